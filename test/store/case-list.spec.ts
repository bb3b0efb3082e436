import { countCases, listCases } from '../../src/modules/cases/case-list';
import type { CaseListQuery } from '../../src/modules/cases/dto/list.dto';
import type { OrgSnapshot } from '../../src/platform/auth/org-snapshot';
import { OrgTree } from '../../src/platform/auth/org-tree';
import type { Caller } from '../../src/platform/auth/scope';
import { CaseStore } from '../../src/platform/case-store/case-store';
import { seedOrgs } from '../../src/seed/seed-orgs';
import { openDatabase, type TestDatabase } from '../support/database';
import { idOf, playCases } from '../support/played-cases';

let database: TestDatabase;
let orgs: OrgSnapshot;

beforeAll(async () => {
  database = await openDatabase();
  await seedOrgs(database.owner.manager);
  orgs = await new OrgTree(database.app).current();
  await playCases(new CaseStore(database.app), 45);
});
afterAll(() => database?.close());

const caller = (...tops: string[]): Caller =>
  ({
    actor: { kind: 'person', id: idOf('reader'), posts: tops.map((org) => ({ role: 'gm-hotline', org })) },
    paths: Object.fromEntries(tops.map((org) => [org, orgs.get(org)!.path])),
  }) as Caller;

/** Every page, two cases each. */
async function listed(tops: string[], filters: CaseListQuery): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const { items, next } = await listCases(database.app.manager, caller(...tops), orgs, {
      ...{ ...filters, limit: 2 },
      ...(cursor !== undefined && { cursor }),
    });
    ids.push(...items.map(({ id }) => id));
    cursor = next ?? undefined;
  } while (cursor !== undefined);
  return ids;
}

const counted = (tops: string[], filters: CaseListQuery) =>
  countCases(database.app.manager, caller(...tops), orgs, filters);

/** The same, told from the cases and their parties alone. */
async function truth(tops: string[], condition: string): Promise<string[]> {
  const rows = await database.owner.query<{ id: string }[]>(
    `SELECT head.id FROM case_head head WHERE ${condition} AND EXISTS (
       SELECT FROM case_party party, unnest($1::text[]) AS top WHERE party.case_id = head.id
          AND starts_with(party.org_path, top))
     ORDER BY head.opened_at DESC, head.id DESC`,
    [tops.map((org) => orgs.get(org)!.path)],
  );
  return rows.map(({ id }) => id);
}

/** A value that some of the cases have, so that the filter leaves some and drops some. */
async function middle(expression: string): Promise<string> {
  const rows = await database.owner.query<{ value: string }[]>(
    `SELECT (${expression})::text AS value FROM case_head WHERE (${expression}) IS NOT NULL ORDER BY 1`,
  );
  return rows[rows.length >> 1]!.value;
}

const instant = (text: string): string => new Date(text).toISOString();

describe.each([[['hq']], [['gs']], [['gs-lz', 'sn']]])('the list of cases seen from %s', (tops) => {
  it.each(['process', 'stage', 'kind', 'category', 'tier', 'priority', 'cause'] as const)('by %s', async (name) => {
    const value = await middle(name);
    const expected = await truth(tops, `head.${name}::text = '${value}'`);
    const filters = { [name]: name === 'priority' ? Number(value) : value };
    expect(await listed(tops, filters)).toEqual(expected);
    expect(await counted(tops, filters)).toEqual({ count: expected.length, more: false });
    expect(tops[0] === 'hq' ? expected : ['some']).not.toEqual([]);
  });

  it.each([
    ['openedFrom', 'opened_at', '>='],
    ['openedBefore', 'opened_at', '<'],
    ['closedFrom', 'closed_at', '>='],
    ['closedBefore', 'closed_at', '<'],
  ])('by %s', async (name, column, operator) => {
    const at = instant(await middle(column));
    const expected = await truth(tops, `head.${column} ${operator} '${at}'::timestamptz`);
    expect(await listed(tops, { [name]: at })).toEqual(expected);
    expect(await counted(tops, { [name]: at })).toEqual({ count: expected.length, more: false });
    expect(tops[0] === 'hq' ? expected : ['some']).not.toEqual([]);
  });

  it('open and closed ones, those of an organisation with and without what is below it', async () => {
    expect(await listed(tops, {})).toEqual(await truth(tops, 'TRUE'));
    expect(await counted(tops, {})).toEqual({ count: (await truth(tops, 'TRUE')).length, more: false });
    expect(await counted(tops, { open: false })).toEqual({
      count: (await listed(tops, { open: false })).length,
      more: false,
    });
    expect(await listed(tops, { open: true })).toEqual(await truth(tops, 'head.closed_at IS NULL'));
    expect(await listed(tops, { open: false })).toEqual(await truth(tops, 'head.closed_at IS NOT NULL'));
    expect(await listed(tops, { org: 'gs', below: false })).toEqual(await truth(tops, `head.org_id = 'gs'`));
    expect(await listed(tops, { org: 'gs' })).toEqual(
      await truth(tops, `head.org_id IN (SELECT id FROM org WHERE starts_with(path, 'hq.gs.'))`),
    );
  });

  it('by everything at once', async () => {
    const [category, closed] = [await middle('category'), instant(await middle('closed_at'))];
    expect(await listed(tops, { category, closedBefore: closed, open: false, stage: 'closed' })).toEqual(
      await truth(tops, `head.category = '${category}' AND head.closed_at < '${closed}' AND head.stage = 'closed'`),
    );
  });
});
