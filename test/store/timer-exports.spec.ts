import { strFromU8, unzipSync } from 'fflate';
import { ExportService, type ExportFile } from '../../src/modules/audit/export/export.service';
import { listTimers } from '../../src/modules/audit/timer-list';
import { OrgTree } from '../../src/platform/auth/org-tree';
import type { OrgSnapshot } from '../../src/platform/auth/org-snapshot';
import type { Caller } from '../../src/platform/auth/scope';
import { verifyStream } from '../../src/platform/case-store/audit-chain';
import { AuditedCases } from '../support/audited-cases';
import { START } from '../support/domain/case-driver';
import { clocksOf } from '../support/played-cases';

const HOUR = 3_600_000;
const NOW = START + 75 * HOUR;

let audited: AuditedCases;
let orgs: OrgSnapshot;

beforeAll(async () => {
  audited = await AuditedCases.played();
  ({ orgs } = audited);
  // Names that a spreadsheet would run.
  for (const id of new Set(clocksOf(audited.cases).flatMap(({ person }) => person ?? [])))
    await audited.database.owner.query(
      `INSERT INTO person (id, username, display_zh, display_en, org_id) VALUES ($1, $2, '=张三', 'A. Person', 'gs-lz')`,
      [id, id],
    );
}, 300_000);
afterAll(() => audited?.database.close());

const tx = () => audited.database.app.manager;
const caller = (org: string) => audited.manager(org);

