import { randomUUID } from 'node:crypto';
import type {
  EvaluationCasesDto,
  EvaluationCheckDto,
  EvaluationDetailDto,
  EvaluationFigurePageDto,
  EvaluationPageDto,
} from '../../../src/modules/process-evaluation/desk/desk.dto';
import { beginEvaluations } from '../../../src/modules/process-evaluation/schedule/begin-evaluations';
import { OrgTree } from '../../../src/platform/auth/org-tree';
import type { DecidedCaseDto } from '../../../src/platform/case-view/case-detail.dto';
import { ownerDataSource } from '../../../src/platform/database/data-source';
import { ProcessClient } from '../../../src/platform/temporal/process-client';
import { decide as decided } from './decide';
import { RunningSystem } from './running-system';

const INSPECTOR = 'gs-lz.quality';
const HEAD = 'gs-lz.head';
const DAY = 24 * 3_600_000;
const evaluated = 'complaint-dispatch';

let system: RunningSystem;
let asOwner: <T>(sql: string, parameters?: unknown[]) => Promise<T[]>;
let end: () => Promise<void>;
beforeAll(async () => {
  system = await RunningSystem.start();
  const owner = await ownerDataSource(system.config.databaseUrl).initialize();
  asOwner = (sql, parameters) => owner.query(sql, parameters);
  end = () => owner.destroy();
  for (let count = 0; count < 2; count += 1) {
    const { id } = await system.register({ kind: 'enquiry', text: '示例：如何办理停机保号' }, 'gs-lz.junior');
    await decide('gs-lz.junior', id, { type: 'answer-on-spot', text: '示例：可在营业厅或网上办理' });
  }
  const { id: open } = await system.register();
  await decide('gs-lz.junior', open, { type: 'draft-dispatch', target: 'gs-lz-billing', text: '示例：请核查' });
  await decide('gs-lz.senior', open, { type: 'approve-dispatch' });
  // What was opened today was opened last month: the evaluation looks at whole days before its own.
  for (const table of ['case_reach', 'case_head'])
    await asOwner(`UPDATE ${table} SET opened_at = opened_at - interval '2 days' WHERE process = $1`, [evaluated]);
  await asOwner(
    `UPDATE task SET opened_at = opened_at - interval '2 days', closed_at = closed_at - interval '2 days'
      WHERE case_id IN (SELECT id FROM case_head WHERE process = $1)`,
    [evaluated],
  );
});
afterAll(async () => {
  await end?.();
  await system?.stop();
});

const decide = (as: string, id: string, body: object) => decided(system, as, id, body);
const begin = (as: string, key: string, body: object = { evaluated }) =>
  system.call<DecidedCaseDto & { code: string; detail: string; params: object }>('POST', '/process-evaluations', {
    as,
    body,
    key,
  });
const get = async <T>(path: string, as = INSPECTOR): Promise<T> =>
  (await system.call<T>('GET', `/process-evaluations${path}`, { as })).body;
const personOf = async (username: string): Promise<string> =>
  (await asOwner<{ id: string }>('SELECT id FROM person WHERE username = $1', [username]))[0]!.id;

