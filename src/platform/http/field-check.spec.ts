import {
  attachments,
  code,
  instant,
  integer,
  optional,
  org,
  orgs,
  person,
  taskId,
  text,
} from '../../../domain/shared/field';
import { checkField, parseInstant } from './field-check';
import { CATALOGUES, fill } from './language';

it.each([
  ['2026-01-31T09:00:00+08:00', Date.UTC(2026, 0, 31, 1)],
  ['2024-02-29T00:00Z', Date.UTC(2024, 1, 29)],
  ['2026-01-31T09:00:00.123456Z', Date.UTC(2026, 0, 31, 9, 0, 0, 123)],
  ['2026-02-29T00:00:00Z', null],
  ['2026-04-31T00:00:00Z', null],
  ['2026-01-31T24:00:00Z', null],
  ['2026-01-31T09:00:00', null],
  ['2026-01-31', null],
  ['0001-01-01T00:00:00Z', null],
  [1769821200000, null],
])('reads %p as the moment %p', (given, at) => {
  expect(parseInstant(given)).toBe(at);
});

const FILE = '01890000-0000-7000-8000-000000000001';
const OTHER_FILE = '01890000-0000-7000-8000-000000000002';

it.each([
  [text(3), undefined, 'required'],
  [optional(text(3)), undefined, undefined],
  [optional(text(3)), null, 'wrong-type'],
  [text(3), '四个字符', 'too-long'],
  [text(3), '😀😀😀', undefined],
  [text(3), ' \n', 'blank'],
  [text(3), 'a\0', 'wrong-format'],
  [text(3), '\ud800', 'wrong-format'],
  [code('a', 'b'), 'c', 'not-in-list'],
  [code('a', 'b'), ['a'], 'wrong-type'],
  [integer(1, 5), 6, 'out-of-range'],
  [integer(1, 5), 1.5, 'wrong-type'],
  [integer(1, 5), '3', 'wrong-type'],
  [instant(), 'tomorrow', 'not-an-instant'],
  [org(), 'GS', 'unknown-org'],
  [orgs('province'), ['gs', 'sn'], undefined],
  [orgs('province'), ['gs', 'GS'], 'unknown-org'],
  [orgs('province'), ['gs', 'gs'], 'named-twice'],
  [orgs('province'), [], 'too-few'],
  [orgs('province'), 'gs', 'wrong-type'],
  [attachments(1), [FILE], undefined],
  [attachments(1), [], 'too-few'],
  [attachments(1), [FILE, OTHER_FILE], 'too-many'],
  [attachments(2), [FILE, FILE], 'named-twice'],
  [attachments(2), ['report.pdf'], 'not-an-id'],
  [person(), 'me', 'not-an-id'],
  [taskId(), 'triage-3', undefined],
  [taskId(), '../x', 'unknown-task'],
])('judges %j with %j as %p', (field, value, problem) => {
  expect(checkField(field, value)?.code).toBe(problem);
});

it.each([
  ['en', 'names nothing; name at least 1', 'names the same thing twice; name it once'],
  ['zh-CN', '至少选择 1 项', '有重复项，请只保留一项'],
] as const)('a list of nothing, or with a repeat, is refused in the words of who reads %s', (language, ...words) => {
  const said = [[], ['gs', 'gs']].map((given) => {
    const { code, params = {} } = checkField(orgs('province'), given)!;
    return fill(CATALOGUES[language].fields[code], params);
  });
  expect(said).toEqual(words);
});
