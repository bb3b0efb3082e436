import { refuse } from '../../shared/errors';
import type { Rules } from '../../shared/loop/case-table';
import { deliver } from '../../shared/loop/steps';
import type { Command, Context, Effect } from '../../shared/transition';
import type { Cell, Report } from '../bulletin-state';
import type { PublishState } from './publish-state';
import { endIfDone } from './showing';

/** Notes what a child says; false: word of one that was replaced, or older than what is known. */
function note(cell: Cell | undefined, { child, stage, outcome, step }: Report, { now }: Context): boolean {
  if (cell?.child !== child || step <= cell.step) return false;
  Object.assign(cell, { stage, outcome, step, since: now });
  return true;
}

/** Everybody who was asked has had their reply accepted. Closed by decision at once with it: the decision stays. */
function completeIfAll(draft: PublishState): Effect[] {
  const all = Object.values(draft.replies);
  if (draft.repliesEnd !== null || !all.every(({ outcome }) => outcome === 'accepted')) return [];
  draft.repliesEnd = 'complete';
  return [deliver(draft, 'replies-complete', draft.origin.id, { replies: all.length })];
}

/** HQ's matrix: receiver × state, from what the receivers' own cases say. */
export const reports: Rules<PublishState> = {
  'delivery-reported': {
    stages: 'any',
    fields: {},
    apply: (draft, command, context) => {
      const report = command as Command & Report;
      if (!note(draft.deliveries[report.receiver], report, context)) return refuse('already-done');
      return endIfDone(draft, context);
    },
  },
  'reply-reported': {
    stages: 'any',
    fields: {},
    apply: (draft, command, context) => {
      const report = command as Command & Report & { late: boolean };
      const cell = draft.replies[report.receiver];
      if (!note(cell, report, context)) return refuse('already-done');
      cell!.late = report.late;
      return [...completeIfAll(draft), ...endIfDone(draft, context)];
    },
  },
};
