import { WorkDesk } from '../../src/modules/work-assignments/desk/work-desk';
import { WorkPage } from '../../src/modules/work-assignments/page/work-page';
import { deep, type Check, type World } from './world';

/** All 20,000 of a subtree are gone through, for what few of them are or say. */
const GIVEN = 10_000;
/** The titles of all work are read once, then the entries of each receiver. */
const GOT = 10_000;

/** Assigned work: what is given out, with how far its receivers are, and what has been got. */
export function workChecks({ dataSource, callers }: World): Check[] {
  const desk = new WorkDesk(dataSource);
  const page = new WorkPage(dataSource);
  const now = new Date();
  const given =
    (who: 'publisher' | 'issuer', filters: object = {}) =>
    (cursor?: string) =>
      desk.given(callers[who], { ...filters, limit: 50, ...(cursor && { cursor }) }, now);
  const got =
    (who: 'publisher' | 'issuer', filters: object = {}) =>
    (cursor?: string) =>
      desk.received(callers[who], { ...filters, limit: 50, ...(cursor && { cursor }) }, now);
  const one = async (): Promise<string> => {
    const [row] = await dataSource.query<{ id: string }[]>(
      `SELECT id FROM work_assignment WHERE assigner_org = 'hq' ORDER BY opened_at DESC, id DESC LIMIT 1 OFFSET 40`,
    );
    return row!.id;
  };
  return (['publisher', 'issuer'] as const).flatMap((who): Check[] => [
    ...deep(`assigned work, given, ${who}`, given(who)),
    { name: `assigned work, given, ${who}, under way`, once: GIVEN, run: given(who, { stage: 'assigned' }) },
    { name: `assigned work, given, ${who}, being written`, once: GIVEN, run: given(who, { stage: 'drafting' }) },
    { name: `assigned work, given, ${who}, mine`, once: GIVEN, run: given(who, { mine: true }) },
    { name: `assigned work, given, ${who}, q 靓号`, once: GIVEN, run: given(who, { q: '靓号' }) },
    { name: `assigned work, given, ${who}, q 没有的词`, once: GIVEN, run: given(who, { q: '没有的词' }) },
    ...deep(`assigned work, got, ${who}`, got(who)),
    ...deep(`assigned work, got, ${who}, open`, got(who, { open: true })),
    ...deep(`assigned work, got, ${who}, ended`, got(who, { open: false })),
    { name: `assigned work, got, ${who}, q 靓号`, once: GOT, run: got(who, { q: '靓号' }) },
    { name: `assigned work, got, ${who}, q 没有的词`, once: GOT, run: got(who, { q: '没有的词' }) },
    { name: `assigned work, matrix, ${who}`, run: async () => page.read(callers[who], await one(), now) },
  ]);
}
