import { code, instant, integer, optional, org, orgs, person, taskId, text } from '../../../domain/shared/field';
import { checkField, parseInstant } from './field-check';

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
  [orgs('province'), ['gs', 'gs'], 'wrong-type'],
  [orgs('province'), [], 'wrong-type'],
  [orgs('province'), 'gs', 'wrong-type'],
  [person(), 'me', 'not-an-id'],
  [taskId(), 'triage-3', undefined],
  [taskId(), '../x', 'unknown-task'],
])('judges %j with %j as %p', (field, value, problem) => {
  expect(checkField(field, value)?.code).toBe(problem);
});
