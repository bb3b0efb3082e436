import { randomUUID } from 'node:crypto';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Client } from '@temporalio/client';
import type { AuditPageDto, TimelinePageDto } from '../../../src/modules/cases/dto/history.dto';
import type { CasePageDto } from '../../../src/modules/cases/dto/list.dto';
import type { TimersDto } from '../../../src/modules/cases/dto/timers.dto';
import type {
  ComplaintPreviewDto,
  RegisteredComplaintDto,
} from '../../../src/modules/complaint-dispatch/complaint.dto';
import type { ReadyDto } from '../../../src/modules/health/health.dto';
import type { AttachmentRefDto, CaseDetailDto } from '../../../src/platform/case-view/case-detail.dto';
import { ownerDataSource } from '../../../src/platform/database/data-source';
import { workflowId } from '../../../workflows/shared/contract';
import { SEARCH_ATTRIBUTE_KEYS } from '../../../workflows/shared/search-attribute-keys';
import { eventually } from '../../support/eventually';
import { COMPLAINT, RunningSystem } from './running-system';

let system: RunningSystem;

beforeAll(async () => {
  system = await RunningSystem.start();
});
afterAll(() => system?.stop());

const types = (detail: CaseDetailDto): string[] => detail.allowedCommands.map(({ type }) => type);

interface ApiDocument {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
}

interface Operation {
  operationId: string;
  requestBody?: { content: { 'application/json': { schema: CommandsSchema } } };
}

interface CommandsSchema {
  oneOf: { $ref: string }[];
  discriminator: { mapping: Record<string, string> };
}

it('says that every dependency is up', () =>
  // A dependency that a busy machine keeps from answering within seconds counts as down.
  eventually(async () => {
    const { status, body } = await system.call<ReadyDto>('GET', '//health/ready');
    expect(body.dependencies.map(({ name, status }) => `${name} ${status}`)).toEqual(
      expect.arrayContaining(['database up', 'temporal up', 'worker up']),
    );
    expect([200, 503]).toContain(status);
  }));

it('serves an API document that is valid OpenAPI 3.1 and names every command', async () => {
  const { body } = await system.call<ApiDocument>('GET', '//api/openapi.json');
  const { valid, errors } = await new Validator().validate(structuredClone(body) as object as Record<string, unknown>);
  expect([valid, errors]).toEqual([true, undefined]);
  expect(body.openapi).toMatch(/^3\.1/);
  const operations = Object.values(body.paths).flatMap((item) => Object.values(item));
  const ids = operations.map(({ operationId }) => operationId);
  expect(new Set(ids).size).toBe(ids.length);
  const { schema } = body.paths['/api/v1/cases/{id}/commands']!.post!.requestBody!.content['application/json'];
  expect(Object.keys(schema.discriminator.mapping)).toEqual(expect.arrayContaining(['claim', 'dispatch', 'reply']));
  expect(Object.values(schema.discriminator.mapping)).toEqual(schema.oneOf.map(({ $ref }) => $ref));
});

it('registers, dispatches, replies and answers a complaint; each answer is the case after the step', async () => {
  const opened = await system.register();
  expect(opened).toMatchObject({ stage: 'triage', seq: 1, decided: { seq: 1 }, customer: { number: 'GSLZ000001' } });
  expect(opened.number).toMatch(/^GS-LZ-\d{8}-\d{4}$/);
  expect(opened.contents[0]!.text).toBe(COMPLAINT.text);
  expect(types(opened)).toEqual(expect.arrayContaining(['answer-on-spot', 'draft-dispatch']));

  const steps: [string, object, string][] = [
    ['gs-lz.junior', { type: 'draft-dispatch', target: 'gs-lz-billing', text: '请核实账单' }, 'second-review'],
    ['gs-lz.senior', { type: 'approve-dispatch' }, 'dispatched'],
    ['gs-lz.billing', { type: 'accept' }, 'handling'],
    ['gs-lz.billing', { type: 'reply', text: '已退回二十元' }, 'reply-check'],
    ['gs-lz.junior', { type: 'approve-reply' }, 'answering'],
    ['gs-lz.junior', { type: 'answer-customer', text: '已告知客户', accepted: true }, 'surveying'],
  ];
  for (const [index, [as, body, stage]] of steps.entries()) {
    const answer = await system.command(opened.id, as, body);
    expect([answer.status, answer.body.stage, answer.body.decided.seq]).toEqual([200, stage, index + 2]);
  }

  const { body: timers } = await system.call<TimersDto>('GET', `/cases/${opened.id}/timers`, { as: 'gs-lz.junior' });
  const clockOf = (kind: string) => timers.timers.find((timer) => timer.kind === kind)!;
  expect(clockOf('handle')).toMatchObject({ state: 'met', sla: 'ok', explanation: { limit: { amount: 2880 } } });
  const { steps: arithmetic, total } = clockOf('triage').explanation!;
  expect(arithmetic.reduce((sum, { amount = 0 }) => sum + amount, 0)).toBeCloseTo(total, 3);
  expect(timers.holdings.map(({ org }) => org)).toEqual(expect.arrayContaining(['gs-lz', 'gs-lz-billing']));

  const { body: audit } = await system.call<AuditPageDto>('GET', `/cases/${opened.id}/audit`, { as: 'gs-lz.leader' });
  expect(audit.verification).toEqual({ intact: true, entries: audit.items.length, brokenAt: null });

  // Its survey is opened by itself.
  await eventually(async () => {
    const { body } = await system.call<CaseDetailDto>('GET', `/cases/${opened.id}`, { as: 'gs-lz.leader' });
    expect(body.links).toContainEqual(expect.objectContaining({ kind: 'survey', number: expect.any(String) }));
  });
});

