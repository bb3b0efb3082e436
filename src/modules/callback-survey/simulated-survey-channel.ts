import { createHash } from 'node:crypto';
import type { SelfServiceAnswer, SendAnswer, SurveyChannel, SurveyInvitation } from './survey-channel';

export interface SimulatedCustomers {
  /** The same seed and case: the same answer, in whatever order invitations arrive. */
  seed: string;
  /** Share of the invited who answer, 0–1. */
  answerRate: number;
  /** Milliseconds until the answer comes. */
  delay: { min: number; max: number };
  /** Weights of the scores 1 … 5. */
  scores: readonly [number, number, number, number, number];
  /** Chance that the problem was solved, by the score 1 … 5. */
  solved: readonly [number, number, number, number, number];
  /** How often an answer that could not be passed on is tried again, each time after another delay. */
  retries: number;
}

/** Whatever the delay: of the time that is left, this share is used at most. A time-scaled survey is short. */
const LATEST = 0.6;

export const SIMULATED_CUSTOMERS: SimulatedCustomers = {
  seed: 'bihuan',
  answerRate: 0.6,
  delay: { min: 2_000, max: 20_000 },
  scores: [8, 10, 17, 35, 30],
  solved: [0.2, 0.35, 0.6, 0.9, 0.98],
  retries: 5,
};

/** Numbers in [0, 1) that depend on the text alone. */
function* dice(text: string): Generator<number, never> {
  for (let block = 0; ; block++) {
    const digest = createHash('sha256').update(`${text}/${block}`).digest();
    for (let at = 0; at < digest.length; at += 4) yield digest.readUInt32BE(at) / 2 ** 32;
  }
}

function drawScore(weights: readonly number[], roll: number): number {
  let left = roll * weights.reduce((sum, weight) => sum + weight, 0);
  const index = weights.findIndex((weight) => (left -= weight) < 0);
  return (index < 0 ? weights.length - 1 : index) + 1;
}

/** What this customer does: answers after a while, or not at all. */
export function simulatedAnswer(
  caseId: string,
  customers: SimulatedCustomers,
): { after: number; answer: SelfServiceAnswer } | null {
  const rolls = dice(`${customers.seed}/${caseId}`);
  const roll = (): number => rolls.next().value;
  const { delay, scores, solved } = customers;
  if (roll() >= customers.answerRate) return null;
  const after = Math.round(delay.min + roll() * (delay.max - delay.min));
  const handling = drawScore(scores, roll());
  const answer: SelfServiceAnswer = { survey: caseId, handling, solved: roll() < solved[handling - 1]! };
  // Some hang up after the two questions that decide.
  if (roll() < 0.8) Object.assign(answer, { speed: drawScore(scores, roll()), attitude: drawScore(scores, roll()) });
  return { after, answer };
}

/** SIMULATOR, for the demo and tests: customers who answer an SMS/IVR survey after a while, or don't. */
export class SimulatedSurveyChannel implements SurveyChannel {
  private readonly waiting = new Map<string, NodeJS.Timeout>();

  constructor(
    private readonly send: SendAnswer,
    private readonly customers: SimulatedCustomers = SIMULATED_CUSTOMERS,
    private readonly complain: (message: string) => void = () => {},
  ) {}

  invite({ caseId, answerBy }: Pick<SurveyInvitation, 'caseId' | 'answerBy'>): void {
    if (this.waiting.has(caseId)) return;
    const drawn = simulatedAnswer(caseId, this.customers);
    const left = Math.max(0, Date.parse(answerBy) - Date.now());
    if (drawn) this.later(Math.min(drawn.after, left * LATEST), drawn.answer, this.customers.retries);
  }

  withdraw(caseId: string): void {
    clearTimeout(this.waiting.get(caseId));
    this.waiting.delete(caseId);
  }

  /** Forgets everybody who has not answered yet. */
  stop(): void {
    for (const caseId of [...this.waiting.keys()]) this.withdraw(caseId);
  }

  private later(after: number, answer: SelfServiceAnswer, retries: number): void {
    const pass = async (): Promise<void> => {
      this.waiting.delete(answer.survey);
      try {
        await this.send(`simulated-answer-${answer.survey}`, answer);
      } catch (error) {
        this.complain(`answer to survey ${answer.survey} not delivered: ${String(error)}`);
        if (retries > 0) this.later(after, answer, retries - 1);
      }
    };
    this.waiting.set(
      answer.survey,
      setTimeout(() => void pass(), after),
    );
  }
}
