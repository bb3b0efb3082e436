import type { ContentRef } from '../../shared/actor';
import { code, otherCase, text } from '../../shared/field';
import type { Command } from '../../shared/transition';
import type { ComplaintRules } from '../complaint-rule';
import { HOTLINES, type Hotline } from '../complaint-state';
import { reopenHandling, stopAsking } from '../moves/reopen';
import { tell } from '../moves/steps';

/** Where the customer has the final answer. */
export const AFTER_ANSWER = ['surveying', 'investigating', 'archiving', 'closed'];

interface Reopening extends Command {
  appeal: string;
  hotline: Hotline;
  workers: string[];
  text: ContentRef;
}

/** Process 8: a hotline that heard an appeal has the complaint handled again (→ 4). */
export const appeal: ComplaintRules = {
  // One that is handled already is what the appeal wants. One that has ended hears nothing: the appeal opens another.
  'appeal-reopens': {
    stages: 'any',
    fields: { appeal: otherCase(), hotline: code(...HOTLINES), text: text() },
    apply: (draft, command, context) => {
      const { appeal: from, hotline, workers, text: words } = command as Reopening;
      draft.workers = [...new Set([...draft.workers, ...workers])];
      draft.hotlinesHeard = [...new Set([...draft.hotlinesHeard, hotline])];
      const reopened = tell(draft, from, { type: 'complaint-reopened', complaint: draft.caseId }, 'appeal');
      if (!AFTER_ANSWER.includes(draft.stage)) return [reopened];
      return [...stopAsking(draft), ...reopenHandling(draft, context, words), reopened];
    },
    aside: true,
  },
};
