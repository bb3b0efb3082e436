import { AtMost } from './at-most';

describe('a question that a storm of changes asks', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is asked once in a while, and once more for what came last', async () => {
    let asked = 0;
    const question = new AtMost(() => Promise.resolve(asked++), 10_000);
    for (let n = 0; n < 300; n++) {
      question.ask();
      await jest.advanceTimersByTimeAsync(100);
    }
    // Half a minute of changes without a pause.
    expect(asked).toBe(3);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(asked).toBe(4);
  });

  it('waits for its answer, however long, and then asks for what has come meanwhile', async () => {
    const answers: (() => void)[] = [];
    const question = new AtMost(() => new Promise<void>((resolve) => answers.push(resolve)), 10_000);
    question.ask();
    await jest.advanceTimersByTimeAsync(1_000);
    question.ask();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(answers).toHaveLength(1);
    answers[0]!();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(answers).toHaveLength(2);
  });

  it('goes on after a refusal, and is over when it is stopped', async () => {
    let asked = 0;
    const question = new AtMost(() => Promise.reject(new Error(`${asked++}`)), 1_000);
    question.ask();
    await jest.advanceTimersByTimeAsync(2_000);
    question.ask();
    await jest.advanceTimersByTimeAsync(2_000);
    expect(asked).toBe(2);
    question.ask();
    question.stop();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(asked).toBe(2);
  });
});
