import { start, tellSurely } from '../../shared/case-words';
import type { OrgRef } from '../../shared/case-state';
import { refuse, type Refusal } from '../../shared/errors';
import { code, optional, otherCase, text, type Suits } from '../../shared/field';
import type { Command } from '../../shared/transition';
import type { Rules } from '../../shared/loop/case-table';
import { linkTo } from '../../shared/loop/loop-state';
import { withdraws, type Overtaking } from '../knowledge-state';
import { openCase, written } from '../../shared/loop/opening';
import { acknowledgement, awaitReceipt } from '../../shared/loop/receipt';
import { deliver, end } from '../../shared/loop/steps';
import type { BranchState } from './branch-state';
import { exempt, settle, toAwaitingUpdate, toQuery, toReceiving, toReview } from './moves';

/** What the register sends: the numbered operation, for this province. */
type Registration = Command & { org: OrgRef } & Pick<
    BranchState,
    'article' | 'operation' | 'kind' | 'number' | 'digest' | 'edition' | 'origin' | 'authors' | 'urgency'
  >;

const isUpdate: Suits = (_own, other) => (other.process === 'knowledge-update' ? null : 'other-process');

/** An article that is no longer right is taken away everywhere: nobody is exempt from that, and nothing can be updated. */
const notWithdrawing = ({ kind, stage }: BranchState): Refusal | null =>
  withdraws(kind) ? refuse('wrong-stage', { params: { stage } }) : null;

export const rules: Rules<BranchState> = {
  register: {
    stages: ['new'],
    fields: {},
    apply: (draft, command, context) => {
      const { org: owner, authors: by, ...given } = command as Registration;
      const { article, operation, kind, number, digest, edition, origin, urgency } = given;
      openCase(draft, context, owner, { kind, urgency });
      Object.assign(draft, {
        ...{ article, operation, kind, number, digest, edition, origin, authors: by },
        province: owner,
        parties: [owner.id, owner.lineage.hq],
      });
      if (operation === null) linkTo(draft, 'article', article);
      else linkTo(draft, 'operation', operation);
      const sent = toReceiving(draft, context);
      return [...sent, ...awaitReceipt(draft, context, 'receiving', toReview)];
    },
  },
  acknowledge: acknowledgement(['receiving'], ({ province }) => province, toReview),
  approve: {
    stages: ['province-review'],
    step: 'province-review',
    fields: {},
    apply: (draft, _command, context) => settle(draft, context),
  },
  // A province never edits network-wide knowledge: it asks, once.
  query: {
    stages: ['province-review'],
    step: 'province-review',
    unless: ({ confirmed }) => (confirmed ? refuse('limit-reached', { params: { max: 1 } }) : null),
    fields: { text: text() },
    apply: (draft, command, context) => {
      draft.query = written(command.text, context);
      const { article, number } = draft;
      return [deliver(draft, 'queried', draft.lineage.hq, { article, number }), ...toQuery(draft, context)];
    },
  },
  confirm: {
    stages: ['queried'],
    step: 'query-decision',
    fields: { text: text() },
    apply: (draft, command, context) => {
      draft.confirmed = written(command.text, context);
      return [deliver(draft, 'confirmed', draft.province.id, { number: draft.number }), ...toReview(draft, context)];
    },
  },
  exempt: {
    stages: ['queried'],
    step: 'query-decision',
    unless: notWithdrawing,
    fields: { text: text() },
    apply: (draft, command, context) => {
      draft.exemption = written(command.text, context);
      return exempt(draft, context);
    },
  },
  // The province is right: an update, HQ's own or its origin's, will supersede this branch. Several provinces may wait
  // for one: thirty-one find the same mistake.
  'request-update': {
    stages: ['queried'],
    step: 'query-decision',
    unless: notWithdrawing,
    fields: { updater: code('origin', 'hq'), update: optional(otherCase(isUpdate)), text: optional(text()) },
    apply: (draft, command, context) => {
      const { article, caseId, urgency, lineage, process } = draft;
      const { hq } = lineage;
      const under = command.update as string | undefined;
      draft.update = under ?? context.newId();
      linkTo(draft, 'update', draft.update);
      const update = { process: 'knowledge-update', caseId: draft.update };
      const asker = { process, caseId };
      const waiting = toAwaitingUpdate(draft, context);
      if (under !== undefined) {
        const gone = { type: 'operation-decided', operation: under, outcome: 'unheard', number: null };
        return [...waiting, tellSurely(draft, update, { type: 'also-asked', asker }, gone)];
      }
      const org = command.updater === 'hq' ? { id: hq, level: 'hq', lineage: { own: hq, hq } } : draft.origin;
      return [...waiting, start(draft, update, { type: 'register', org, article, urgency, asker })];
    },
  },
  // An update that became one supersedes this branch; one that did not leaves the query where it was.
  'operation-decided': {
    stages: ['awaiting-update'],
    fields: {},
    apply: (draft, command, context) => {
      if (command.operation !== draft.update || command.outcome === 'applied') return refuse('already-done');
      draft.update = null;
      return toQuery(draft, context);
    },
  },
  // A higher number is on its way here: this one no longer matters, wherever it stands.
  supersede: {
    stages: 'any',
    fields: {},
    apply: (draft, command, context) => {
      const by = command.by as Overtaking;
      if (by.number <= draft.number) return refuse('already-done');
      draft.supersededBy = by;
      end(draft, context, 'superseded');
      return [
        deliver(draft, 'superseded', draft.province.id, {
          article: draft.article,
          number: draft.number,
          by: by.number,
        }),
      ];
    },
  },
};
