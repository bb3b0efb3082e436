import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import type { CaseDetailDto } from '../../../src/platform/case-view/case-detail.dto';
import type { ProblemBody } from '../../../src/platform/http/problem.filter';
import type { Answer } from './conformance';
import { COMPLAINT, RunningSystem } from './running-system';

let system: RunningSystem;

beforeAll(async () => {
  system = await RunningSystem.start({ BIHUAN_ATTACHMENT_MAX_BYTES: '20000' });
});
afterAll(() => system?.stop());

interface Refused {
  status: number;
  code: string;
  fields: Record<string, string>;
}

/** A refusal that changed nothing: status, code and the fields it names. */
async function refusal<T>(ask: () => Promise<Answer<T>>): Promise<Refused> {
  const before = await system.footprint();
  const answer = await ask();
  const body = answer.body as unknown as ProblemBody;
  expect(answer.type).toBe('application/problem+json');
  expect(body.status).toBe(answer.status);
  expect(body.detail.length).toBeGreaterThan(5);
  expect(await system.footprint()).toEqual(before);
  const fields = Object.fromEntries(body.errors.map(({ field, code }) => [field, code]));
  return { status: answer.status, code: body.code, fields };
}

const register = (body: object | string, as = 'gs-lz.junior', headers = {}) =>
  refusal(() => system.call('POST', '/complaints', { as, body, headers }));
const { customer: _, ...withoutCustomer } = COMPLAINT;

describe('registering', () => {
  it.each([
    ['an unknown customer', { ...COMPLAINT, customer: 'GSLZ999999' }, { customer: 'unknown-customer' }],
    ['a missing field', withoutCustomer, { customer: 'required' }],
    ['a wrong code', { ...COMPLAINT, category: 'weather' }, { category: 'not-in-list' }],
    ['a wrong type', { ...COMPLAINT, text: 5 }, { text: 'wrong-type' }],
    ['null', { ...COMPLAINT, urgency: null }, { urgency: 'wrong-type' }],
    ['blank text', { ...COMPLAINT, text: '  ' }, { text: 'blank' }],
    ['text that is too long', { ...COMPLAINT, text: '长'.repeat(4001) }, { text: 'too-long' }],
    ['a character that cannot be stored', { ...COMPLAINT, text: 'a\u0000b' }, { text: 'wrong-format' }],
    ['an unknown field', { ...COMPLAINT, colour: 'red' }, { colour: 'unknown-field' }],
    [
      'a day that does not exist',
      { ...COMPLAINT, receivedAt: '2026-02-30T09:00:00Z' },
      { receivedAt: 'not-an-instant' },
    ],
    ['a time long past', { ...COMPLAINT, receivedAt: '2020-01-01T00:00:00Z' }, { receivedAt: 'too-long-ago' }],
    ['a time to come', { ...COMPLAINT, receivedAt: '2999-01-01T00:00:00Z' }, { receivedAt: 'in-the-future' }],
    ['a foreign desk', { ...COMPLAINT, org: 'gs-ts' }, { org: 'not-in-list' }],
    ['an unknown sender', { ...COMPLAINT, channel: 'transfer-in', sender: 'xx' }, { sender: 'unknown-org' }],
    ['several at once', { ...COMPLAINT, kind: 'x', channel: 'y' }, { kind: 'not-in-list', channel: 'not-in-list' }],
  ])('refuses %s, naming the field', async (_name, body, fields) => {
    expect(await register(body)).toEqual({ status: 422, code: 'validation-failed', fields });
  });

  it('refuses what the table refuses before any workflow is there', async () => {
    const answer = await register({ ...COMPLAINT, channel: 'transfer-in' });
    expect(answer).toEqual({ status: 422, code: 'missing-field', fields: { sender: 'missing-field' } });
    const connection = await Connection.connect({ address: system.config.temporalAddress });
    const running = await new Client({ connection, namespace: system.config.temporalNamespace }).workflow.count();
    await connection.close();
    expect(running.count).toBe(0);
  });

  it('refuses malformed JSON, other types, an array, and a body that is too large', async () => {
    expect(await register('{"customer": ')).toMatchObject({ status: 400, code: 'malformed-json' });
    expect(await register('a=b', 'gs-lz.junior', { 'content-type': 'text/plain' })).toMatchObject({ status: 415 });
    expect(await register([COMPLAINT])).toMatchObject({ status: 422, fields: { '': 'wrong-type' } });
    expect(await register({ ...COMPLAINT, text: 'x'.repeat(1_100_000) })).toMatchObject({ status: 413 });
  });

  it('refuses a missing and a bad key, and a key that was used for something else', async () => {
    const ask = (key: string, body: object = COMPLAINT) =>
      refusal(() => system.call('POST', '/complaints', { as: 'gs-lz.junior', body, key }));
    expect(await ask('')).toMatchObject({ status: 400, code: 'key-missing' });
    expect(await ask('short')).toMatchObject({ status: 400, code: 'key-invalid' });
    const key = randomUUID();
    await system.call('POST', '/complaints', { as: 'gs-lz.junior', body: COMPLAINT, key });
    expect(await ask(key, { ...COMPLAINT, category: 'fault' })).toMatchObject({ status: 422, code: 'key-reused' });
  });

  it('refuses nobody, a forged token, and roles that do not register', async () => {
    expect(await refusal(() => system.call('POST', '/complaints', { body: COMPLAINT }))).toMatchObject({ status: 401 });
    const forged = { authorization: 'Bearer a.b.c' };
    expect(await refusal(() => system.call('GET', '/cases', { headers: forged }))).toMatchObject({ status: 401 });
    expect(await register(COMPLAINT, 'gs-lz.billing')).toMatchObject({ status: 403, code: 'not-permitted' });
    expect(await register(COMPLAINT, 'gs-lz.manager')).toMatchObject({ status: 403, code: 'not-permitted' });
  });
});

