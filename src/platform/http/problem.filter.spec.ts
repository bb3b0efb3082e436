import { Problem } from './problem';
import { problemBody } from './problem.filter';
import { VALUE_TYPES } from './problem-codes';
import { wrong } from './value-check';

const said = (language: 'zh-CN' | 'en') =>
  VALUE_TYPES.map((type) => {
    const body = problemBody(Problem.fields({ field: 'one', ...wrong(type) }), 'r', language);
    expect(body.errors).toHaveLength(1);
    return body.errors[0]!.detail;
  });

it('a value of the wrong type is refused in the words of who reads, whatever it should have been', () => {
  expect(said('zh-CN').slice(0, 4)).toEqual([
    '类型不正确，应为 文字',
    '类型不正确，应为 数字',
    '类型不正确，应为 整数',
    '类型不正确，应为 是或否',
  ]);
  expect(said('zh-CN').filter((text) => /(string|number|integer|boolean|array|object)/.test(text))).toEqual([]);
  expect(said('en')[2]).toBe('has the wrong type, expected a whole number');
});
