/** An article that was put into an answer, and the words there that say so. */
export interface Used {
  id: string;
  source: string;
}

/** Articles that are still named in what was sent. */
export const stillThere = (used: readonly Used[], sent: unknown): string[] =>
  typeof sent === 'string' ? [...new Set(used.filter(({ source }) => sent.includes(source)).map(({ id }) => id))] : [];
