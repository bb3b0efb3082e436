import { SIMULATED_CUSTOMERS, SimulatedSurveyChannel, simulatedAnswer } from './simulated-survey-channel';
import type { SelfServiceAnswer, SurveyInvitation } from './survey-channel';

const invitation = (caseId: string): SurveyInvitation => ({
  caseId,
  customer: 'customer-1',
  questions: ['handling', 'speed', 'attitude', 'solved'],
  scale: { min: 1, max: 5 },
  answerBy: new Date(Date.now() + 3_600_000).toISOString(),
});
const everybody = { ...SIMULATED_CUSTOMERS, answerRate: 1, delay: { min: 1000, max: 1000 }, retries: 2 };

describe('simulatedAnswer', () => {
  const drawn = Array.from({ length: 1000 }, (_, n) => simulatedAnswer(`case-${n}`, SIMULATED_CUSTOMERS));

  it('is the same for the same seed and case, and another for another seed', () => {
    const again = drawn.map((_, n) => simulatedAnswer(`case-${n}`, SIMULATED_CUSTOMERS));
    const other = drawn.map((_, n) => simulatedAnswer(`case-${n}`, { ...SIMULATED_CUSTOMERS, seed: 'other' }));
    expect(again).toEqual(drawn);
    expect(other).not.toEqual(drawn);
  });

  it('keeps to rate, delay and scale', () => {
    const answers = drawn.filter((one) => one !== null);
    expect(answers.length / drawn.length).toBeCloseTo(SIMULATED_CUSTOMERS.answerRate, 1);
    for (const { after, answer } of answers) {
      expect(after).toBeGreaterThanOrEqual(SIMULATED_CUSTOMERS.delay.min);
      expect(after).toBeLessThanOrEqual(SIMULATED_CUSTOMERS.delay.max);
      for (const score of [answer.handling, answer.speed ?? 1, answer.attitude ?? 1])
        expect([1, 2, 3, 4, 5]).toContain(score);
    }
    expect(new Set(answers.map(({ answer }) => answer.handling)).size).toBe(5);
    expect(answers.some(({ answer }) => answer.speed === undefined)).toBe(true);
  });

  it('never comes where nobody answers', () => {
    expect(simulatedAnswer('case-1', { ...SIMULATED_CUSTOMERS, answerRate: 0 })).toBeNull();
  });
});

describe('SimulatedSurveyChannel', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('answers after the delay, once, though invited twice', async () => {
    const sent: [string, SelfServiceAnswer][] = [];
    const channel = new SimulatedSurveyChannel(async (id, answer) => void sent.push([id, answer]), everybody);
    channel.invite(invitation('case-1'));
    channel.invite(invitation('case-1'));
    await jest.advanceTimersByTimeAsync(999);
    expect(sent).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(sent).toEqual([['simulated-answer-case-1', expect.objectContaining({ survey: 'case-1' })]]);
  });

  it('answers in time where time is short', async () => {
    const sent: string[] = [];
    const channel = new SimulatedSurveyChannel(async (id) => void sent.push(id), everybody);
    channel.invite({ ...invitation('case-1'), answerBy: new Date(Date.now() + 500).toISOString() });
    await jest.advanceTimersByTimeAsync(400);
    expect(sent).toHaveLength(1);
  });

  it('says nothing when withdrawn or stopped', async () => {
    const send = jest.fn(async () => {});
    const channel = new SimulatedSurveyChannel(send, everybody);
    channel.invite(invitation('case-1'));
    channel.withdraw('case-1');
    channel.invite(invitation('case-2'));
    channel.stop();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(send).not.toHaveBeenCalled();
  });

  it('tries again with the same id, and gives up in the end', async () => {
    const ids: string[] = [];
    const complaints: string[] = [];
    const refuse = async (id: string) => {
      ids.push(id);
      throw new Error('down');
    };
    const channel = new SimulatedSurveyChannel(refuse, everybody, (message) => complaints.push(message));
    channel.invite(invitation('case-1'));
    await jest.advanceTimersByTimeAsync(60_000);
    expect(ids).toEqual(Array(3).fill('simulated-answer-case-1'));
    expect(complaints).toHaveLength(3);
  });
});
