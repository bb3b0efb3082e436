import type { Actor } from '../shared/actor';
import { cancelClocks } from '../shared/case-clocks';
import { refuse } from '../shared/errors';
import { integer, optional, text } from '../shared/field';
import type { Rules } from '../shared/loop/case-table';
import { written } from '../shared/loop/opening';
import { deliver, enter } from '../shared/loop/steps';
import { armUntil } from '../shared/sla-clock';
import type { Context } from '../shared/transition';
import type { ByStratum, CampaignState } from './campaign-state';
import type { ListSize } from './list';
import { isPlanner, mayStop } from './outbound-campaign.permissions';
import { DEADLINE, endIfDone, endWith, pace, PACE, takeNobody, tellAll } from './pacing';
import { MOST_ANSWERS } from './planning';
import { without } from './room';

const MOST_STRATA = 50;
const AT_WORK = ['running', 'stopped'];

/** What a survey says last, as far as the campaign counts it. */
interface Report {
  survey: string;
  outcome: string;
}

/** While it is drafted the list is rows alone. */
const listedIn = ({ stage, listed }: CampaignState, { found }: Context): ByStratum =>
  stage === 'drafting' ? ((found as ListSize | undefined)?.listed ?? {}) : listed;

const isSystem = (_state: CampaignState, actor: Actor): boolean => actor.kind === 'system';

/** From the first call to the last. */
export const running: Rules<CampaignState> = {
  'start-calls': {
    stages: ['approved'],
    who: isPlanner,
    fields: {},
    apply: (draft, _command, context) => {
      if (draft.endAt <= context.now) return refuse('limit-reached');
      enter(draft, context, 'running');
      draft.clocks.push(armUntil(`${DEADLINE}-${++draft.issued}`, DEADLINE, draft.endAt, 'always', context.now));
      return [deliver(draft, 'started', draft.owner.id), ...pace(draft, context)];
    },
  },
  'stop-calls': {
    stages: ['running'],
    who: mayStop,
    fields: { text: text() },
    apply: (draft, _command, context) => {
      enter(draft, context, 'stopped');
      cancelClocks(draft, context, PACE);
      return [deliver(draft, 'stopped', draft.owner.id), ...tellAll(draft, Object.keys(draft.open), 'hold')];
    },
  },
  'resume-calls': {
    stages: ['stopped'],
    who: isPlanner,
    fields: {},
    apply: (draft, _command, context) => {
      enter(draft, context, 'running');
      const goOn = tellAll(draft, Object.keys(draft.open), 'go-on');
      return [deliver(draft, 'resumed', draft.owner.id), ...goOn, ...pace(draft, context)];
    },
  },
  // Without a number there is no limit any more; with a stratum it is that one's.
  'change-quota': {
    stages: ['drafting', 'campaign-review', 'approved', ...AT_WORK],
    who: isPlanner,
    fields: { quota: optional(integer(0, MOST_ANSWERS)), stratum: optional(integer(0, MOST_STRATA)) },
    apply: (draft, command, context) => {
      const { quota, stratum } = command as { quota?: number; stratum?: number };
      if (stratum === undefined) draft.quota = quota ?? null;
      else if (listedIn(draft, context)[stratum] === undefined) return refuse('invalid-field', { field: 'stratum' });
      else if (quota === undefined) draft.quotas = without(draft.quotas, String(stratum));
      else draft.quotas[stratum] = quota;
      return pace(draft, context);
    },
  },
  'call-off-campaign': {
    stages: AT_WORK,
    who: mayStop,
    fields: { text: text() },
    apply: (draft, command, context) => endWith(draft, context, 'called-off', written(command.text, context)),
  },
  // Somebody was entered in the do-not-call register.
  'look-again': {
    stages: ['running'],
    who: isSystem,
    fields: {},
    apply: (draft, _command, context) => pace(draft, context),
  },
  'survey-reported': {
    stages: [...AT_WORK, 'ending'],
    fields: {},
    apply: (draft, command, context) => {
      const { survey, outcome } = command as unknown as Report;
      const stratum = draft.open[survey];
      if (stratum === undefined) return refuse('already-done');
      draft.open = without(draft.open, survey);
      if (outcome === 'answered') draft.answered[stratum] = (draft.answered[stratum] ?? 0) + 1;
      return draft.stage === 'ending' ? endIfDone(draft, context) : pace(draft, context);
    },
  },
};

/** Every step says what it took itself. */
export const takingAnew = (rules: Rules<CampaignState>): Rules<CampaignState> =>
  Object.fromEntries(
    Object.entries(rules).map(([type, rule]) => [
      type,
      {
        ...rule,
        apply: (draft, command, context, task) => {
          takeNobody(draft);
          return rule.apply(draft, command, context, task);
        },
      },
    ]),
  );
