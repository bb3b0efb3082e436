import { refuse } from '../../shared/errors';
import type { Rules } from '../../shared/loop/case-table';
import { note, type Report } from '../../shared/loop/cell';
import { deliver } from '../../shared/loop/steps';
import type { Command, Effect } from '../../shared/transition';
import type { PublishState } from './publish-state';
import { endIfDone } from './showing';

/** Everybody who was asked, and has not been taken off since, has had their reply accepted. Closed by decision at once with it: the decision stays. */
export function completeIfAll(draft: PublishState): Effect[] {
  const all = Object.values(draft.replies).filter(({ receiver }) => !draft.left?.includes(receiver.id));
  if (draft.repliesEnd !== null || all.length === 0 || !all.every(({ outcome }) => outcome === 'accepted')) return [];
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
