import { pinyin } from 'pinyin-pro';

/** What stands before many titles, in brackets, and says nothing of what they are about. */
const MARK = /^\s*[\u3010\u3014[(][^\u3011\u3015\])]*[\u3011\u3015\])]\s*/;
/** Characters of a title by which it stands in its place among others. */
const SPELT = 40;

/**
 * What a title is ordered by in an index: Chinese in pinyin without tones, read in its context (重庆 is chong qing), letters
 * and digits as they are, width and case folded. Its first character is the letter that it stands under.
 */
export function spelling(title: string): string {
  const folded = title.normalize('NFKC').toLowerCase();
  const told = folded.replace(MARK, '').trim() || folded.trim();
  const spelt = pinyin([...told].slice(0, SPELT).join(''), { toneType: 'none', type: 'array', nonZh: 'consecutive' });
  return spelt.join(' ');
}
