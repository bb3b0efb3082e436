/** What is half written, by the names of the fields that will be submitted. */
export type DraftValues = Record<string, unknown>;

export interface KeptDraft {
  /** When it was last changed, ms since 1970. */
  at: number;
  values: DraftValues;
}

const nameOf = (username: string, place: string): string => `bihuan.draft.${username}.${place}`;

/** Each person has a draft of their own: a desk is shared by shifts. */
export function readDraft(username: string, place: string): KeptDraft | null {
  try {
    const kept = JSON.parse(localStorage.getItem(nameOf(username, place)) ?? 'null') as KeptDraft | null;
    return typeof kept?.at === 'number' && typeof kept.values === 'object' ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps it on this machine, with every letter: a page may be gone a moment later. @returns false where nothing is kept */
export function keepDraft(username: string, place: string, draft: KeptDraft): boolean {
  try {
    localStorage.setItem(nameOf(username, place), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(username: string, place: string): void {
  try {
    localStorage.removeItem(nameOf(username, place));
  } catch {
    // What could not be kept need not be forgotten.
  }
}

/** Of what this machine and the server have kept, the later one; the server's where they are of one moment. */
export function later(here: KeptDraft | null, there: KeptDraft | null): KeptDraft | null {
  if (!here || !there) return here ?? there;
  return here.at > there.at ? here : there;
}
