import { CAMPAIGN_KINDS } from '../../../../domain/shared/campaign-kind';
import { answerByKey, nextQuestion, questionsOf, STANDARD, undoAnswer, type Answers, type Question } from './answers';

const press = (questions: readonly Question[], ...keys: string[]): Answers =>
  keys.reduce<Answers>((given, key) => answerByKey(questions, given, key), {});

describe('answers taken by keyboard', () => {
  it('fill the questions in their order', () => {
    expect(press(STANDARD, '4', '3', '5', 'y')).toEqual({ handling: 4, speed: 3, attitude: 5, solved: true });
    expect(nextQuestion(STANDARD, press(STANDARD, '4', '3', '5', 'n'))).toBeNull();
  });

  it('ignore what is no answer to the question that is open', () => {
    expect(press(STANDARD, '6', 'y', '0', '2', 'n')).toEqual({ handling: 2 });
    expect(press(STANDARD, '1', '1', '1', '4')).toEqual({ handling: 1, speed: 1, attitude: 1 });
  });

  it('are taken back one by one, the words stay', () => {
    const given = { ...press(STANDARD, '4', '3'), text: '满意' };
    expect(undoAnswer(STANDARD, given)).toEqual({ handling: 4, text: '满意' });
    expect(undoAnswer(STANDARD, {})).toEqual({});
  });

  it("are a campaign's own: its scales, then what the call came to", () => {
    expect(press(questionsOf('satisfaction'), '4', '3', '5', '1', '2')).toEqual({
      ...{ overall: 4, coverage: 3, clarity: 5, stability: 1 },
    });
    expect(press(questionsOf('retention'), '2', '3')).toEqual({ likelihood: 2, result: 'leaves' });
    expect(press(questionsOf('arrears'), '5', '4')).toEqual({ result: 'refused' });
  });

  it.each(CAMPAIGN_KINDS)('of %s: every choice has one key of its own', (kind) => {
    for (const { choices } of questionsOf(kind))
      expect(choices.map(({ key }) => key)).toEqual(choices.map((_, at) => String(at + 1)));
  });
});
