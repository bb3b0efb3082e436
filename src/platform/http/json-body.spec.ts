import { isDeeper, jsonText } from './json-body';
import { Problem } from './problem';

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const refusal = (body: Buffer): string => {
  try {
    return jsonText(body);
  } catch (error) {
    return (error as Problem).code;
  }
};

it.each([
  ['{"a":[1]}', 2, false],
  ['{"a":[{}]}', 2, true],
  ['[],[],[]', 1, false],
  ['"[[[["', 1, false],
  ['["\\"[[["]', 1, false],
  ['["\\\\",[[]]]', 2, true],
])('%s is deeper than %d: %s', (json, max, deeper) => expect(isDeeper(json, max)).toBe(deeper));

it('takes UTF-8 only: words in another encoding would be lost for ever', () => {
  const gbk = Buffer.from([0x22, 0xbb, 0xb0, 0xb7, 0xd1, 0x22]);
  expect([refusal(Buffer.from('"话费"')), refusal(gbk)]).toEqual(['"话费"', 'malformed-json']);
});

it('refuses what would run out of stack', () => {
  expect([refusal(Buffer.from(nested(32))), refusal(Buffer.from(nested(100_000)))]).toEqual([
    nested(32),
    'invalid-request',
  ]);
});
