/** What is half done at one desk (the call list, the scoring page), by the piece of work. */
export type HalfDone<Work> = Record<string, Work>;

const place = (desk: string, username: string): string => `bihuan.${desk}.${username}`;

/** What was done before the page was loaded anew. */
export function readHalfDone<Work>(desk: string, username: string): HalfDone<Work> {
  try {
    return (JSON.parse(sessionStorage.getItem(place(desk, username)) ?? 'null') as HalfDone<Work> | null) ?? {};
  } catch {
    return {};
  }
}

/**
 * Keeps half-done work over a reload: at once, as the intake keeps its draft (intake-draft.ts). It is a customer's words,
 * or a judgement of somebody: kept for this tab only, and gone when it is done, or its person signs out.
 */
export function keepHalfDone<Work>(desk: string, username: string, work: HalfDone<Work>): void {
  try {
    if (Object.keys(work).length > 0) sessionStorage.setItem(place(desk, username), JSON.stringify(work));
    else sessionStorage.removeItem(place(desk, username));
  } catch {
    // A browser that keeps nothing: a reload begins anew.
  }
}
