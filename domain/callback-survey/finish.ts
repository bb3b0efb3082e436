import { cancelClocks, meetClocks } from '../shared/case-clocks';
import { cancelTasks } from '../shared/human-task';
import type { Context, Effect } from '../shared/transition';
import { SURVEY } from './clocks';
import type { Judgement } from './outcome';
import type { SurveyReport, SurveyState } from './survey-state';

/** Ends the survey and tells who asked for it. The report's id is the survey's: however often told, it counts once. */
export function finish(draft: SurveyState, context: Context, { outcome, consequence }: Judgement): Effect[] {
  close(draft, context, outcome);
  const answers = draft.answers.at(-1) ?? null;
  const command: SurveyReport = {
    type: 'survey-reported',
    survey: draft.caseId,
    round: draft.round,
    outcome,
    consequence,
    score: answers?.handling ?? null,
    solved: answers?.solved ?? null,
    raise: consequence === 'reopen' ? 1 : 0,
    way: answers?.way ?? null,
    text: draft.mismatch ?? answers?.text ?? null,
    attempts: draft.attempts.length,
  };
  const envelope = { commandId: `${draft.caseId}/reported`, actor: { kind: 'system', id: 'case' } as const, command };
  return [{ kind: 'tell-case', process: draft.asker ?? 'complaint-dispatch', caseId: draft.parent, envelope }];
}

export function close(draft: SurveyState, context: Context, outcome: SurveyReport['outcome']): void {
  const { now } = context;
  cancelTasks(draft, now);
  if (outcome !== 'withdrawn') meetClocks(draft, context, SURVEY);
  cancelClocks(draft, context);
  Object.assign(draft, { stage: 'ended', next: null, closedAt: now, outcome, ended: true });
}