describe('deciding', () => {
  let caseId: string;
  let triage: string;
  beforeEach(async () => {
    const opened = await system.register();
    [caseId, triage] = [opened.id, opened.tasks[0]!.etag];
  });
  const decide = (as: string, body: object, headers = {}) =>
    refusal(() => system.command(caseId, as, body, { headers }));
  const draft = { type: 'draft-dispatch', target: 'gs-lz-billing', text: '请核实' };

  it('refuses a command that the stage does not know, and one that nobody knows', async () => {
    expect(await decide('gs-lz.junior', { type: 'approve-reply' })).toMatchObject({ status: 409, code: 'wrong-stage' });
    expect(await decide('gs-lz.junior', { type: 'fly' })).toMatchObject({
      status: 422,
      fields: { type: 'not-in-list' },
    });
    expect(await decide('gs-lz.junior', { type: 'clock-mark', clockId: 'triage-2', mark: 'breach' })).toMatchObject({
      status: 422,
      fields: { type: 'not-in-list' },
    });
    expect(await decide('gs-lz.junior', {})).toMatchObject({ status: 422, fields: { type: 'required' } });
  });

  it('refuses the wrong role', async () => {
    expect(await decide('gs-lz.surveyor', draft)).toMatchObject({ status: 403, code: 'not-permitted' });
  });

  it('refuses the one who wrote it as its reviewer, also as a senior', async () => {
    await system.command(caseId, 'gs-lz.senior', draft);
    const approve = { type: 'approve-dispatch' };
    expect(await decide('gs-lz.senior', approve)).toMatchObject({ status: 403, code: 'separation-of-duties' });
  });

  it("hides another organisation's case: 404 for every way to it", async () => {
    for (const path of ['', '/timeline', '/timers'])
      expect(await refusal(() => system.call('GET', `/cases/${caseId}${path}`, { as: 'gs-ts.junior' }))).toMatchObject({
        status: 404,
        code: 'case-not-found',
      });
    expect(await decide('gs-ts.junior', draft)).toMatchObject({ status: 404, code: 'case-not-found' });
    const link = { type: 'link-repeat', other: randomUUID() };
    expect(await decide('gs-lz.junior', link)).toMatchObject({ status: 422, fields: { other: 'unknown-case' } });
    const nowhere = await refusal(() => system.call('GET', '/cases/no-uuid', { as: 'gs-lz.junior' }));
    expect(nowhere).toMatchObject({ status: 404 });
  });

  it('refuses a stale version of the task, and lets a fresh one pass', async () => {
    await system.command(caseId, 'gs-lz.junior', { type: 'claim', task: triage.split(':')[0]!.slice(1) });
    expect(await decide('gs-lz.junior', draft, { 'if-match': triage })).toMatchObject({
      status: 412,
      code: 'stale-version',
    });
    expect(await decide('gs-lz.junior', draft, { 'if-match': 'yes' })).toMatchObject({
      status: 400,
      code: 'precondition-invalid',
    });
    const { body } = await system.call<CaseDetailDto>('GET', `/cases/${caseId}`, { as: 'gs-lz.junior' });
    const headers = { 'if-match': body.tasks[0]!.etag };
    expect((await system.command(caseId, 'gs-lz.junior', draft, { headers })).status).toBe(200);
  });

  it('lets one of two claims at once win; the other is told who', async () => {
    const claim = { type: 'claim', task: triage.split(':')[0]!.slice(1) };
    const answers = await Promise.all(['gs-lz.junior', 'gs-lz.junior2'].map((as) => system.command(caseId, as, claim)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const lost = answers.find(({ status }) => status === 409)!.body as unknown as ProblemBody;
    const won = answers.find(({ status }) => status === 200)!.body;
    expect([lost.code, lost.params.holder]).toEqual(['task-held', won.tasks[0]!.assignee!.id]);
  });

  it('refuses targets, people and files that do not fit, naming the field', async () => {
    expect(await decide('gs-lz.junior', { ...draft, target: 'nowhere' })).toMatchObject({
      fields: { target: 'unknown-org' },
    });
    const { body: me } = await system.call<{ person: { id: string } }>('GET', '/me', { as: 'gs-lz.billing' });
    const task = triage.split(':')[0]!.slice(1);
    const assign = { type: 'assign', task, person: me.person.id };
    expect(await decide('gs-lz.leader', assign)).toMatchObject({ status: 422, fields: { person: 'not-a-candidate' } });
    expect(await decide('gs-lz.leader', { ...assign, task: 'no-1' })).toMatchObject({
      fields: { task: 'unknown-task' },
    });
    const attach = { type: 'attach', attachment: randomUUID() };
    expect(await decide('gs-lz.junior', attach)).toMatchObject({ fields: { attachment: 'unknown-attachment' } });
  });

  it('refuses a key that was used for another command', async () => {
    const key = randomUUID();
    await system.command(caseId, 'gs-lz.junior', { type: 'add-note', text: '一' }, { key });
    const other = () => system.command(caseId, 'gs-lz.junior', { type: 'add-note', text: '二' }, { key });
    expect(await refusal(other)).toMatchObject({ status: 422, code: 'key-reused' });
  });

  const file = (name: string, content: string | Uint8Array): FormData => {
    const form = new FormData();
    form.append('file', new Blob([content]), name);
    return form;
  };
  const exe = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]);
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  );
  it.each([
    ['an executable', file('账单.exe', exe), 415, 'attachment-type-refused'],
    ['an executable under another name', file('账单.pdf', exe), 415, 'attachment-type-refused'],
    ['a script', file('run.txt', '#!/bin/sh\nrm -rf /'), 415, 'attachment-type-refused'],
    ['a page', file('page.txt', '<!DOCTYPE html><script>1</script>'), 415, 'attachment-type-refused'],
    ['a drawing that runs', file('a.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'), 415, 'attachment-type-refused'],
    ['an image named as a document', file('a.pdf', png), 415, 'attachment-name-mismatch'],
    ['a file that is too large', file('big.txt', 'x'.repeat(20_001)), 413, 'attachment-too-large'],
    ['an empty file', file('empty.txt', ''), 422, 'validation-failed'],
    ['no file', new FormData(), 422, 'validation-failed'],
  ])('refuses %s', async (_name, body, status, code) => {
    const ask = () => system.call('POST', `/cases/${caseId}/attachments`, { as: 'gs-lz.junior', body });
    expect(await refusal(ask)).toMatchObject({ status, code });
  });
});

