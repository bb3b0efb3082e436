import type { OrgRef } from '../../shared/case-state';
import { refuse } from '../../shared/errors';
import { orgs, text } from '../../shared/field';
import type { Rules } from '../../shared/loop/case-table';
import { tellReplies } from './children';
import { isPublisher } from './keeping';
import type { PublishState } from './publish-state';
import { completeIfAll } from './reports';
import { takeOff } from './showing';

/** A receiver is taken off a shown bulletin again, by decision: nothing of it is shown there, and no reply is waited for. */
export const leaving: Rules<PublishState> = {
  'withdraw-receivers': {
    stages: ['shown'],
    who: isPublisher,
    fields: { receivers: orgs('province', 'second-line', 'prefecture', 'department'), text: text() },
    apply: (draft, command, context) => {
      const named = (command.receivers as OrgRef[]).map(({ id }) => id);
      const going = draft.receivers.filter(({ id }) => named.includes(id));
      // Its origin goes on showing what it has written.
      const wrong = named.some((id) => id === draft.origin.id || going.every((one) => one.id !== id));
      if (wrong) return refuse('wrong-target', { field: 'receivers' });
      // From everybody: that is the withdrawal of the bulletin, which two people decide.
      if (going.length === draft.receivers.length) return refuse('invalid-field', { field: 'receivers' });
      draft.receivers = draft.receivers.filter(({ id }) => !named.includes(id));
      draft.left = [...new Set([...(draft.left ?? []), ...named])];
      return [
        ...takeOff(draft, context, going),
        ...tellReplies(draft, 'taken-down', {}, named),
        ...completeIfAll(draft),
      ];
    },
  },
};
