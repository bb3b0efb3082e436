import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict';

let jieba: Jieba | null = null;
/** Its dictionary takes some tens of megabytes: loaded once, by who first needs it. */
const cutter = (): Jieba => (jieba ??= Jieba.withDict(dict));

/** Letters and numbers of any width and case are one; a full-width ５Ｇ is 5g. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Runs of Han, and runs of other letters and digits: 铁路12306 is 铁路 and 12306. */
const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const isHan = (run: string): boolean => /\p{Script=Han}/u.test(run);

const bigrams = (run: string): string[] => {
  const chars = [...run];
  return chars.slice(1).map((char, index) => chars[index]! + char);
};

/** A run of letters and digits, and its parts: iphone15 is also iphone and 15. */
const parts = (run: string): string[] => [
  run,
  ...(run.match(/\p{L}+|\p{N}+/gu) ?? []).filter((part) => part !== run && part.length > 1),
];

/**
 * What a text is found by: its words by the dictionary, long ones also by the words within them, and every pair of Han
 * characters, so that what the dictionary cuts otherwise is found all the same.
 */
export function tokens(text: string): string[] {
  const runs = folded(text).match(RUNS) ?? [];
  return runs.flatMap((run) =>
    isHan(run) ? [...new Set([...cutter().cutForSearch(run, true), ...bigrams(run)])] : parts(run),
  );
}

/** Its Han characters one by one. */
const characters = (text: string): string[] => folded(text).match(/\p{Script=Han}/gu) ?? [];

/** Of a question that goes on and on. */
const MOST_TERMS = 64;

/** What an answer is weighed by: everything that a text is found by, and each character alone. */
export const termsOf = (q: string): string[] => [...new Set([...tokens(q), ...characters(q)])].slice(0, MOST_TERMS);

/** Words of a question that say nothing of what is asked about. */
const EMPTY = new Set(
  '的 了 吗 呢 吧 啊 是 有 在 和 与 及 我 你 他 我们 你们 请 请问 想 要 怎么 怎样 怎么办 如何 什么 哪些 多少 一下 可以 能 为什么 the a an of to is how what do i'.split(
    ' ',
  ),
);

/** The words of what somebody looks for, each once; what says nothing stays out, unless there is nothing else. */
export function asked(q: string): string[] {
  const runs = folded(q).match(RUNS) ?? [];
  const words = [...new Set(runs.flatMap((run) => (isHan(run) ? cutter().cut(run, true) : [run])))];
  const telling = words.filter((word) => !EMPTY.has(word));
  const longer = telling.filter((word) => !isHan(word) || word.length > 1);
  return longer.length > 0 ? longer : telling.length > 0 ? telling : words;
}

/** A text cut into words and what stands between them; joined they are the text again. For comparing. */
export const wordsOf = (text: string): string[] =>
  text
    .match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+|\s+|[^\p{L}\p{N}\s]/gu)
    ?.flatMap((run) => (isHan(run) ? cutter().cut(run, true) : [run])) ?? [];

const quoted = (lexeme: string): string => `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

/** A word: itself, or all its pairs of characters. Letters and digits: whatever begins with them. */
function termQuery(word: string): string {
  if (!isHan(word)) return word.length > 1 ? `${quoted(word)}:*` : quoted(word);
  if (word.length === 1) return quoted(word);
  const pairs = bigrams(word);
  return pairs.length === 1 ? quoted(word) : `(${quoted(word)} | (${pairs.map(quoted).join(' & ')}))`;
}

/** The tsquery of these words: all of them, or any. Empty where there are none. */
export const tsQuery = (words: readonly string[], join: '&' | '|'): string => words.map(termQuery).join(` ${join} `);

/** Of a lexeme: as PostgreSQL keeps them. */
const MOST_POSITIONS = 20;
const LAST_POSITION = 16_383;
/** Characters of a body that are searched: a tsvector holds at most a megabyte. */
const SEARCHED = 60_000;

/** The tsvector of an edition as text: title (A) before keywords (B) before body (D). */
export function tsVector({ title, keywords, body }: { title: string; keywords: string[]; body: string }): string {
  const places = new Map<string, string[]>();
  let position = 0;
  const add = (text: string, weight: string): void => {
    for (const token of [...tokens(text), ...characters(text)]) {
      position = Math.min(position + 1, LAST_POSITION);
      const known = places.get(token) ?? [];
      if (known.length < MOST_POSITIONS) known.push(`${position}${weight}`);
      places.set(token, known);
    }
  };
  add(title, 'A');
  for (const keyword of keywords) add(keyword, 'B');
  add(body.slice(0, SEARCHED), 'D');
  return [...places].map(([token, at]) => `${quoted(token)}:${at.join(',')}`).join(' ');
}
