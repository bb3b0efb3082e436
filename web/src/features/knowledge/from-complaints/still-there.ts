/** An article that was put into an answer, and the words there that say so. */
export interface Used {
  id: string;
  number: number;
  source: string;
}

/** Articles that are still named in what is to be sent, as the command takes them. */
export function stillThere(used: readonly Used[], words: unknown): { article: string; number: number }[] {
  if (typeof words !== 'string') return [];
  const named = used.filter(({ source }) => words.includes(source));
  return [...new Map(named.map(({ id, number }) => [id, { article: id, number }])).values()];
}