it("tells Temporal's own pages whose case it is and whether it is late, at no event of its own", async () => {
  const { id } = await system.register();
  await system.command(id, 'gs-lz.junior', { type: 'draft-dispatch', target: 'gs-lz-billing', text: '请核实账单' });
  const { workflow } = system.app.get(Client, { strict: false });
  const handle = workflow.getHandle(workflowId('complaint-dispatch', id));
  const { typedSearchAttributes } = await handle.describe();
  const shown = SEARCH_ATTRIBUTE_KEYS.map((key) => typedSearchAttributes.get(key));
  expect(shown).toEqual(['complaint-dispatch', 'gs-lz', 'running']);
  const { events } = await handle.fetchHistory();
  expect(events!.filter((event) => event.upsertWorkflowSearchAttributesEventAttributes)).toEqual([]);
  const details = await handle.query('__temporal_workflow_metadata');
  expect(details).toMatchObject({ currentDetails: 'stage second-review, step 2' });
});

it('pages the timeline with who, what, the words and old → new', async () => {
  const { id } = await system.register();
  await system.command(id, 'gs-lz.junior', { type: 'add-note', text: '客户催问' });
  const first = await system.call<TimelinePageDto>('GET', `/cases/${id}/timeline?limit=1`, { as: 'gs-lz.junior' });
  expect(first.body.items[0]).toMatchObject({ seq: 1, command: 'register', fields: { org: 'gs-lz' } });
  expect(first.body.items[0]!.changes).toContainEqual({ field: 'stage', old: null, new: 'triage' });
  const next = `/cases/${id}/timeline?limit=1&cursor=${first.body.next}`;
  const second = await system.call<TimelinePageDto>('GET', next, { as: 'gs-lz.junior' });
  expect(second.body.items[0]!.said).toEqual([{ field: 'text', text: '客户催问' }]);
  expect(second.body.items[0]!.actor.person!.nameEn).toContain('junior');
  expect(second.body.next).toBeNull();
});

it('finds a tampered audit row', async () => {
  const { id } = await system.register();
  const owner = await ownerDataSource(system.config.databaseUrl).initialize();
  await owner.query(`UPDATE audit SET entry = replace(entry, 'billing', 'coverage') WHERE stream = $1`, [id]);
  await owner.destroy();
  const { body } = await system.call<AuditPageDto>('GET', `/cases/${id}/audit`, { as: 'gs-lz.leader' });
  expect(body.verification).toEqual({ intact: false, entries: 1, brokenAt: 1 });
});

it('answers the same key with the same case and the same step, whoever asks again and however often', async () => {
  const key = randomUUID();
  const again = () =>
    system.call<RegisteredComplaintDto>('POST', '/complaints', { as: 'gs-lz.junior', body: COMPLAINT, key });
  const answers = await Promise.all([again(), again(), again()]);
  const ids = answers.filter(({ status }) => status === 201).map(({ body }) => body.id);
  expect(new Set(ids).size).toBe(1);
  const id = ids[0]!;
  const before = await system.footprint();
  expect((await again()).body.id).toBe(id);
  expect(await system.footprint()).toEqual(before);

  const note = { type: 'add-note', text: '一次' };
  const commandKey = randomUUID();
  const say = () => system.command(id, 'gs-lz.junior', note, { key: commandKey });
  const [one, two] = [await say(), await say()];
  expect([one.body.decided, two.body.seq]).toEqual([two.body.decided, one.body.seq]);

  // Another person's same key is another command.
  const other = await system.command(id, 'gs-lz.senior', note, { key: commandKey });
  expect(other.body.decided.seq).toBe(one.body.decided.seq + 1);
});

