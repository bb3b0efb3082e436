import type { RegisterComplaint, RegisterSuggestion } from '../../api/shapes';
import { fromLocalInput } from '../../time/moment-words';
import type { IntakeDraft } from './intake-draft';

export const SENT_CHANNELS = ['transfer-in', 'hq-down'];
export const INITIAL: IntakeDraft = { kind: 'complaint', channel: 'phone', urgency: 'normal' };

/** The form → the body of the registration; what is empty is left out, the sender only where there is one. */
export function intakeBody({ receivedAt, sender, text, ...draft }: IntakeDraft): RegisterComplaint {
  const received = receivedAt && fromLocalInput(receivedAt);
  const given = {
    ...draft,
    text: text?.trim(),
    ...(received && { receivedAt: received }),
    ...(sender && SENT_CHANNELS.includes(draft.channel ?? '') && { sender }),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== '')) as never;
}

/** A suggestion (process 6) has neither category nor limits yet, and its customer may leave no name. */
export const isSuggestion = ({ kind }: IntakeDraft): boolean => kind === 'suggestion';

export const suggestionBody = ({ text, channel, customer, org }: IntakeDraft): RegisterSuggestion =>
  ({ text: text?.trim(), channel, ...(customer && { customer }), ...(org && { org }) }) as RegisterSuggestion;

/** What decides tier and limits, once enough of it is there. */
export function previewBody({ customer, kind, category, urgency, rural, org, text }: IntakeDraft) {
  if (!customer || !kind || !category || isSuggestion({ kind })) return null;
  return {
    ...{ customer, kind, category },
    ...(urgency && { urgency }),
    ...(rural !== undefined && { rural }),
    ...(org && { org }),
    ...(text?.trim() && { text: text.trim() }),
  } as { customer: string; kind: RegisterComplaint['kind']; category: RegisterComplaint['category'] };
}

/** Too little to look for anything. */
const SHORTEST = 4;
/** As much as the server takes into account. */
const LONGEST = 600;

/** What articles are looked for with, while the customer still talks. */
export function soughtFor({
  text,
  category,
}: IntakeDraft): { q: string; category?: RegisterComplaint['category'] } | null {
  const q = text?.trim().slice(0, LONGEST) ?? '';
  if (q.length < SHORTEST) return null;
  return { q, ...(category && { category: category as RegisterComplaint['category'] }) };
}