it('goes from the figures over approved measures to the figures after, once in six months', async () => {
  const key = randomUUID();
  const begun = await begin(INSPECTOR, key);
  expect([begun.status, begun.body]).toEqual([201, expect.objectContaining({ stage: 'assessing' })]);
  const { id } = begun.body;
  expect((await begin(INSPECTOR, key)).body.id).toBe(id);
  const again = await begin(INSPECTOR, randomUUID());
  expect([again.status, again.body.code]).toEqual([409, 'evaluated-lately']);
  expect(again.body.detail).toContain(new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10));
  expect(again.body.params).toMatchObject({ last: id });
  expect((await begin('gs-lz.leader', randomUUID())).status).toBe(403);

  const volume = await get<EvaluationFigurePageDto>(`/${id}/figures?figure=volume`);
  expect(volume.items).toEqual([
    expect.objectContaining({ key: 'answered', before: expect.objectContaining({ count: 2 }), after: null }),
    expect.objectContaining({ key: 'open', before: expect.objectContaining({ count: 1 }), after: null }),
  ]);
  const behind = `/${id}/cases?figure=volume&edition=before&key=${volume.items[0]!.key}`;
  const one = await get<EvaluationCasesDto>(`${behind}&limit=1`);
  const two = await get<EvaluationCasesDto>(`${behind}&limit=1&cursor=${one.next}`);
  expect([one.items.length, two.items.length, two.next]).toEqual([1, 1, null]);
  expect(one.items[0]!.id).not.toBe(two.items[0]!.id);

  const measure = {
    ...{ type: 'propose-measure', problem: '示例：首次答复慢', text: '示例：增设答复模板', org: 'gs-lz' },
    ...{ person: await personOf('gs-lz.junior'), until: new Date(Date.now() + 5 * DAY).toISOString() },
  };
  const elsewhere = await system.command<{ errors?: { field: string }[] }>(id, INSPECTOR, { ...measure, org: 'gs' });
  expect([elsewhere.status, elsewhere.body.errors?.[0]?.field]).toEqual([422, 'person']);
  await decide(INSPECTOR, id, measure);
  await decide(INSPECTOR, id, { type: 'submit-assessment', text: '示例：答复偏慢' });
  expect((await system.command(id, INSPECTOR, { type: 'approve' })).status).toBe(403);
  await decide(HEAD, id, { type: 'approve' });
  await decide('gs-lz.junior', id, { type: 'carry-out', text: '示例：模板已上线' });
  const measured = await decide(INSPECTOR, id, { type: 'measure-effect' });
  expect(measured.stage).toBe('effect-review');
  const detail = await get<EvaluationDetailDto>(`/${id}`);
  expect(detail).toMatchObject({ round: 1, before: { catalogue: 1 }, after: { catalogue: 1 } });
  expect(detail.measures).toEqual([
    expect.objectContaining({
      problem: '示例：首次答复慢',
      text: '示例：增设答复模板',
      status: 'done',
      done: '示例：模板已上线',
    }),
  ]);
  const people = await get<EvaluationFigurePageDto>(`/${id}/figures?figure=by-person`);
  expect(people.items.map(({ person }) => person?.nameZh)).toContain('兰州 高级话务员一');

  const path = `/process-evaluations/${id}/export`;
  const file = await system.call<Buffer>('GET', path, { as: INSPECTOR });
  const [heads, ...lines] = file.body.toString('utf8').slice(1).trimEnd().split('\r\n');
  expect([file.status, heads!.split(',').length]).toEqual([200, 13]);
  expect(lines).toContainEqual(expect.stringMatching(/^volume,数量\(按结果\),answered,answered,2,/));
  expect(lines).toContainEqual(expect.stringContaining(',兰州 高级话务员一,'));
  const workbook = await system.call<Buffer>('GET', `${path}?format=xlsx`, { as: HEAD });
  expect([workbook.status, workbook.body.subarray(0, 2).toString()]).toEqual([200, 'PK']);
  expect((await system.call('GET', path, { as: 'gs-ts.leader' })).status).toBe(404);
  expect((await system.call('GET', path, { as: 'gs-lz.junior' })).status).toBe(403);
  const taken = await asOwner<{ entry: string }>(`SELECT entry FROM audit WHERE stream = 'exports'`);
  expect(taken.map(({ entry }) => (JSON.parse(entry) as { command: string }).command)).toEqual([
    'export-evaluation',
    'export-evaluation',
  ]);

  const checks = await get<EvaluationCheckDto[]>(`/${id}/check`);
  expect(checks.map(({ edition, same }) => [edition, same])).toEqual([
    ['before', true],
    ['after', true],
  ]);
  const closed = await decide(HEAD, id, { type: 'find-effective', text: '示例：答复时长下降' });
  expect(closed).toMatchObject({ stage: 'ended', outcome: 'effective' });
  const ended = (await get<EvaluationPageDto>('?stage=ended')).items;
  expect(ended).toEqual([expect.objectContaining({ id, openMeasures: 0, lateMeasures: 0, dueAt: null })]);
  expect(Date.parse(ended[0]!.to!)).toBeLessThan(Date.now());
  expect((await system.call('GET', `/process-evaluations/${id}`, { as: 'gs-ts.leader' })).status).toBe(404);
});

it('the schedule begins what is due in a province, once, and again when six months are over', async () => {
  const processes = system.app.get(ProcessClient, { strict: false });
  const { beginEvaluations: look } = beginEvaluations(system.database, new OrgTree(system.database), processes);
  const ofProvince = async (): Promise<string[]> =>
    (await get<EvaluationPageDto>('', 'gs.supervisor')).items.filter(({ org }) => org === 'gs').map(({ id }) => id);
  await look({ at: Date.now() });
  await look({ at: Date.now() });
  const first = await ofProvince();
  expect(first).toHaveLength(1);
  await asOwner(`UPDATE process_evaluation SET opened_at = opened_at - interval '7 months' WHERE org_id = 'gs'`);
  await look({ at: Date.now() });
  expect(await ofProvince()).toHaveLength(2);
});
