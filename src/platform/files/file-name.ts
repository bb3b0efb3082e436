import { Problem } from '../http/problem';

const MAX = 200;
/** Control characters, and the ones that turn the reading direction to hide an extension. */
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** The file's own name without any folder; 422 where it is missing, too long or hides something. */
export function cleanFileName(given: string | undefined): string {
  const name = (given ?? '').split(/[\\/]/).at(-1)!.trim();
  if (name === '' || name === '.' || name === '..') throw Problem.fields({ field: 'file', code: 'required' });
  if ([...name].length > MAX) throw Problem.fields({ field: 'file', code: 'too-long', params: { max: MAX } });
  if (HIDDEN.test(name))
    throw Problem.fields({ field: 'file', code: 'wrong-format', params: { expected: 'a file name' } });
  return name;
}
