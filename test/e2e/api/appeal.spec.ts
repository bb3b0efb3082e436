import { randomUUID } from 'node:crypto';
import { documentKey, registerOf } from '../../../domain/appeal/document';
import type { DecidedCaseDto } from '../../../src/platform/case-view/case-detail.dto';
import { eventually } from '../../support/eventually';
import { RunningSystem } from './running-system';

let system: RunningSystem;
beforeAll(async () => {
  system = await RunningSystem.start();
});
afterAll(() => system?.stop());

const DAY = 24 * 3_600_000;
const ago = (days: number): string => new Date(Date.now() - days * DAY).toISOString();

const decide = async (id: string, as: string, body: object): Promise<DecidedCaseDto> => {
  const answer = await system.command(id, as, body);
  expect([answer.status, answer.body]).toEqual([200, expect.objectContaining({ id })]);
  return answer.body;
};
const read = async (id: string, as = 'gs.gm') =>
  (await system.call<DecidedCaseDto>('GET', `/cases/${id}`, { as })).body;

/** Answered on the spot, the survey still to come. */
async function answered(): Promise<string> {
  const { id } = await system.register();
  expect((await decide(id, 'gs-lz.junior', { type: 'answer-on-spot', text: '已核实' })).stage).toBe('surveying');
  return id;
}

const register = (body: object, as = 'gs-lz.junior', key: string = randomUUID()) =>
  system.call<DecidedCaseDto>('POST', '/appeals', { as, body, key });
const byCustomer = (complaint: string) => ({ complaint, by: 'customer', text: '客户不认可答复' });
const byRegulator = (complaint: string, over: object = {}) => ({
  ...{ complaint, by: 'regulator', text: '转办', regulator: 'province-administration' },
  ...{ document: '甘通管申〔2026〕12号', noticedAt: ago(1) },
  ...over,
});
const problem = async (body: object, as?: string) => {
  const { status, body: answer } = await register(body, as);
  const { code, errors = [] } = answer as unknown as { code: string; errors?: { field: string; code: string }[] };
  return [status, ...(errors.length > 0 ? errors.map((one) => `${one.field} ${one.code}`) : [code])];
};

it('a customer’s goes to the next hotline up, once under its key, linked both ways', async () => {
  const complaint = await answered();
  const key = randomUUID();
  const { status, body } = await register(byCustomer(complaint), 'gs-lz.junior', key);
  expect([status, body.stage, body.holder?.role]).toEqual([201, 'accepting', 'prefecture-manager']);
  expect((await register(byCustomer(complaint), 'gs-lz.junior', key)).body.id).toBe(body.id);
  expect(body.links).toEqual([expect.objectContaining({ caseId: complaint, kind: 'appeal', direction: 'to' })]);
  expect((await read(complaint)).links).toContainEqual(
    expect.objectContaining({ caseId: body.id, kind: 'appeal', direction: 'from' }),
  );
  expect(await problem(byCustomer(complaint))).toEqual([422, 'complaint appeal-open']);
});

it('is against an answer: not before it, not twice at once, not by who has no desk', async () => {
  const { id } = await system.register();
  expect(await problem(byCustomer(id))).toEqual([409, 'wrong-stage']);
  expect(await problem(byCustomer(randomUUID()))).toEqual([404, 'case-not-found']);
  const complaint = await answered();
  expect((await register(byCustomer(complaint), 'gs-lz.billing')).status).toBe(403);
  const at = await Promise.all([1, 2].map(() => register(byCustomer(complaint))));
  expect(at.map(({ status }) => status).sort()).toEqual([201, 422]);
});

it('upheld, it is surveyed as a complaint is, and not by who worked it', async () => {
  const { id } = (await register(byCustomer(await answered()))).body;
  await decide(id, 'gs-lz.manager', { type: 'accept' });
  const told = await decide(id, 'gs-lz.manager', { type: 'uphold', text: '经复核,原答复正确' });
  expect([told.stage, told.facts.ruling]).toEqual(['surveying', expect.objectContaining({ outcome: 'upheld' })]);
  await eventually(async () => {
    const { links } = await read(id);
    const survey = links.find(({ kind }) => kind === 'survey')!;
    expect((await read(survey.caseId)).process).toBe('callback-survey');
  });
});

