/** What stands in the form; kept on this machine until it is registered. */
export interface IntakeDraft {
  customer?: string;
  kind?: string;
  category?: string;
  channel?: string;
  urgency?: string;
  rural?: boolean;
  text?: string;
  /** As typed: `2026-11-22T09:30`, Chinese time. */
  receivedAt?: string;
  sender?: string;
  org?: string;
}

const place = (username: string): string => `bihuan.intake.${username}`;

/** Each person has a draft of their own: a desk is shared by shifts. */
export function readDraft(username: string): IntakeDraft | null {
  try {
    return JSON.parse(localStorage.getItem(place(username)) ?? 'null') as IntakeDraft | null;
  } catch {
    return null;
  }
}

/** Whether anything was entered that would be missed. */
export const isWorthKeeping = ({ customer, text }: IntakeDraft): boolean => Boolean(customer ?? text?.trim());

/**
 * Keeps what is entered, or forgets it where it was all taken out again. At once, with every letter: a page may be
 * gone a moment later, and its last words are no time to begin writing.
 * @returns false where this browser keeps nothing
 */
export function keepDraft(username: string, draft: IntakeDraft): boolean {
  try {
    if (isWorthKeeping(draft)) localStorage.setItem(place(username), JSON.stringify(draft));
    else localStorage.removeItem(place(username));
    return true;
  } catch {
    return false;
  }
}

export const dropDraft = (username: string): void => void keepDraft(username, {});