it('refuses addresses, methods, filters and cursors that do not exist', async () => {
  const get = (path: string, method = 'GET') => refusal(() => system.call(method, path, { as: 'gs-lz.junior' }));
  expect(await get('/nothing')).toMatchObject({ status: 404, code: 'unknown-route' });
  expect(await get('/cases', 'DELETE')).toMatchObject({ status: 405, code: 'method-not-allowed' });
  expect(await get('/tasks?sla=red')).toMatchObject({ status: 422, fields: { sla: 'not-in-list' } });
  expect(await get('/tasks?limit=201')).toMatchObject({ status: 422, fields: { limit: 'out-of-range' } });
  expect(await get('/tasks?limit=1&limit=2')).toMatchObject({ status: 422, fields: { limit: 'wrong-type' } });
  expect(await get('/cases?org=nowhere')).toMatchObject({ status: 422, fields: { org: 'unknown-org' } });
  expect(await get('/cases?cursor=abc')).toMatchObject({ status: 400, code: 'invalid-cursor' });
});

it('speaks the language of the reader: zh-CN unless English is preferred', async () => {
  const ask = async (language: string) =>
    (await system.call('GET', '/cases', { headers: { 'accept-language': language } })).body.title;
  expect([await ask('fr'), await ask('en-GB,zh;q=0.5'), await ask('en;q=0.3,zh-CN')]).toEqual([
    '请先登录',
    'Sign-in required',
    '请先登录',
  ]);
});
