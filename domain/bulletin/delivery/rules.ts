import type { OrgRef } from '../../shared/case-state';
import { refuse } from '../../shared/errors';
import { flag, optional } from '../../shared/field';
import type { Rules } from '../../shared/loop/case-table';
import { linkTo } from '../../shared/loop/loop-state';
import { openCase } from '../../shared/loop/opening';
import { acknowledgement, awaitReceipt } from '../../shared/loop/receipt';
import { deliver, end } from '../../shared/loop/steps';
import type { Command } from '../../shared/transition';
import type { DeliveryState } from './delivery-state';
import { settle, toPublishing, toReceiving } from './moves';

/** What the bulletin sends: the number in force, for this receiver. */
type Registration = Command & { org: OrgRef } & Pick<
    DeliveryState,
    'bulletin' | 'kind' | 'urgency' | 'number' | 'digest' | 'words' | 'pinned' | 'known'
  >;

/** A receiver's branch (公告接收与发布): received, then published to local users. */
export const rules: Rules<DeliveryState> = {
  register: {
    stages: ['new'],
    fields: {},
    apply: (draft, command, context) => {
      const { org: receiver, bulletin, kind, urgency, number, digest, words, pinned, known } = command as Registration;
      openCase(draft, context, receiver, { kind, urgency });
      Object.assign(draft, {
        ...{ receiver, bulletin, kind, number, digest, words, pinned, known },
        parties: [...new Set([receiver.id, receiver.lineage.hq])],
      });
      linkTo(draft, 'bulletin', bulletin);
      const sent = toReceiving(draft, context);
      return [...sent, ...awaitReceipt(draft, context, 'receiving', toPublishing)];
    },
  },
  acknowledge: acknowledgement<DeliveryState>(['receiving'], ({ receiver }) => receiver, toPublishing),
  'publish-locally': {
    stages: ['publishing-locally'],
    step: 'publish-locally',
    fields: { pinned: optional(flag()) },
    apply: (draft, command, context) => {
      draft.pinned = (command.pinned as boolean | undefined) ?? draft.pinned;
      return settle(draft, context);
    },
  },
  // A higher number is on its way here: this one no longer matters, wherever it stands.
  supersede: {
    stages: 'any',
    fields: {},
    apply: (draft, command, context) => {
      const by = Number(command.by);
      if (by <= draft.number) return refuse('already-done');
      draft.supersededBy = by;
      end(draft, context, 'superseded');
      const { bulletin, number, receiver } = draft;
      return [deliver(draft, 'superseded', receiver.id, { bulletin, number, by })];
    },
  },
};
