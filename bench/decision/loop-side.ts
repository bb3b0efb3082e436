import { randomUUID } from 'node:crypto';
import { workflowId } from '../../workflows/shared/contract';
import type { HttpCaller } from './http-caller';
import { STEPS, type Side } from './side';

const PEOPLE = ['gs-lz.junior', 'gs-lz.junior2', 'gs-lz.senior', 'gs-lz.billing'] as const;
type Person = (typeof PEOPLE)[number];

const WORDS = '账单多了一项19.9元的功能费，从来没有订购过，要求取消并退费。';

/** The way of an ordinary complaint that goes well, from its second update on: who does what. */
const WAY: [Person, Record<string, unknown>][] = [
  ['gs-lz.junior', { type: 'draft-dispatch', target: 'gs-lz-billing', text: '请核查该功能费的订购记录。' }],
  ['gs-lz.senior', { type: 'approve-dispatch' }],
  ['gs-lz.billing', { type: 'accept' }],
  ['gs-lz.billing', { type: 'record-contact', text: '已联系客户，正在核查。' }],
  ['gs-lz.billing', { type: 'reply', text: '系统误订，已退订并退费19.9元。' }],
  ['gs-lz.junior2', { type: 'approve-reply' }],
  ['gs-lz.junior2', { type: 'answer-customer', text: '已向客户说明退费结果。', accepted: true }],
];

/** Ours: the same number of decisions, each by a signed-in person over HTTP. */
export async function loopSide(http: HttpCaller, password: string): Promise<Side> {
  const tokens = new Map<Person, string>();
  for (const username of PEOPLE) {
    const { token } = await http.post<{ token: string }>('/sign-in', { username, password }, {});
    tokens.set(username, token);
  }
  const headers = (person: Person): Record<string, string> => ({
    authorization: `Bearer ${tokens.get(person)!}`,
    'idempotency-key': randomUUID(),
  });
  if (WAY.length + 1 !== STEPS) throw new Error('the way must have as many updates as the baseline');
  let latest = '';
  let customer = 0;
  return {
    name: 'complaint loop',
    latest: () => latest,
    async runCase(took) {
      // Ordinary customers: the even ones of the demo's.
      customer = (customer % 40) + 1;
      const registration = {
        customer: `GSLZ${String((customer - 1) * 4 + 1).padStart(6, '0')}`,
        kind: 'complaint',
        category: 'billing',
        channel: 'phone',
        urgency: 'normal',
        text: `${WORDS}（${randomUUID()}）`,
      };
      let started = performance.now();
      const { id } = await http.post<{ id: string }>('/complaints', registration, headers('gs-lz.junior'));
      took(performance.now() - started);
      for (const [person, command] of WAY) {
        started = performance.now();
        await http.post(`/cases/${id}/commands`, command, headers(person));
        took(performance.now() - started);
      }
      latest = workflowId('complaint-dispatch', id);
    },
    close: async () => http.close(),
  };
}
