import { decodeCursor, encodeCursor } from './cursor';
import { Problem } from './problem';

const ID = '018f0000-0000-7000-8000-000000000001';
const query = { stage: 'triage' };
const cursor = encodeCursor(query, ['2026-01-31T09:00:00.000Z', 7, ID]);

it('gives back where the page ended', () => {
  expect(decodeCursor(query, cursor, ['instant', 'integer', 'uuid'])).toEqual(['2026-01-31T09:00:00.000Z', 7, ID]);
  expect(decodeCursor(query, undefined, ['integer'])).toBeNull();
  expect(decodeCursor(query, encodeCursor(query, ['infinity']), ['instant'])).toEqual(['infinity']);
});

it.each([
  ['other filters', { stage: 'handling' }, cursor, ['instant', 'integer', 'uuid']],
  ['another shape', query, cursor, ['instant', 'integer']],
  ['values that would break the query', query, encodeCursor(query, ["'; --"]), ['uuid']],
  ['rubbish', query, '%%%', ['uuid']],
  ['JSON that is no list', query, Buffer.from('5').toString('base64url'), ['uuid']],
] as const)('refuses %s', (_name, filters, given, shape) => {
  const read = () => decodeCursor(filters, given, [...shape]);
  expect(read).toThrow(expect.objectContaining({ code: 'invalid-cursor', status: 400 }));
  expect(read).toThrow(Problem);
});
