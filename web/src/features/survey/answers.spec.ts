import { answerByKey, nextQuestion, undoAnswer, type Answers } from './answers';

const press = (...keys: string[]): Answers => keys.reduce<Answers>(answerByKey, {});

describe('answers taken by keyboard', () => {
  it('fill the questions in their order', () => {
    expect(press('4', '3', '5', 'y')).toEqual({ handling: 4, speed: 3, attitude: 5, solved: true });
    expect(nextQuestion(press('4', '3', '5', 'n'))).toBeNull();
  });

  it('ignore what is no answer to the question that is open', () => {
    expect(press('6', 'y', '0', '2', 'n')).toEqual({ handling: 2 });
    expect(press('1', '1', '1', '4')).toEqual({ handling: 1, speed: 1, attitude: 1 });
  });

  it('are taken back one by one, the words stay', () => {
    const given = { ...press('4', '3'), text: '满意' };
    expect(undoAnswer(given)).toEqual({ handling: 4, text: '满意' });
    expect(undoAnswer({})).toEqual({});
  });
});
