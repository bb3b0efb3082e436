import type { EvaluationReads } from '../../../domain/process-evaluation/reads';
import { workingBetween } from '../../../domain/shared/business-calendar';
import { FIGURES } from '../../../src/modules/process-evaluation/figures/catalogue';
import { casesBehind, workOutAgain, type Figure } from '../../../src/modules/process-evaluation/figures/figures';
import { lookUpEvaluation } from '../../../src/modules/process-evaluation/figures/work-out';
import { CaseStore } from '../../../src/platform/case-store/case-store';
import { seedPolicies } from '../../../src/platform/policy/seed-policies';
import { readCalendars } from '../../../src/platform/policy/policy-store';
import { seedOrgs } from '../../../src/seed/seed-orgs';
import { START } from '../../support/domain/case-driver';
import { openDatabase, type TestDatabase } from '../../support/database';
import { idOf } from '../../support/played-cases';
import { recordStories } from '../../support/recorded-stories';
import { STORIES } from '../../support/stories/complaint-stories';

const DAY = 24 * 3_600_000;
/** All stories begin at one time, which must lie in the months that are looked at. */
const LATER = START + 60 * DAY;
const ASKED: EvaluationReads = { want: 'before', org: 'gs', evaluated: 'complaint-dispatch' };

let database: TestDatabase;
const tx = () => database.app.manager;
const evaluated = async (name: string, at: number, query: EvaluationReads = ASKED) =>
  (await lookUpEvaluation(tx(), idOf(name), query, new Date(at))).edition!;
const keptOf = (edition: string): Promise<Figure[]> =>
  tx().query(
    `SELECT figure, key, count::int AS count, median::float8 AS median, p90::float8 AS p90 FROM evaluation_figure
      WHERE edition_id = $1`,
    [edition],
  );

let early: string;
let earlyDigest: string;
beforeAll(async () => {
  database = await openDatabase();
  await seedOrgs(database.owner.manager);
  await seedPolicies(database.owner.manager);
  const goOn = await recordStories(new CaseStore(database.app), STORIES, START + 2 * DAY);
  // The cut-off lies before what comes: the period ends later than it.
  const first = await evaluated('early', START + 2 * DAY + 6_000, {
    org: 'gs',
    evaluated: 'complaint-dispatch',
    want: 'after',
    from: START - DAY,
  });
  [early, earlyDigest] = [first.id, first.digest];
  await goOn();
}, 300_000);
afterAll(() => database?.close());

it('has every figure, each the number of what its cases add, found behind it page by page', async () => {
  const edition = await evaluated('whole', LATER);
  const kept = await keptOf(edition.id);
  expect(FIGURES.filter((name) => !kept.some(({ figure }) => figure === name))).toEqual([]);
  for (const { figure, key, count } of kept) {
    let [sum, after]: [number, string | null] = [0, null];
    do {
      const page = await casesBehind(tx(), edition.id, { figure, key }, 5, after);
      sum += page.reduce((total, one) => total + one.count, 0);
      after = page.length === 5 ? page.at(-1)!.id : null;
    } while (after);
    expect([figure, key, sum]).toEqual([figure, key, count]);
  }
});

it('counts working minutes as the calendar does', async () => {
  const edition = await evaluated('minutes', LATER);
  const calendar = (await readCalendars(tx(), ['back-office']))['back-office']!;
  const tasks = await tx().query<{ began: Date; ended: Date; step: string }[]>(
    `SELECT task.step, task.opened_at AS began, task.closed_at AS ended FROM task JOIN case_head head
         ON head.id = task.case_id AND head.opened_month = task.opened_month JOIN org ON org.id = head.org_id
      WHERE task.status = 'done' AND task.process = 'complaint-dispatch'
        AND org.path LIKE (SELECT path FROM org WHERE id = 'gs') || '%'`,
  );
  const kept = (await keptOf(edition.id)).filter(({ figure }) => figure === 'step-duration');
  expect(kept.length).toBeGreaterThan(5);
  for (const { key, count, median, p90 } of kept) {
    const minutes = tasks
      .filter(({ step }) => step === key)
      .map(({ began, ended }) => workingBetween(calendar, began.getTime(), ended.getTime()))
      .sort((one, other) => one - other);
    const at = (share: number): number => {
      const place = share * (minutes.length - 1);
      const [low, high] = [minutes[Math.floor(place)]!, minutes[Math.ceil(place)]!];
      return low + (high - low) * (place - Math.floor(place));
    };
    expect([key, count]).toEqual([key, minutes.length]);
    expect(Math.abs(median! - at(0.5))).toBeLessThan(0.06);
    expect(Math.abs(p90! - at(0.9))).toBeLessThan(0.06);
  }
});

it('worked out again with its cut-off it says the same, whatever was decided since', async () => {
  const again = await workOutAgain(tx(), early);
  const byName = (one: Figure): string => `${one.figure} ${one.key}`;
  const sorted = (figures: Figure[]) => figures.sort((one, other) => (byName(one) < byName(other) ? -1 : 1));
  expect(sorted(again.figures)).toEqual(sorted(await keptOf(early)));
  expect(again.digest).toBe(earlyDigest);
  const late = await evaluated('late', LATER);
  expect(late.digest).not.toBe(earlyDigest);
  expect((await workOutAgain(tx(), late.id)).digest).toBe(late.digest);
});

it('names when the process was evaluated, and works nothing out within six months; what was called off does not count', async () => {
  const put = (outcome: string | null, at: number) =>
    database.owner.query(
      `INSERT INTO process_evaluation (id, org_id, evaluated, round, stage, outcome, opened_at)
       VALUES (gen_random_uuid(), 'gs', 'suggestion', 1, 'ended', $1, $2)`,
      [outcome, new Date(at)],
    );
  const ask = (at: number) =>
    lookUpEvaluation(tx(), idOf('suggestion'), { ...ASKED, evaluated: 'suggestion' }, new Date(at));
  await put('called-off', START);
  expect((await ask(START + DAY)).last).toBeNull();
  await put('effective', START + DAY);
  expect(await ask(START + 100 * DAY)).toEqual({ last: START + DAY, edition: null });
  expect((await ask(START + 190 * DAY)).edition).not.toBeNull();
});

it('counts for a centre what is its own and below it', async () => {
  const [province, prefecture] = [
    await evaluated('gs', LATER),
    await evaluated('lz', LATER, { ...ASKED, org: 'gs-lz' }),
  ];
  const sum = async (edition: string): Promise<number> =>
    (await keptOf(edition)).filter(({ figure }) => figure === 'volume').reduce((all, { count }) => all + count, 0);
  expect(await sum(prefecture.id)).toBeGreaterThan(0);
  expect(await sum(province.id)).toBeGreaterThanOrEqual(await sum(prefecture.id));
});