describe('an export', () => {
  const service = () => new ExportService(audited.database.app, new OrgTree(audited.database.app));
  async function bytes({ body }: ExportFile): Promise<Buffer> {
    const pieces: Buffer[] = [];
    for await (const piece of body) pieces.push(piece as Buffer);
    return Buffer.concat(pieces);
  }
  const expected = async (who: Caller, query: object): Promise<string[]> =>
    (await listTimers(tx(), who, orgs, { ...query, limit: 200 }, NOW)).items.map((item) => item.case.number);

  it('as CSV holds exactly the rows of the list, in its order, and no formula', async () => {
    const who = caller('gs');
    const file = await service().file(who, { breached: true, sort: 'due-desc' }, 'zh-CN', NOW);
    expect(file).toMatchObject({
      ...{ name: '时限审计_超时_20261126-1200.csv', plainName: 'bihuan-timers-20261126-1200.csv' },
    });
    const text = (await bytes(file)).toString('utf8');
    expect(text.startsWith('\uFEFF工单号,')).toBe(true);
    const lines = text.trimEnd().split('\r\n').slice(1);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.map((line) => line.split(',')[0])).toEqual(await expected(who, { breached: true, sort: 'due-desc' }));
    // A person whose name would be run by a spreadsheet.
    expect(text).toContain(`,'=张三,`);
    expect(text).not.toContain(',=张三');
  });

  it('as a workbook holds the same, in the reader’s language', async () => {
    const who = caller('gs');
    const file = await service().file(who, { format: 'xlsx', open: true }, 'en', NOW);
    const parts = unzipSync(await bytes(file));
    expect(Object.keys(parts)).toContain('[Content_Types].xml');
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
    expect(sheet).toContain('Planned due');
    const numbers = [...sheet.matchAll(/<row [^>]*><c[^>]*><is><t[^>]*>([^<]*)/g)].map(([, text]) => text);
    expect(numbers.slice(0, 1)).toEqual(['Case']);
    expect(numbers.slice(1)).toEqual(await expected(who, { open: true }));
  });

  /** Label → value of the sheet that tells how the file came about, as it is written in its cells. */
  async function about(who: Caller, query: object, language: 'zh-CN' | 'en'): Promise<Record<string, string>> {
    const parts = unzipSync(await bytes(await service().file(who, { format: 'xlsx', ...query }, language, NOW)));
    const sheets = [1, 2].map((n) => strFromU8(parts[`xl/worksheets/sheet${n}.xml`]!));
    const text = (cell: string): string => /<(?:t|v)[^>]*>([^<]*)/.exec(cell)?.[1] ?? '';
    const lines = [...sheets[1]!.matchAll(/<row [^>]*>(<c.*?)<\/row>/g)].map(([, row]) => row!.split('</c>').map(text));
    expect(lines[0]!.length).toBeGreaterThan(2);
    const said = Object.fromEntries(lines.map(([label, value]) => [label, value] as [string, string]));
    // As many rows as it says are there, the heads apart.
    expect(sheets[0]!.split('<row ').length - 2).toBe(Number(said[language === 'en' ? 'Rows' : '行数']));
    return said;
  }

  it('as a workbook says on a second sheet who took it when, and what was filtered, in the reader’s words', async () => {
    const who = caller('gs');
    const person = clocksOf(audited.seen('gs')).flatMap((one) => one.person ?? [])[0]!;
    const filters = {
      ...{ org: 'gs-lz', below: false, process: 'complaint-dispatch', clock: 'handle', state: 'counting' },
      ...{ open: true, due: true, breached: false, lateFiring: false, category: 'billing', tier: 'vip', person },
      ...{ from: '2026-11-21T16:00:00.000Z', to: '2026-11-30T16:00:00.000Z', sort: 'due-desc' },
    };
    const said = await about(who, filters, 'zh-CN');
    expect(said).toMatchObject({
      ...{
        处理单位: '兰州客服中心本级',
        流程: '投诉派单',
        时限种类: '处理',
        状态: '计时中',
        是否结束: '未结束',
        是否到期: '到期',
      },
      ...{ 是否超时: '未超时', 触发: '触发准时', 分类: '计费', 客户等级: 'VIP客户', 处理人: '=张三' },
      ...{ 排序: '到期时间从晚到早', 可见范围: '甘肃省级客服中心', 时区: expect.stringContaining('UTC+8') as string },
      ...{ 行数上限: expect.stringContaining('100,000') as string, 导出人: caller('gs').actor.id },
    });
    // Days since 1899-12-30, as spreadsheets count them, of the wall clock in China.
    expect(Number(said['到期不早于（北京时间 UTC+8）'])).toBe(46_348);
    const all = await about(who, {}, 'en');
    expect(all).toMatchObject({
      Filters: 'none',
      Order: 'by due time, earliest first',
      'Organisations in sight': expect.stringContaining('Gansu') as string,
    });
    expect(Number(all.Rows)).toBeGreaterThan(30);
    const now = (NOW + 8 * HOUR) / 86_400_000 + 25_569;
    expect(Number(all['Exported, states as of then (Beijing time, UTC+8)'])).toBeCloseTo(now, 6);
  });

  it('as a workbook has no formula either: what begins like one is text', async () => {
    const parts = unzipSync(await bytes(await service().file(caller('gs'), { format: 'xlsx' }, 'zh-CN', NOW)));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
    expect(sheet).toContain('t="inlineStr"><is><t xml:space="preserve">=张三<');
    expect(
      Object.values(parts)
        .map((part) => strFromU8(part))
        .join(''),
    ).not.toMatch(/<f[ >/]/);
  });

  it('leaves a trace of who took what', async () => {
    const before = (await verifyStream(tx(), 'exports')) as { entries: number };
    await bytes(await service().file(caller('gs'), { clock: 'handle' }, 'en', NOW));
    expect(await verifyStream(tx(), 'exports')).toMatchObject({ intact: true, entries: before.entries + 1 });
    const [{ entry }] = await audited.database.app.query<[{ entry: string }]>(
      `SELECT entry FROM audit WHERE stream = 'exports' ORDER BY seq DESC LIMIT 1`,
    );
    expect(JSON.parse(entry)).toMatchObject({
      ...{ actor: { id: caller('gs').actor.id }, command: 'export-timers', fields: { clock: 'handle' } },
    });
  });

  it('gives its connection back when nobody reads on', async () => {
    const lean = service();
    for (let n = 0; n < 12; n++) {
      const { body } = await lean.file(caller('hq'), {}, 'en', NOW);
      body.destroy();
      await new Promise((resolve) => body.once('close', resolve));
      // The end of its transaction is not the reader's to wait for.
      await new Promise((resolve) => setImmediate(resolve));
      for (let held = true; held;)
        [{ held }] = await audited.database.app.query<[{ held: boolean }]>(
          `SELECT EXISTS (SELECT FROM pg_cursors) OR EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database()
             AND state = 'idle in transaction' AND query LIKE 'FETCH%') AS held`,
        );
    }
    expect(await expected(caller('hq'), { clock: 'handle' })).not.toEqual([]);
  });
});
