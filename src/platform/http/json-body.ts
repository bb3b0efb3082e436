import { Problem } from './problem';

/** Deeper than anything the API takes; what is not limited here runs out of stack in whatever walks it. */
const MAX_DEPTH = 32;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = [0x5b, 0x7b];
const CLOSING = [0x5d, 0x7d];

/** Is more than `max` arrays and objects inside each other? Counts only, so any text may be asked about. */
export function isDeeper(json: string, max: number): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < json.length; at += 1) {
    const char = json.charCodeAt(at);
    if (quoted && char === BACKSLASH) at += 1;
    else if (char === QUOTE) quoted = !quoted;
    else if (quoted) continue;
    else if (OPENING.includes(char) && ++depth > max) return true;
    else if (CLOSING.includes(char)) depth -= 1;
  }
  return false;
}

/**
 * The text of a JSON body, ready to be parsed. JSON is UTF-8 (RFC 8259): another encoding is refused rather than kept
 * as replacement characters, which nobody could ever read again.
 * @throws Problem 400: not UTF-8, or nested deeper than anything the API takes
 */
export function jsonText(body: Buffer): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch (error) {
    throw new Problem('malformed-json', { cause: error });
  }
  if (isDeeper(text, MAX_DEPTH)) throw new Problem('invalid-request');
  return text;
}
