import { CONTENTS, type Content } from '../../../domain/report-submission/contents';
import type { FigureReads } from '../../../domain/report-submission/figures';
import { adHocPeriod } from '../../../domain/report-submission/period';
import type { Edition } from '../../../domain/report-submission/report-state';
import { INDEPENDENT } from '../../../src/demo/reports/independent';
import { CATALOGUE } from '../../../src/modules/reports/catalogue/catalogue';
import { casesBehind, workOutAgain } from '../../../src/modules/reports/editions/facts';
import { figuresOf, workOut, type Figure } from '../../../src/modules/reports/editions/work-out';
import { CaseStore } from '../../../src/platform/case-store/case-store';
import { seedOrgs } from '../../../src/seed/seed-orgs';
import { START } from '../../support/domain/case-driver';
import { idOf } from '../../support/played-cases';
import { openDatabase, type TestDatabase } from '../../support/database';
import { recordStories } from '../../support/recorded-stories';
import { appealStories } from '../../support/stories/appeal-stories';
import { bulletinStories } from '../../support/stories/bulletin-stories';
import { STORIES } from '../../support/stories/complaint-stories';
import { knowledgeStories } from '../../support/stories/knowledge-stories';
import type { Story } from '../../support/stories/story';
import { suggestionStories } from '../../support/stories/suggestion-stories';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const CENTRES = ['hq', 'gs', 'gs-lz', 'gs-ts', 'sn', 'xj'];
/** All that the stories and the random plays live through. */
const ALL = { from: START - DAY, to: START + 59 * DAY };
const LATER = START + 90 * DAY;

const WEEK: FigureReads = {
  ...{ org: 'gs-lz', below: false, content: null, parts: [] },
  period: adHocPeriod(START, START + 3 * DAY),
};
/** The first complaint, with a cause that lies between operators. */
const betweenOperators: Story = {
  ...STORIES[0]!,
  turns: STORIES[0]!.turns.map((turn) =>
    'does' in turn && turn.does === 'archive'
      ? { ...turn, with: { ...(turn.with as object), cause: 'inter-operator' } }
      : turn,
  ),
};

let database: TestDatabase;
const tx = () => database.app.manager;
/** Worked out when nothing of what came after its cut-off had been decided yet. */
let early: Edition;
beforeAll(async () => {
  database = await openDatabase();
  await seedOrgs(database.owner.manager);
  const store = new CaseStore(database.app);
  const others = [...suggestionStories, ...appealStories, ...knowledgeStories, ...bulletinStories];
  const goOn = await recordStories(store, [betweenOperators, ...STORIES, ...others], START + 2 * DAY);
  early = await workOut(tx(), idOf('early'), WEEK, new Date(START + 2 * DAY + 6_000));
  await goOn();
}, 300_000);
afterAll(() => database?.close());

type Asked = readonly [orgs: readonly string[], from: Date, to: Date, cutOff: Date];
const asked = (from: number, to: number, cutOff: number, orgs = CENTRES): Asked => [
  orgs,
  new Date(from),
  new Date(to),
  new Date(cutOff),
];
const independent = async (content: Content, given: Asked): Promise<Figure[]> => {
  const rows = await tx().query<(Omit<Figure, 'content' | 'value'> & { value: string })[]>(INDEPENDENT[content], [
    ...given,
  ]);
  return rows.map(({ value, ...row }) => ({ content, ...row, value: Number(value) }));
};

describe.each(CONTENTS)('%s', (content) => {
  it('is what an independent query finds in the history, at every cut-off and for every centre', async () => {
    for (const cutOff of [START + 5 * HOUR, START + 2 * DAY, START + 9 * DAY, LATER])
      for (const [from, to] of [
        [ALL.from, ALL.to],
        [START, START + DAY],
        [START + 6 * HOUR, START + 30 * HOUR],
      ] as const)
        for (const orgs of [CENTRES, ['gs-lz']]) {
          const given = asked(from, to, cutOff, orgs);
          expect([cutOff, await figuresOf(tx(), content, given)]).toEqual([cutOff, await independent(content, given)]);
        }
  });

  it('has something to count', async () => {
    expect(await figuresOf(tx(), content, asked(ALL.from, ALL.to, LATER))).not.toEqual([]);
  });

  it('is the sum of what its cases add, each of them found behind the number, page by page', async () => {
    const query: FigureReads = { org: 'hq', below: true, period: adHocPeriod(ALL.from, ALL.to), content, parts: [] };
    const edition = await workOut(tx(), idOf(`report ${content}`), query, new Date(LATER));
    const kept = await figuresOf(tx(), content, asked(ALL.from, ALL.to, edition.cutOff));
    for (const { org, key, measure, value } of kept) {
      let sum = 0;
      let after: string | null = null;
      do {
        const page = await casesBehind(tx(), edition.id, { content, org, key, measure }, 3, after);
        sum += page.reduce((total, one) => total + one.value, 0);
        after = page.length === 3 ? page.at(-1)!.id : null;
      } while (after);
      expect([org, key, measure, sum]).toEqual([org, key, measure, value]);
    }
  });
});

describe('an edition', () => {
  it('worked out again with its cut-off says the same, whatever was decided since; a new one says what is known now', async () => {
    expect((await workOutAgain(tx(), early.id, CONTENTS)).digest).toBe(early.digest);
    const late = await workOut(tx(), idOf('late'), WEEK, new Date(LATER));
    expect(late.digest).not.toBe(early.digest);
  });

  it('notices that history was changed', async () => {
    const edition = await workOut(tx(), idOf('before'), WEEK, new Date(START + 2 * DAY));
    await database.owner.query(
      `UPDATE case_head SET category = 'coverage' WHERE category = 'billing' AND org_id = 'gs-lz' AND closed_at IS NOT NULL`,
    );
    await database.owner.query(
      `UPDATE transition SET body = jsonb_set(body, '{next,subject,category}', '"coverage"')
        WHERE body->'next'->'subject'->>'category' = 'billing' AND body->'next'->>'org' = 'gs-lz'`,
    );
    expect((await workOutAgain(tx(), edition.id, CONTENTS)).digest).not.toBe(edition.digest);
  });

  it('merges what prefectures submitted, as they submitted it', async () => {
    const parts = [];
    for (const org of ['gs-lz', 'gs-ts'])
      parts.push((await workOut(tx(), idOf(org), { ...WEEK, org }, new Date(START + 2 * DAY))).id);
    const whole = await workOut(tx(), idOf('gs'), { ...WEEK, org: 'gs', parts }, new Date(LATER));
    const count = `SELECT org_id AS org, sum(value)::int AS value FROM report_figure WHERE edition_id = ANY($1) AND org_id <> 'gs'
      GROUP BY org_id ORDER BY 1`;
    const merged = await tx().query(count, [[whole.id]]);
    expect(merged).toEqual(await tx().query(count, [parts]));
    expect(merged).toHaveLength(2);
    expect((await workOutAgain(tx(), whole.id, CONTENTS)).digest).toBe(whole.digest);
  });

  it('holds one content alone where that was asked for', async () => {
    const one = await workOut(
      tx(),
      idOf('one'),
      { ...WEEK, content: 'volumes', below: true, org: 'gs' },
      new Date(LATER),
    );
    const rows = await tx().query('SELECT DISTINCT content FROM report_figure WHERE edition_id = $1', [one.id]);
    expect(rows).toEqual([{ content: 'volumes' }]);
    expect(Object.keys(CATALOGUE)).toHaveLength(CONTENTS.length);
  });
});
