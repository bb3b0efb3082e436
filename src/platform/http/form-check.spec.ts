import { answers, form } from '../../../domain/shared/field';
import { answersText, readAnswers } from '../content/answers';
import { formText, keptForm, readForm, type Form } from '../content/form';
import { answerFaults } from './answers-check';
import { checkField } from './field-check';
import { en } from './messages/en';
import { zhCN } from './messages/zh-CN';

const text = { code: 'reason', label: '原因', type: 'text' };
const choice = { code: 'state', label: '状态', type: 'choice', options: ['正常', '中断'] };

describe('a form that a bulletin asks to be filled in', () => {
  it.each<[string, unknown, string | undefined, string | undefined]>([
    [
      'questions of every type',
      { questions: [text, choice, { ...text, code: 'n', type: 'number', unit: '户' }] },
      undefined,
      undefined,
    ],
    [
      'thirty questions',
      { questions: Array.from({ length: 30 }, (_, n) => ({ ...text, code: `q-${n}` })) },
      undefined,
      undefined,
    ],
    ['no object', [text], 'wrong-type', undefined],
    ['nothing', {}, 'required', 'questions'],
    ['something else', { questions: [text], colour: 'red' }, 'unknown-field', 'colour'],
    ['no question', { questions: [] }, 'too-few', 'questions'],
    [
      'too many questions',
      { questions: Array.from({ length: 31 }, (_, n) => ({ ...text, code: `q-${n}` })) },
      'too-many',
      'questions',
    ],
    ['a question that is none', { questions: [text, null] }, 'wrong-type', 'questions.1'],
    ['no label', { questions: [{ code: 'a', type: 'text' }] }, 'required', 'questions.0.label'],
    ['a blank label', { questions: [{ ...text, label: ' ' }] }, 'blank', 'questions.0.label'],
    ['a code that is none', { questions: [{ ...text, code: 'A b' }] }, 'wrong-format', 'questions.0.code'],
    ['one code twice', { questions: [text, choice, text] }, 'repeated', 'questions.2.code'],
    ['a type that is none', { questions: [{ ...text, type: 'colour' }] }, 'not-in-list', 'questions.0.type'],
    ['a choice of nothing', { questions: [{ ...choice, options: undefined }] }, 'required', 'questions.0.options'],
    ['one option twice', { questions: [{ ...choice, options: ['a', 'a'] }] }, 'named-twice', 'questions.0.options'],
    ['options of a text', { questions: [{ ...text, options: ['a'] }] }, 'unknown-field', 'questions.0.options'],
    ['a unit of a text', { questions: [{ ...text, unit: '户' }] }, 'unknown-field', 'questions.0.unit'],
    ['a part that is not known', { questions: [{ ...text, hint: 'x' }] }, 'unknown-field', 'questions.0.hint'],
    [
      'a name that every object has',
      { questions: [{ ...text, constructor: 'x' }] },
      'unknown-field',
      'questions.0.constructor',
    ],
    [
      'required that is no yes or no',
      { questions: [{ ...text, required: 'yes' }] },
      'wrong-type',
      'questions.0.required',
    ],
  ])('with %s', (_, value, code, path) => {
    const fault = checkField(form(), JSON.parse(JSON.stringify(value)));
    expect([fault?.code, fault?.path]).toEqual([code, path]);
  });

  it('is the same text however it is put, and stays as it is when kept again', () => {
    const given: Form = {
      questions: [{ type: 'number', unit: ' 户 ', label: ' 影响  用户 ', code: 'users', required: false }],
    };
    const kept = formText(given);
    expect(kept).toBe('{"questions":[{"code":"users","label":"影响 用户","type":"number","unit":"户"}]}');
    expect(formText(readForm(kept)!)).toBe(kept);
    expect(
      keptForm({ questions: [{ code: 'a', label: 'b', type: 'text', required: true }] }).questions[0]!.required,
    ).toBe(true);
  });

  it.each([null, '', 'no JSON', '{"title":1}'])('is none in %j', (stored) => expect(readForm(stored)).toBeNull());
});

