/** First of the characters that begin with each letter, in the order of pinyin; no word begins with I, U or V. */
const FIRSTS: readonly (readonly [letter: string, codePoint: number])[] = [
  ...([
    ['A', 0x963f],
    ['B', 0x516b],
    ['C', 0x5693],
    ['D', 0x54d2],
    ['E', 0x59b8],
    ['F', 0x53d1],
  ] as const),
  ...([
    ['G', 0x65ee],
    ['H', 0x54c8],
    ['J', 0x8ba5],
    ['K', 0x5494],
    ['L', 0x5783],
    ['M', 0x5988],
  ] as const),
  ...([
    ['N', 0x62cf],
    ['O', 0x5662],
    ['P', 0x5991],
    ['Q', 0x4e03],
    ['R', 0x5465],
    ['S', 0x4ee8],
  ] as const),
  ...([
    ['T', 0x4ed6],
    ['W', 0x5c72],
    ['X', 0x5915],
    ['Y', 0x4e2b],
    ['Z', 0x5e00],
  ] as const),
];

/** For what begins with neither a letter nor a Chinese character. */
export const OTHER = '#';

const collator = new Intl.Collator('zh-CN-u-co-pinyin');
/** What stands before many titles, in brackets, and says nothing of what they are about. */
const MARK = /^\s*[\u3010\u3014[\uff08(][^\u3011\u3015\]\uff09)]*[\u3011\u3015\]\uff09)]\s*/;
const HAN = /^\p{Script=Han}/u;
const LATIN = /^[a-z]/i;

const unmarked = (title: string): string => title.replace(MARK, '').trim();

/**
 * The letter that a title stands under: its own, or its first character's in pinyin, as the browser's collation orders
 * it. A character with several readings stands under the commonest one.
 */
export function letterOf(title: string): string {
  const first = unmarked(title);
  if (LATIN.test(first)) return first[0]!.toUpperCase();
  if (!HAN.test(first)) return OTHER;
  const character = String.fromCodePoint(first.codePointAt(0)!);
  const found = FIRSTS.filter(([, codePoint]) => collator.compare(character, String.fromCodePoint(codePoint)) >= 0);
  return found.at(-1)?.[0] ?? OTHER;
}

/** Titles under their letters, both in order; what has none comes last. */
export function byLetter<T>(items: readonly T[], titleOf: (item: T) => string): { letter: string; items: T[] }[] {
  const groups = new Map<string, T[]>();
  for (const item of [...items].sort((one, other) =>
    collator.compare(unmarked(titleOf(one)), unmarked(titleOf(other))),
  )) {
    const letter = letterOf(titleOf(item));
    groups.set(letter, [...(groups.get(letter) ?? []), item]);
  }
  return [...groups]
    .map(([letter, own]) => ({ letter, items: own }))
    .sort((one, other) =>
      one.letter === OTHER ? 1 : other.letter === OTHER ? -1 : one.letter.localeCompare(other.letter),
    );
}

/** Keywords with how many of the articles have them, commonest first. */
export function keywordCounts(items: readonly { keywords: readonly string[] }[]): [keyword: string, n: number][] {
  const counts = new Map<string, number>();
  for (const { keywords } of items) for (const keyword of keywords) counts.set(keyword, (counts.get(keyword) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1] || collator.compare(one[0], other[0]));
}
