import { start, tell, tellSurely } from '../../shared/case-words';
import { refuse } from '../../shared/errors';
import { optional, otherCase, text, type Suits } from '../../shared/field';
import type { Command, Effect } from '../../shared/transition';
import type { Rules } from '../../shared/loop/case-table';
import { linkTo } from '../../shared/loop/loop-state';
import { enter } from '../../shared/loop/steps';
import type { FeedbackState, Reply } from './feedback-state';
import { finish, link, noteOutcome, reply, toFeedback, toFollowers, toHqReview, toUpdating } from './moves';
import { saysTheSame } from './rules';

const isUpdate: Suits = (_own, other) => (other.process === 'knowledge-update' ? null : 'other-process');

interface Said extends Command {
  leader: string;
  follower: string;
  article: string;
  reply: Reply;
  update: FeedbackState['update'];
}

const ofLeader = ({ sameAs }: FeedbackState, command: Command) =>
  sameAs === null || sameAs !== command.leader ? refuse('already-done') : null;

/** The reply, with the first word that brings it: they may overtake each other. */
function replyOnce(draft: FeedbackState, said: Said): Effect[] {
  if (draft.reply !== null) return [];
  draft.reply = said.reply;
  linkTo(draft, 'follows', said.leader);
  return [reply(draft)];
}

/** Repeats, and the update that a feedback leads to. */
export const links: Rules<FeedbackState> = {
  // Step 11. An update already under way, or just begun because of other feedback, serves as well.
  'start-update': {
    stages: ['updating'],
    step: 'start-update',
    fields: { update: optional(otherCase(isUpdate)) },
    apply: (draft, command, context) => {
      const under = command.update as string | undefined;
      const { article, origin, urgency, process, caseId } = draft;
      const update = { process: 'knowledge-update', caseId: under ?? context.newId() };
      const asker = { process, caseId };
      const effects = link(draft, context, { operation: update.caseId, outcome: null, number: null });
      const gone = { type: 'operation-decided', operation: update.caseId, outcome: 'unheard', number: null };
      const asked =
        under === undefined
          ? start(draft, update, { type: 'register', org: origin, article, urgency, asker })
          : tellSurely(draft, update, { type: 'also-asked', asker }, gone);
      return [asked, ...effects, ...toFollowers(draft, 'update-linked')];
    },
  },
  'operation-decided': {
    stages: ['linked'],
    fields: {},
    apply: (draft, command, context) => {
      if (command.operation !== draft.update?.operation) return refuse('already-done');
      // The update that was named had ended before it could be asked: another one is to be started.
      if (command.outcome === 'unheard') {
        Object.assign(draft, { update: null, outcome: null, closedAt: null });
        return toUpdating(draft, context);
      }
      const decided = { outcome: String(command.outcome), number: (command.number as number | null) ?? null };
      const effects = noteOutcome(draft, context, decided);
      return [...effects, ...toFollowers(draft, 'update-decided')];
    },
  },
  // HQ sees that the same was said before: both get one answer. It takes the other one's consent, as merging does.
  'same-as': {
    stages: ['hq-review'],
    step: 'feedback-decision',
    fields: { other: otherCase(saysTheSame), text: optional(text()) },
    apply: (draft, command, context) => {
      const other = String(command.other);
      if (other === draft.caseId) return refuse('invalid-field', { field: 'other' });
      if (draft.followers.length > 0) return refuse('wrong-target', { field: 'other' });
      enter(draft, context, 'grouped');
      draft.sameAs = other;
      const refused = { type: 'not-the-same', leader: other };
      return [
        tellSurely(draft, toFeedback(other), { type: 'join', follower: draft.caseId, article: draft.article }, refused),
      ];
    },
  },
  // What it was told is passed on at once where the answer is known already.
  join: {
    stages: 'any',
    fields: {},
    apply: (draft, command) => {
      const { follower, article } = command as Said;
      const refused = { type: 'not-the-same', leader: draft.caseId };
      if (article !== draft.article || draft.sameAs !== null) return [tell(draft, toFeedback(follower), refused)];
      draft.followers.push(follower);
      if (!draft.reply) return [];
      const said = { leader: draft.caseId, reply: draft.reply, update: draft.update };
      return [tell(draft, toFeedback(follower), { type: 'replied', ...said })];
    },
  },
  'not-the-same': {
    stages: ['grouped'],
    fields: {},
    apply: (draft, command, context) => {
      const refusal = ofLeader(draft, command);
      if (refusal) return refusal;
      draft.sameAs = null;
      return toHqReview(draft, context);
    },
  },
  replied: {
    stages: ['grouped'],
    fields: {},
    apply: (draft, command, context) => {
      const said = command as Said;
      const refusal = ofLeader(draft, command);
      if (refusal) return refusal;
      if (draft.reply) return refuse('already-done');
      const replied = replyOnce(draft, said);
      if (said.update) return [...replied, ...link(draft, context, said.update)];
      // An update is to follow: its link is awaited.
      if (said.reply.update) return replied;
      return [...replied, ...finish(draft, context, said.reply.accepted ? 'adopted' : 'dismissed')];
    },
  },
  'update-linked': {
    stages: ['grouped', 'linked'],
    fields: {},
    apply: (draft, command, context) => {
      const said = command as Said;
      const refusal = ofLeader(draft, command);
      if (refusal) return refusal;
      return [...replyOnce(draft, said), ...link(draft, context, said.update!)];
    },
  },
  'update-decided': {
    stages: ['grouped', 'linked'],
    fields: {},
    apply: (draft, command, context) => {
      const said = command as Said;
      const refusal = ofLeader(draft, command);
      if (refusal) return refusal;
      const replied = replyOnce(draft, said);
      draft.update = said.update;
      return [...replied, ...noteOutcome(draft, context, said.update!)];
    },
  },
};

export const elsewhere = (state: FeedbackState) =>
  state.stage === 'linked' ? null : { role: 'knowledge-manager' as const, org: state.lineage.hq, person: null };
