import { createReadStream } from 'node:fs';
import { TextDecoder } from 'node:util';
import chardet from 'chardet';
import iconv from 'iconv-lite';
import { CliError } from '../cli-error';

const SAMPLE_BYTES = 256 * 1024;
/** Below this, chardet's answer is a guess that we name but do not act on. */
const MIN_CONFIDENCE = 50;

const BOMS: [string, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The first bytes, and the bytes from the first one that is not ASCII: a long plain start says nothing about the rest. */
async function sampleOf(file: string): Promise<{ head: Buffer; telling: Buffer }> {
  let head: Buffer | undefined;
  let telling = Buffer.alloc(0);
  for await (const chunk of createReadStream(file)) {
    const bytes = chunk as Buffer;
    head ??= bytes;
    const from = telling.length > 0 ? 0 : bytes.findIndex((byte) => byte > 0x7f);
    if (from >= 0) telling = Buffer.concat([telling, bytes.subarray(from)]);
    if (telling.length >= SAMPLE_BYTES) break;
  }
  return { head: head ?? telling, telling: telling.length > 0 ? telling : (head ?? telling) };
}

function isUtf8(head: Buffer): boolean {
  try {
    // `stream` lets the sample end inside a character.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** GB2312 and GBK are subsets of GB18030; reading them as the latter loses nothing. */
const readAs = (name: string): string => (/^(gb2312|gbk|gb18030|cp936)$/i.test(name) ? 'gb18030' : name.toLowerCase());

/**
 * True for short or mostly English text with everyday Chinese in GBK, where chardet has too little to go by: all
 * non-ASCII bytes come in pairs of the most used 3,755 characters or punctuation (GB2312 rows 1–3 and 16–55).
 * Single-byte alphabets fail it, their words have odd lengths too.
 */
function looksLikeGbk(sample: Buffer): boolean {
  const runs = sample.toString('latin1').match(/[\x80-\xff]+/g) ?? [];
  return runs.length > 0 && runs.every((run) => /^([\xa1-\xa3\xb0-\xd7][\xa1-\xfe])+$/.test(run));
}

/** Names the encoding of a text sample, or null; `guess` is what it looks like when that is not enough to go by. */
export function detectEncoding(sample: Buffer): { encoding: string | null; guess: string } {
  for (const [encoding, bom] of BOMS)
    if (bom.every((byte, i) => sample[i] === byte)) return { encoding, guess: encoding };
  if (isUtf8(sample)) return { encoding: 'utf-8', guess: 'utf-8' };
  // UTF-16 and UTF-32 without a mark are full of NULs, which no text file that gets here has.
  const best = chardet.analyse(sample).find(({ name }) => !/^UTF/.test(name));
  const guess = best ? `${best.name}, ${best.confidence} % sure` : 'no known text encoding';
  if (best && best.confidence >= MIN_CONFIDENCE && iconv.encodingExists(best.name))
    return { encoding: readAs(best.name), guess };
  return looksLikeGbk(sample) ? { encoding: 'gb18030', guess: 'GB18030' } : { encoding: null, guess };
}

/** Refuses what is not text at all, with a word about what it seems to be. */
function refuseBinary(file: string, head: Buffer): void {
  if (head.length === 0) throw new CliError(`${file} is empty.`);
  if (head.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004')
    throw new CliError(`${file} is a workbook or archive, not CSV: name it .xlsx, or save it as CSV.`);
  if (head.readUInt32BE(0) === 0xd0cf11e0)
    throw new CliError(`${file} is an old .xls workbook: save it as .xlsx or CSV.`);
  const utf16 = head[0] === 0xff || head[0] === 0xfe;
  if (!utf16 && head.includes(0)) throw new CliError(`${file} is not a text file (it has NUL bytes).`);
}

/** First undecodable place of a file read as this encoding (character offset), or -1. Reads it all, keeps none of it. */
async function firstUndecodable(file: string, encoding: string): Promise<number> {
  let offset = 0;
  if (encoding === 'utf-8') {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for await (const chunk of createReadStream(file)) {
      try {
        offset += decoder.decode(chunk as Buffer, { stream: true }).length;
      } catch {
        return offset;
      }
    }
    return -1;
  }
  for await (const chunk of createReadStream(file).pipe(iconv.decodeStream(encoding))) {
    const at = (chunk as string).indexOf('\ufffd');
    if (at >= 0) return offset + at;
    offset += (chunk as string).length;
  }
  return -1;
}

/**
 * The encoding to read this text file as: the named one, or the detected one, checked against the whole file
 * before anything is imported. GBK, GB2312 and GB18030 are all read as GB18030.
 * Throws CliError naming the guess where the file cannot be decoded.
 */
export async function encodingOf(file: string, named?: string): Promise<string> {
  const { head, telling } = await sampleOf(file);
  if (named !== undefined && !iconv.encodingExists(named))
    throw new CliError(`Unknown encoding "${named}": use utf-8, gbk, gb18030, big5, utf-16le or another usual name.`);
  if (!(named && /utf-?16|ucs-?2/i.test(named))) refuseBinary(file, head);
  const { encoding: detected, guess } = detectEncoding(telling);
  const encoding = named === undefined ? detected : readAs(named).replace(/^utf8$/, 'utf-8');
  if (encoding === null)
    throw new CliError(
      `Cannot tell the encoding of ${file} (best guess: ${guess}): name it with --encoding, e.g. --encoding gbk.`,
    );
  const at = await firstUndecodable(file, encoding);
  if (at >= 0)
    throw new CliError(
      `${file} cannot be read as ${encoding}: undecodable bytes near character ${at} (best guess: ${guess}). ` +
        'Name the right one with --encoding, or save the file as UTF-8.',
    );
  return encoding;
}
