import type { AllowedCommand } from '../../../api/shapes';

/** Of the form on the page of a reply's case. */
export const REPLY_FORM = 'reply-form';

/** Whether an action asks for a reply: then its form stands on the page, beside what is asked, not in a drawer. */
export const asksForReply = ({ fields }: AllowedCommand): boolean => fields.some(({ kind }) => kind === 'answers');

/** Hands in what stands in that form; where something is missing, it says so at its field. */
export const submitReply = (): void => document.querySelector<HTMLFormElement>(`#${REPLY_FORM}`)?.requestSubmit();
