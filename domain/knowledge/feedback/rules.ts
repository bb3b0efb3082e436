import { authors } from '../../shared/actor';
import type { OrgRef } from '../../shared/case-state';
import { refuse } from '../../shared/errors';
import { code, flag, integer, optional, org, otherCase, text, type Suits } from '../../shared/field';
import type { Command } from '../../shared/transition';
import type { Rules } from '../../shared/loop/case-table';
import { linkTo, URGENCIES } from '../../shared/loop/loop-state';
import { openCase, postsIn, written } from '../../shared/loop/opening';
import { acknowledgement } from '../../shared/loop/receipt';
import { PROCESS, type FeedbackState } from './feedback-state';
import {
  finish,
  receiver,
  reply,
  toFollowers,
  toHqReview,
  toModifying,
  toProvinceReview,
  toReceiving,
  toUpdater,
  toUpdating,
} from './moves';

interface Registration extends Command {
  org: OrgRef;
  article: string;
  /** Where the article comes from; the API reads it from the register. */
  origin: OrgRef;
  number: number;
  urgency?: string;
}

const isArticle: Suits = (_own, other) => (other.process === 'knowledge-article' ? null : 'other-process');
const MOST_NUMBERS = 1_000_000;

/** Steps 1 to 8 of process 4, knowledge feedback (知识反馈). */
export const rules: Rules<FeedbackState> = {
  register: {
    stages: ['new'],
    who: (_state, actor) => actor.kind === 'person',
    fields: {
      org: org('province'),
      article: otherCase(isArticle),
      origin: org('hq', 'second-line'),
      number: integer(1, MOST_NUMBERS),
      text: text(),
      urgency: optional(code(...URGENCIES)),
    },
    apply: (draft, command, context) => {
      const { org: province, article, origin, number, urgency = 'normal' } = command as Registration;
      // Anybody who reads knowledge in the province, at its centre or below it.
      const posts = postsIn(province, context);
      if (posts.length === 0) return refuse('wrong-target', { field: 'org' });
      openCase(draft, context, province, { kind: 'feedback', urgency });
      Object.assign(draft, {
        ...{ province, article, origin, number, authors: authors(context.actor) },
        // Below the province too: what comes back is theirs to mend.
        parties: [...new Set([province.id, province.lineage.hq, ...posts.map((post) => post.org)])],
      });
      linkTo(draft, 'article', article);
      toProvinceReview(draft, context);
      return [];
    },
  },
  approve: {
    stages: ['province-review'],
    step: 'feedback-review',
    fields: {},
    apply: (draft, _command, context) => toReceiving(draft, context),
  },
  return: {
    stages: ['province-review'],
    step: 'feedback-review',
    fields: { text: text() },
    apply: (draft, command, context) => {
      draft.returned = written(command.text, context);
      toModifying(draft, context);
      return [];
    },
  },
  resubmit: {
    stages: ['modifying'],
    step: 'modify-feedback',
    fields: { text: text() },
    apply: (draft, _command, context) => {
      draft.authors = [...new Set([...draft.authors, ...authors(context.actor)])];
      toProvinceReview(draft, context);
      return [];
    },
  },
  recall: {
    stages: ['modifying'],
    step: 'modify-feedback',
    fields: { text: text() },
    apply: (draft, _command, context) => finish(draft, context, 'recalled'),
  },
  acknowledge: acknowledgement(['receiving', 'sent-down'], receiver, (draft, context) =>
    draft.stage === 'sent-down' ? toUpdating(draft, context) : toHqReview(draft, context),
  ),
  // Passed, with or without need of an update. The reply is HQ's words.
  adopt: {
    stages: ['hq-review'],
    step: 'feedback-decision',
    fields: { text: text(), needsUpdate: flag() },
    apply: (draft, command, context) => {
      const update = Boolean(command.needsUpdate);
      draft.reply = { ...written(command.text, context), accepted: true, update };
      const replied = [reply(draft), ...toFollowers(draft, 'replied')];
      return [...replied, ...(update ? toUpdater(draft, context) : finish(draft, context, 'adopted'))];
    },
  },
  dismiss: {
    stages: ['hq-review'],
    step: 'feedback-decision',
    fields: { text: text() },
    apply: (draft, command, context) => {
      draft.reply = { ...written(command.text, context), accepted: false, update: false };
      return [reply(draft), ...toFollowers(draft, 'replied'), ...finish(draft, context, 'dismissed')];
    },
  },
};

/** The same article's feedback only, and none that is itself answered with another. */
export const saysTheSame: Suits = (own, other) =>
  other.process === PROCESS && own.process === PROCESS ? null : 'other-process';