it('keeps the first answer of a command whose task is closed by now', async () => {
  const { id, tasks } = await system.register();
  const key = randomUUID();
  const draft = { type: 'draft-dispatch', target: 'gs-lz-billing', text: '请核实' };
  const send = () => system.command(id, 'gs-lz.junior', draft, { key, headers: { 'if-match': tasks[0]!.etag } });
  const first = await send();
  const retry = await send();
  expect([first.status, retry.status, retry.body.decided]).toEqual([200, 200, first.body.decided]);
});

it('shows likely repeats, and the tier and limits before anything is registered', async () => {
  const first = await system.register({ customer: 'GSLZ000003', text: '宽带每天晚上八点以后都断线，报修三次没有人来' });
  const text = '宽带每天晚上八点以后都断线，报修了没有人来';
  const body = { customer: 'GSLZ000003', kind: 'complaint', category: 'fault', text };
  const before = await system.footprint();
  const preview = await system.call<ComplaintPreviewDto>('POST', '/complaints/preview', { as: 'gs-lz.junior', body });
  expect(preview.status).toBe(200);
  expect(preview.body).toMatchObject({ org: 'gs-lz', tier: 'ordinary', policy: { id: 'sla' } });
  expect(preview.body.limits.map(({ clock }) => clock)).toEqual(expect.arrayContaining(['handle', 'statutory']));
  expect(preview.body.similar[0]).toMatchObject({ id: first.id, sameCustomer: true });
  expect(await system.footprint()).toEqual(before);
  const other = await system.register({ customer: 'GSLZ000005', text });
  expect(other.similar.find(({ id }) => id === first.id)).toMatchObject({ sameCustomer: false });
});

it('keeps a file, attaches it by command, and gives it back as a download', async () => {
  const { id } = await system.register();
  const form = new FormData();
  form.append('file', new Blob(['投诉记录：客户来电两次'], { type: 'text/plain' }), '通话记录.txt');
  const key = randomUUID();
  const upload = await system.call<AttachmentRefDto>('POST', `/cases/${id}/attachments`, {
    as: 'gs-lz.junior',
    body: form,
    key,
  });
  expect([upload.status, upload.body.mediaType]).toEqual([201, 'text/plain']);
  const attached = await system.command(id, 'gs-lz.junior', { type: 'attach', attachment: upload.body.id });
  expect(attached.body.attachments).toMatchObject([{ id: upload.body.id, digest: upload.body.digest }]);
  const file = await system.call<Buffer>('GET', `/cases/${id}/attachments/${upload.body.id}`, { as: 'gs-lz.senior' });
  expect(file.body.toString('utf8')).toBe('投诉记录：客户来电两次');
  expect(file.headers.get('content-disposition')).toMatch(/^attachment; .*filename\*=UTF-8''%E9%80%9A/);
  expect(file.headers.get('x-content-type-options')).toBe('nosniff');
  const { body } = await system.call<TimelinePageDto>('GET', `/cases/${id}/timeline`, { as: 'gs-lz.junior' });
  expect(body.items.at(-1)!.said).toEqual([{ field: 'attachment', text: '通话记录.txt' }]);
});

it('lists cases with filters and pages that neither repeat nor skip', async () => {
  const made = [await system.register(), await system.register(), await system.register({ category: 'fault' })];
  const seen: string[] = [];
  for (let cursor = ''; ;) {
    const path = `/cases?limit=2&process=complaint-dispatch&open=true&org=gs-lz${cursor && `&cursor=${cursor}`}`;
    const { body } = await system.call<CasePageDto>('GET', path, { as: 'gs-lz.junior' });
    seen.push(...body.items.map(({ id }) => id));
    if (body.next === null) break;
    cursor = body.next;
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toEqual(expect.arrayContaining(made.map(({ id }) => id)));
  const found = await system.call<CasePageDto>('GET', `/cases?q=${made[2]!.number}`, { as: 'gs-lz.junior' });
  expect(found.body.items.map(({ id }) => id)).toEqual([made[2]!.id]);
});
