import { holdsPost, type Actor, type Post } from '../shared/actor';
import type { Lineage } from '../shared/case-state';
import type { HumanTask } from '../shared/human-task';
import { leadsOver } from '../shared/task-leaders';
import type { SurveyState } from './survey-state';

/** Who calls: the surveyors of the centre that answered. Who worked the case is barred on the task itself. */
export const surveyors = ({ own }: Lineage): Post[] => [{ role: 'surveyor', org: own }];

/** Who may call as well once a call is overdue. */
export const stepsIn = ({ own }: Lineage): Post[] => [{ role: 'team-leader', org: own }];

const holdsAny = (actor: Actor, posts: Post[]): boolean => posts.some((post) => holdsPost(actor, post));

/** Notes and attachments: those who call, and the centre's team leader. */
export const mayNote = ({ lineage }: SurveyState, actor: Actor): boolean =>
  holdsAny(actor, [...surveyors(lineage), ...stepsIn(lineage)]);

/** The centre's team leader hands out its calls; so may the hotlines above it. */
export const mayAssign = (state: SurveyState, task: HumanTask, actor: Actor): boolean => leadsOver(state, task, actor);