const FORM: Form = {
  questions: [
    { code: 'users', label: '影响用户', type: 'number', unit: '户', required: true },
    { code: 'since', label: '开始日期', type: 'date' },
    { code: 'state', label: '状态', type: 'choice', options: ['正常', '中断'], required: true },
    { code: 'causes', label: '原因', type: 'multi-choice', options: ['光缆', '电源', '设备'] },
    { code: 'note', label: '说明', type: 'text' },
  ],
};
const GOOD = { users: 12.5, since: '2026-02-28', state: '中断', causes: ['电源', '光缆'], note: '抢修中' };

describe('answers to a form', () => {
  it.each<[string, object, [string, string][]]>([
    ['are right in full', {}, []],
    ['are right with what must be there', { since: undefined, causes: undefined, note: undefined }, []],
    [
      'lack what must be there',
      { users: undefined, state: undefined },
      [
        ['users', 'required'],
        ['state', 'required'],
      ],
    ],
    ['name what nobody asked', { colour: 'red' }, [['colour', 'unknown-field']]],
    ['give a number in words', { users: '12' }, [['users', 'wrong-type']]],
    ['give too great a number', { users: 1e13 }, [['users', 'out-of-range']]],
    ['give a day that does not exist', { since: '2026-02-29' }, [['since', 'wrong-format']]],
    ['give a day in another form', { since: '28.2.2026' }, [['since', 'wrong-format']]],
    [
      'choose what is not offered',
      { state: '未知', causes: ['电源', '雷击'] },
      [
        ['state', 'not-in-list'],
        ['causes', 'not-in-list'],
      ],
    ],
    ['choose one thing twice', { causes: ['电源', '电源'] }, [['causes', 'named-twice']]],
    ['choose nothing of several', { causes: [] }, [['causes', 'too-few']]],
    ['say nothing', { note: ' ' }, [['note', 'blank']]],
    ['say too much', { note: 'x'.repeat(2001) }, [['note', 'too-long']]],
  ])('%s', (_, change, faults) => {
    const given = JSON.parse(JSON.stringify({ ...GOOD, ...change })) as Record<string, unknown>;
    const found = answerFaults(FORM, given);
    expect(found.map(({ path, code }) => [path, code])).toEqual(faults);
    for (const { code } of found) for (const { fields } of [en, zhCN]) expect(fields[code]).toMatch(/\S/);
  });

  it.each<[string, unknown, string | undefined, string | undefined]>([
    ['a value of each kind', GOOD, undefined, undefined],
    ['no object', 'x', 'wrong-type', undefined],
    ['a list', [], 'wrong-type', undefined],
    ['no value', { a: null }, 'wrong-type', 'a'],
    ['yes or no', { a: true }, 'wrong-type', 'a'],
    ['an object', { a: {} }, 'wrong-type', 'a'],
    ['a code that is none', { 'A b': 'x' }, 'unknown-field', 'A b'],
    ['an empty text', { a: '' }, 'blank', 'a'],
    ['what cannot be stored', { a: 'x\0' }, 'wrong-format', 'a'],
    ['too many', Object.fromEntries(Array.from({ length: 31 }, (_, n) => [`q${n}`, 1])), 'too-many', undefined],
  ])('with %s are judged before their form is known', (_, value, code, path) => {
    const fault = checkField(answers(), value);
    expect([fault?.code, fault?.path]).toEqual([code, path]);
  });

  it('does not take for an answer what every object has', () => {
    const form: Form = { questions: [{ code: 'constructor', label: 'x', type: 'text', required: true }] };
    expect(answerFaults(form, {})).toEqual([{ code: 'required', path: 'constructor' }]);
  });

  it('are the same text however they are put', () => {
    expect(answersText({ b: 1, a: ['y', 'x'] })).toBe('{"a":["y","x"],"b":1}');
    expect(readAnswers('{"a":1}')).toEqual({ a: 1 });
    expect([null, 'x', '[]', 'null'].map(readAnswers)).toEqual([null, null, null, null]);
  });
});
