import type { InboxPageDto } from '../../../src/modules/inbox/inbox.dto';
import { RunningSystem } from './running-system';

let system: RunningSystem;

beforeAll(async () => {
  system = await RunningSystem.start();
});
afterAll(() => system?.stop());

const page = async (as: string, query: string): Promise<InboxPageDto> =>
  (await system.call<InboxPageDto>('GET', `/tasks?${query}`, { as })).body;
const casesOf = ({ items }: InboxPageDto): string[] => items.map((item) => item.case.id);

async function everyPage(as: string, query: string): Promise<InboxPageDto['items']> {
  const items: InboxPageDto['items'] = [];
  for (let cursor: string | null = null; ;) {
    const found: InboxPageDto = await page(as, `${query}&limit=2${cursor === null ? '' : `&cursor=${cursor}`}`);
    items.push(...found.items);
    if (found.next === null) return items;
    cursor = found.next;
  }
}

it('offers free tasks to whoever holds a post, by due time, and each once over all pages', async () => {
  const made: string[] = [];
  for (let n = 0; n < 5; n++) made.push((await system.register()).id);
  const items = await everyPage('gs-lz.junior2', 'view=groups');
  expect(items.map((item) => item.case.id).sort()).toEqual([...made].sort());
  const dues = items.map(({ dueAt }) => dueAt!);
  expect(dues).toEqual([...dues].sort());
  // Another prefecture's desk and a department see none of them.
  expect(casesOf(await page('gs-ts.junior', 'view=groups'))).toEqual([]);
  expect(casesOf(await page('gs-lz.billing', 'view=all'))).toEqual([]);
});

it('moves a claimed task from the group to its holder, and back', async () => {
  const { id, tasks } = await system.register();
  await system.command(id, 'gs-lz.junior', { type: 'claim', task: tasks[0]!.id });
  expect(casesOf(await page('gs-lz.junior', 'view=mine'))).toEqual([id]);
  expect(casesOf(await page('gs-lz.junior2', 'view=groups&limit=200'))).not.toContain(id);
  expect(casesOf(await page('gs-lz.leader', 'view=all&limit=200'))).toContain(id);
  await system.command(id, 'gs-lz.junior', { type: 'release', task: tasks[0]!.id });
  expect(casesOf(await page('gs-lz.junior', 'view=mine'))).toEqual([]);
  expect(casesOf(await page('gs-lz.junior2', 'view=groups&limit=200'))).toContain(id);
});

it('does not offer a review to the one who wrote what is reviewed', async () => {
  const { id } = await system.register();
  await system.command(id, 'gs-lz.senior', { type: 'draft-dispatch', target: 'gs-lz-billing', text: '请核实' });
  const query = 'view=groups&step=second-review';
  expect(casesOf(await page('gs-lz.senior', query))).not.toContain(id);
  expect(casesOf(await page('gs-lz.senior2', query))).toContain(id);
  const seen = (await page('gs-lz.senior', 'view=all&step=second-review&limit=200')).items;
  expect(seen.find((item) => item.case.id === id)).toMatchObject({ barred: true });
});

it('computes the SLA state from due time and pauses when it is read, whatever has fired', async () => {
  const [late, warned, paused, fine] = [
    (await system.register()).id,
    (await system.register()).id,
    (await system.register()).id,
    (await system.register()).id,
  ];
  const set = async (id: string, change: string): Promise<void> => {
    await system.database.query(`UPDATE task SET ${change} WHERE case_id = $1`, [id]);
    await system.database.query(
      `WITH gone AS (DELETE FROM task_reach WHERE case_id = $1 RETURNING *)
       INSERT INTO task_reach (org_id, due_at, warn_at, task_id, case_id, stage, step, opened_month, process)
       SELECT gone.org_id, task.due_at, task.warn_at, task.id, task.case_id, gone.stage, gone.step, gone.opened_month,
         gone.process FROM gone JOIN task ON task.case_id = gone.case_id AND task.id = gone.task_id`,
      [id],
    );
  };
  await set(late, `due_at = now() - interval '1 minute', warn_at = now() - interval '1 hour'`);
  await set(warned, `due_at = now() + interval '1 hour', warn_at = now() - interval '1 minute'`);
  await set(paused, `due_at = 'infinity', paused = true, warn_at = now() - interval '1 minute'`);
  for (const [sla, id] of [
    ['overdue', late],
    ['warned', warned],
    ['paused', paused],
    ['ok', fine],
  ] as const) {
    const found = await page('gs-lz.leader', `view=all&sla=${sla}&limit=200`);
    expect(found.items.every((item) => item.sla === sla)).toBe(true);
    expect([sla, [late, warned, paused, fine].filter((one) => casesOf(found).includes(one))]).toEqual([sla, [id]]);
  }
  expect(casesOf(await page('gs-lz.leader', 'view=all&overdue=true'))).toEqual([late]);
  const all = await everyPage('gs-lz.leader', 'view=all');
  expect(all.at(-1)).toMatchObject({ sla: 'paused', dueAt: null, case: { id: paused } });
  expect(new Set(all.map((item) => `${item.case.id} ${item.taskId}`)).size).toBe(all.length);
});

it('finds by words, customer number and case number, within the scope only', async () => {
  const { id, number } = await system.register({ customer: 'GSLZ000009', text: '百分号100%和下划线_都要能查到' });
  for (const q of ['下划线_都', '100%和', 'GSLZ000009', number, number.slice(0, -2)])
    expect([q, casesOf(await page('gs-lz.leader', `view=all&q=${encodeURIComponent(q)}&limit=200`))]).toEqual([
      q,
      expect.arrayContaining([id]),
    ]);
  expect(casesOf(await page('gs-lz.leader', `view=all&q=${encodeURIComponent('%都')}`))).toEqual([]);
  expect(casesOf(await page('gs-ts.leader', `view=all&q=${encodeURIComponent('下划线_都')}`))).toEqual([]);
});
