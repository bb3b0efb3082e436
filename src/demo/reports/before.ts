import { setTimeout as sleep } from 'node:timers/promises';
import { v5 as uuidv5 } from 'uuid';
import { problemText, type Problem } from '../../cli/api-client';
import type { CaseView } from '../case-view';
import { RACES, workAt, type Performance } from '../desk';
import { dice } from '../dice';
import { SUGGESTION_DESKS, SUGGESTIONS } from './habits';

const NAMESPACE = '8f0a5e2c-7c34-5d0b-93ab-2d1f4c6b7e21';
const LOOK_AGAIN_MS = 500;
/** Half of the complaints whose handling limit passed are paid for. */
const PAID = 0.5;
const [LEAST_FEN, MOST_FEN] = [1_000, 20_000];

/** Takes suggestions in, and has the departments consider them; some are still on their way when it ends. */
export async function suggestionsTakenIn(performance: Performance): Promise<void> {
  const junior = await performance.as('gs-lz.junior');
  const began = Date.now();
  const cases: string[] = [];
  for (const [at, text] of SUGGESTIONS.entries()) {
    const key = uuidv5(`${performance.seed}/suggestion/${at}/${began}`, NAMESPACE);
    const { ok, body, status } = await junior.post<CaseView & Problem>('/suggestions', {
      body: { text, channel: 'phone' },
      key,
    });
    if (ok) cases.push(body.id);
    else performance.trouble(`suggestion ${at}: ${problemText(body, status)}`);
  }
  const state = { over: false };
  const over = (): boolean => state.over || performance.over();
  const desks = Object.entries(SUGGESTION_DESKS).map(([who, habits]) => workAt(who, habits, { ...performance, over }));
  const stages = async (): Promise<string[]> =>
    Promise.all(cases.map(async (id) => (await junior.get<CaseView>(`/cases/${id}`)).body.stage));
  while (!over() && (await stages()).some((stage) => stage !== 'ended' && stage !== 'telling'))
    await sleep(LOOK_AGAIN_MS);
  state.over = true;
  await Promise.all(desks);
}

/** Of complaints whose handling limit passes, the manager hotline records for half what the customer was paid. */
export function paying({ as, seed, decided, trouble }: Performance): (view: CaseView) => void {
  const considered = new Set<string>();
  const pay = async ({ id, number }: CaseView): Promise<void> => {
    const chance = dice(`${seed}/${number}/paid`);
    if (!chance.chance(PAID)) return;
    const amountFen = Math.round(chance.between(LEAST_FEN, MOST_FEN));
    const paid = await (
      await as('gs-lz.manager')
    ).post<Problem>(`/cases/${id}/commands`, {
      body: { type: 'record-compensation', amountFen, currency: 'CNY', text: '【样例】超时赔偿。' },
      key: uuidv5(`${id}/paid`, NAMESPACE),
    });
    if (paid.ok) decided(paid.took);
    // It may have ended meanwhile, or gone elsewhere.
    else if (!RACES.includes(paid.status)) trouble(`compensation of ${number}: ${problemText(paid.body, paid.status)}`);
  };
  return (view) => {
    if (considered.has(view.id) || !(view.facts.overdue as unknown[] | undefined)?.length) return;
    considered.add(view.id);
    void pay(view).catch((error: unknown) => trouble(`compensation of ${view.number}: ${String(error)}`));
  };
}