it('compensation is recorded by the hotline that has the appeal', async () => {
  const { id } = (await register(byCustomer(await answered()))).body;
  await decide(id, 'gs-lz.manager', { type: 'accept' });
  const money = { type: 'compensate', amountFen: 5000, currency: 'CNY', text: '致歉并赔偿' };
  expect((await system.command(id, 'gs.gm', money)).status).toBe(403);
  const { facts } = await decide(id, 'gs-lz.manager', money);
  expect(facts.granted).toEqual([expect.objectContaining({ amountFen: 5000, hotline: 'prefecture', org: 'gs-lz' })]);
});

it('reopened, the complaint is handled again and the appeal has done its part', async () => {
  const complaint = await answered();
  const { id } = (await register(byCustomer(complaint))).body;
  await decide(id, 'gs-lz.manager', { type: 'accept' });
  await decide(id, 'gs-lz.manager', { type: 'reopen', text: '需重新核查账单' });
  await eventually(async () => {
    expect(await read(id)).toMatchObject({ ended: true, outcome: 'reopened' });
    expect((await read(complaint)).stage).toBe('triage');
  });
});

describe('the regulator’s', () => {
  it('says what it lacks, by name', async () => {
    const complaint = await answered();
    const lacks = { regulator: undefined, document: undefined, noticedAt: undefined };
    expect(await problem(byRegulator(complaint, lacks))).toEqual([
      ...[422, 'regulator required', 'document required', 'noticedAt required'],
    ]);
    expect(await problem(byRegulator(complaint, { noticedAt: ago(-1) }))).toEqual([422, 'noticedAt in-the-future']);
  });

  it('is one for one document, also while the complaint is handled: reported, returned, approved, filed', async () => {
    const { id: complaint } = await system.register();
    const { status, body } = await register(byRegulator(complaint), 'gs.gm');
    expect([status, body.holder?.role, body.org]).toEqual([201, 'gm-hotline', 'gs']);
    const filing = body.clocks.find(({ kind }) => kind === 'filing')!;
    expect(Math.round((Date.parse(filing.dueAt) - Date.now()) / DAY)).toBe(9);
    const again = byRegulator(complaint, { document: '甘通管申[2026] 12号' });
    expect(await problem(again, 'gs.gm')).toEqual([422, 'document document-known']);

    await decide(body.id, 'gs.gm', { type: 'accept' });
    const report = { type: 'submit-report', facts: '客户称多扣费', result: '已退费', opinion: '认可' };
    await decide(body.id, 'gs.gm', report);
    expect((await system.command(body.id, 'gs.gm', { type: 'approve' })).status).toBe(403);
    await decide(body.id, 'gs.head', { type: 'return', text: '请补充退费凭证' });
    await decide(body.id, 'gs.gm', report);
    await decide(body.id, 'gs.head', { type: 'approve' });
    const filed = await decide(body.id, 'gs.gm', { type: 'file', number: '甘客申〔2026〕3号', filedAt: ago(0) });
    expect([filed.outcome, filed.facts.filed]).toEqual(['filed', expect.objectContaining({ late: false })]);
    expect(filed.contents.map(({ text }) => text)).toContain('甘客申〔2026〕3号');
  });

  it('has its number to itself while it is opened, and gives it back after ten minutes where it never began', async () => {
    const { id: complaint } = await system.register();
    const document = '甘通管申〔2026〕77号';
    const known = [422, 'document document-known'];
    const held = async (minutes: number): Promise<void> => {
      await system.database.query(
        `UPDATE appeal_claim SET claimed_at = now() - make_interval(mins => $1) WHERE claim LIKE '%77号'`,
        [minutes],
      );
    };
    // As if whoever asked first had got no further than the number.
    await system.database.query(
      `INSERT INTO appeal_claim (claim, case_id, claimed_at) VALUES ($1, gen_random_uuid(), now())`,
      [`document:${registerOf('province-administration', 'gs')}:${documentKey(document)}`],
    );
    await held(9);
    expect(await problem(byRegulator(complaint, { document }), 'gs.gm')).toEqual(known);
    await held(11);
    expect((await register(byRegulator(complaint, { document }), 'gs.gm')).status).toBe(201);
    // One that did begin keeps it.
    await held(11);
    expect(await problem(byRegulator(complaint, { document }), 'gs.gm')).toEqual(known);
  });
});
