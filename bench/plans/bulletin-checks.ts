import { inbox } from '../../src/modules/inbox/inbox';
import { KeptCalendars } from '../../src/modules/inbox/kept-calendars';
import { Board } from '../../src/modules/bulletins/board/board';
import { Desk } from '../../src/modules/bulletins/board/desk';
import { BulletinPage } from '../../src/modules/bulletins/page/bulletin-page';
import { BulletinMatrix } from '../../src/modules/bulletins/page/matrix';
import { BulletinReader } from '../../src/modules/bulletins/page/reader';
import { NamedReaders } from '../../src/modules/bulletins/receipts/named-readers';
import { Receipts } from '../../src/modules/bulletins/receipts/receipts';
import { Replies } from '../../src/modules/bulletins/replies/replies';
import { RepliesExport } from '../../src/modules/bulletins/replies/replies-export';
import { OrgTree } from '../../src/platform/auth/org-tree';
import { deep, type Check, type World } from './world';

/** All 3,000 that the country wrote or published are gone through, for what few of them are. */
const DESK = 5_000;
/** The 2,000 people who are to read what a province shows: their posts, their names, their receipts. */
const READERS = 20_000;

/** On a board of 2,700: all pass, many, some, none. */
const FILTERS: [string, object][] = [
  ['unread', { unread: true }],
  ['read', { unread: false }],
  ['notices of faults', { kind: 'fault-notice' }],
  ['cutovers under way (none)', { kind: 'cutover-notice', state: 'ongoing' }],
  ['q 通知 (all)', { q: '通知' }],
  ['q 靓号 (some)', { q: '靓号' }],
  ['q 没有的词', { q: '没有的词' }],
];

/** The board and what stands behind it: somebody who has read it all, somebody who has read nothing, those who publish. */
export function bulletinChecks({ dataSource, callers, orgs: tree }: World): Check[] {
  const orgs = new OrgTree(dataSource);
  const reader = new BulletinReader(dataSource, orgs);
  const board = new Board(dataSource, orgs);
  const desk = new Desk(dataSource);
  const receipts = new Receipts(dataSource, orgs, reader);
  const named = new NamedReaders(orgs, reader);
  const matrix = new BulletinMatrix(reader);
  const replies = new Replies(reader);
  const exporting = new RepliesExport(replies, orgs);
  const page = new BulletinPage(reader);
  const calendars = new KeptCalendars();
  const now = new Date();

  const several = async (where: string, many: number): Promise<string[]> => {
    const rows = await dataSource.query<{ id: string }[]>(
      `SELECT id FROM bulletin WHERE ${where} ORDER BY opened_at DESC, id DESC LIMIT ${many} OFFSET 30`,
    );
    return rows.map(({ id }) => id);
  };
  const one = async (where = `scope = 'network' AND stage = 'shown'`): Promise<string> => (await several(where, 1))[0]!;
  const byForm = (): Promise<string> => one(`scope = 'network' AND stage = 'shown' AND form_id IS NOT NULL`);
  const inWords = (): Promise<string> =>
    one(`scope = 'network' AND stage = 'shown' AND reply_by IS NOT NULL AND form_id IS NULL`);

  const shown =
    (who: 'junior' | 'newcomer', filters: object = {}) =>
    (cursor?: string) =>
      board.list(callers[who], { ...filters, limit: 50, ...(cursor && { cursor }) }, now);
  const kept =
    (who: 'publisher' | 'issuer', filters: object = {}) =>
    (cursor?: string) =>
      desk.list(callers[who], { ...filters, limit: 50, ...(cursor && { cursor }) });
  const readers =
    (read?: boolean) =>
    async (cursor?: string): ReturnType<NamedReaders['list']> =>
      named.list(callers.publisher, { id: await one(), org: 'gs' }, { limit: 50, cursor, read }, now);
  const tasks = (who: 'publisher' | 'issuer', filters: object) => (cursor?: string) =>
    inbox(
      dataSource.manager,
      callers[who],
      tree,
      { ...filters, limit: 50, ...(cursor && { cursor }) },
      +now,
      calendars,
    );

  return [
    ...(['junior', 'newcomer'] as const).flatMap((who): Check[] => [
      ...deep(`bulletins, board, ${who}`, shown(who)),
      ...FILTERS.map(([name, filters]) => ({
        name: `bulletins, board, ${who}, ${name}`,
        run: shown(who, filters),
      })),
      {
        name: `bulletins, a page of receipts, ${who}`,
        run: async () => receipts.add(callers[who], await several(`scope = 'network' AND stage = 'shown'`, 50), now),
      },
      { name: `bulletins, one of them, ${who}`, run: async () => page.read(callers[who], await one(), now) },
    ]),
    ...(['publisher', 'issuer'] as const).flatMap((who): Check[] => [
      ...deep(`bulletins, desk, ${who}`, kept(who)),
      { name: `bulletins, desk, ${who}, mine`, once: DESK, run: kept(who, { mine: true }) },
      { name: `bulletins, desk, ${who}, in review`, once: DESK, run: kept(who, { stage: 'hq-review' }) },
      { name: `bulletins, desk, ${who}, notices of faults`, once: DESK, run: kept(who, { kind: 'fault-notice' }) },
      { name: `bulletins, desk, ${who}, q 靓号`, once: DESK, run: kept(who, { q: '靓号' }) },
      {
        name: `bulletins, read by whom, ${who}`,
        run: async () => receipts.list(callers[who], await one(), { limit: 50 }, now),
      },
      { name: `bulletins, matrix, ${who}`, run: async () => matrix.read(callers[who], await byForm(), now) },
      {
        name: `bulletins, replies by form, ${who}`,
        run: async () => replies.read(callers[who], await byForm(), {}, now),
      },
      {
        name: `bulletins, replies in words, ${who}`,
        run: async () => replies.read(callers[who], await inWords(), {}, now),
      },
      {
        name: `bulletins, replies not accepted, ${who}`,
        run: async () => replies.read(callers[who], await byForm(), { accepted: false }, now),
      },
      {
        name: `bulletins, replies exported, ${who}`,
        run: async () =>
          exporting.file(callers[who], await byForm(), { format: 'csv' }, { now: new Date(), language: 'zh-CN' }),
      },
      ...deep(`inbox groups, ${who}, bulletin-reply`, tasks(who, { view: 'groups', process: 'bulletin-reply' })),
      { name: `inbox all, ${who}, bulletin-publish`, run: tasks(who, { view: 'all', process: 'bulletin-publish' }) },
    ]),
    {
      name: 'inbox all, issuer, the tasks of one bulletin',
      run: async () => tasks('issuer', { view: 'all', cases: (await several(`stage = 'hq-review'`, 1))[0] })(),
    },
    ...deep('bulletins, readers by name', readers(), READERS),
    ...deep('bulletins, who has read it, by name', readers(true), READERS),
    ...deep('bulletins, who has not, by name', readers(false), READERS),
  ];
}
