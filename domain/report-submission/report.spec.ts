import { CaseDriver, START, topics, words } from '../../test/support/domain/case-driver';
import { connected, ORGS } from '../../test/support/domain/people';
import {
  DEPARTMENTS,
  regular,
  REPORT_CAST as CAST,
  reportRows,
  reportTerms,
  SCHEDULE,
  WEEK,
} from '../../test/support/domain/report-cast';
import { ReportNetwork } from '../../test/support/domain/report-network';
import type { Actor } from '../shared/actor';
import { machine } from './report-submission';
import type { ReportState } from './report-state';

const HOUR = 60;
const DAY = 24 * 3_600_000;

function fresh(now = START): CaseDriver<ReportState> {
  const driver = new CaseDriver<ReportState>(machine, reportTerms(), 'report', now);
  driver.rows = (query) => reportRows(query, driver.transitions, []);
  return driver;
}

function compiled(rest: object = {}, by: Actor = SCHEDULE): CaseDriver<ReportState> {
  const driver = fresh();
  driver.do(by, 'register', regular({ prefectures: undefined, ...rest }));
  return driver;
}

const asked = (rest: object = {}) =>
  regular({
    ...{ period: 'ad-hoc', prefectures: undefined, asker: DEPARTMENTS.marketing, text: words('question') },
    ...{ deadlineAt: START + DAY, content: 'volumes', ...rest },
  });

describe('a report begins', () => {
  it('with its figures, its statistician and its deadline', () => {
    const driver = compiled();
    expect(driver.state).toMatchObject({ stage: 'compiling', editions: 1, edition: { cutOff: WEEK.to }, makers: [] });
    expect(driver.tasks()).toEqual(['compiling']);
    // A province's on Wednesday, 12:00.
    expect(new Date(driver.clock('report-deadline')!.dueAt).toISOString()).toBe('2026-11-25T04:00:00.000Z');
  });

  it.each<[string, Actor, object, string, string]>([
    ['a prefecture by hand', CAST.lzStatistician, { org: ORGS.lz, prefectures: undefined }, 'wrong-target', 'org'],
    ['another province', CAST.gsStatistician, { org: ORGS.sn }, 'wrong-target', 'org'],
    ['by a leader', CAST.gsLeader, {}, 'wrong-target', 'org'],
    ['a week that is not over', CAST.gsStatistician, { from: WEEK.to, to: WEEK.to + 7 * DAY }, 'invalid-field', 'to'],
    ['days that are no week', CAST.gsStatistician, { from: WEEK.from + DAY, to: WEEK.to + DAY }, 'invalid-field', 'to'],
    ['a regular one that somebody asks for', CAST.marketing, asked({ period: 'week' }), 'invalid-field', 'period'],
    ['asked by another department', CAST.interconnection, asked(), 'wrong-target', 'asker'],
    ['asked without words', CAST.marketing, asked({ text: undefined }), 'missing-field', 'text'],
    ['asked for yesterday', CAST.marketing, asked({ deadlineAt: START - 1 }), 'invalid-field', 'deadlineAt'],
    ['asked about two years', CAST.marketing, asked({ from: WEEK.to - 732 * DAY }), 'invalid-field', 'to'],
  ])('not %s', (_, by, rest, code, field) => {
    expect(fresh().refusal(by, 'register', regular(rest))).toMatchObject({ code, field });
  });
});

describe('who may do what', () => {
  it('is the statistician, then the centre leader; never who made it', () => {
    const driver = compiled();
    expect(driver.allowed(CAST.gsStatistician)).toEqual(expect.arrayContaining(['annotate', 'generate', 'submit']));
    for (const other of [CAST.gsLeader, CAST.lzStatistician, CAST.marketing])
      expect(driver.allowed(other)).not.toEqual(expect.arrayContaining(['submit']));
    const both = { ...CAST.gsStatistician, posts: [...CAST.gsStatistician.posts, ...CAST.gsLeader.posts] };
    driver.do(both, 'submit');
    expect(driver.refusal(both, 'approve')?.code).toBe('separation-of-duties');
    expect(driver.refusal({ ...CAST.gsLeader, onBehalfOf: both.id }, 'approve')?.code).toBe('separation-of-duties');
    expect(driver.refusal(CAST.lzLeader, 'approve')?.code).toBe('not-permitted');
    expect(driver.refusal(CAST.gsLeader, 'approve')).toBeUndefined();
  });

  it.each<[string, (driver: CaseDriver<ReportState>, by: Actor) => void]>([
    ['worked out its figures anew', (driver, by) => driver.do(by, 'generate')],
    ['annotated it', (driver, by) => driver.do(by, 'annotate', { text: words() })],
  ])('bars who %s, also after a return', (_, make) => {
    const driver = compiled();
    const maker = {
      ...CAST.gsStatistician,
      id: 'maker',
      posts: [...CAST.gsStatistician.posts, ...CAST.gsLeader.posts],
    };
    make(driver, maker);
    driver.do(maker, 'submit');
    driver.do(CAST.gsLeader, 'return', { text: words() });
    driver.do(maker, 'submit');
    expect(driver.refusal(maker, 'approve')?.code).toBe('separation-of-duties');
  });

  it('is each receiver for itself, and every one of them is waited for', () => {
    const driver = compiled();
    driver.do(CAST.gsStatistician, 'submit');
    const told = driver.do(CAST.gsLeader, 'approve');
    const reports = told.flatMap((one) => (one.kind === 'deliver' && one.topic === 'report.report' ? [one] : []));
    expect(reports.map(({ org, data }) => [org, data.audience])).toEqual([
      ['hq', 'leaders'],
      ['gs-marketing', 'marketing'],
      ['gs-supervision', 'service-supervision'],
      ['gs-interconnection', 'interconnection'],
    ]);
    expect(driver.refusal(CAST.gsStatistician, 'confirm-receipt')?.code).toBe('not-permitted');
    const all = [CAST.interconnection, CAST.hqStatistician, CAST.marketing];
    for (const who of all) driver.do(who, 'confirm-receipt');
    expect(driver.refusal(CAST.marketing, 'confirm-receipt')?.code).toBe('not-permitted');
    expect(driver.state.stage).toBe('receipt');
    driver.do(CAST.supervision, 'confirm-receipt');
    expect(driver.state).toMatchObject({ stage: 'ended', outcome: 'received' });
    expect(driver.state.receivers.every(({ receivedAt }) => receivedAt === START)).toBe(true);
  });

  it('is a system for its own organisation only', () => {
    const driver = compiled();
    driver.do(CAST.gsStatistician, 'submit');
    driver.do(CAST.gsLeader, 'approve');
    expect(driver.refusal(connected('sn-oa', 'sn'), 'acknowledge-report')?.code).toBe('not-permitted');
    driver.do(connected('gs-oa', 'gs'), 'acknowledge-report');
    expect(driver.state.receivers.map(({ receivedAt }) => receivedAt === null)).toEqual([true, false, false, false]);
  });
});

describe('an ad hoc request', () => {
  it('is answered the same way, to who asked', () => {
    const driver = fresh();
    driver.do(CAST.marketing, 'register', asked());
    expect(driver.state).toMatchObject({ stage: 'compiling', asked: { content: 'volumes' }, deadlineAt: START + DAY });
    driver.do(CAST.gsStatistician, 'submit');
    driver.do(CAST.gsLeader, 'approve');
    expect(driver.state.receivers).toMatchObject([{ org: { id: 'gs-marketing' }, audience: 'asker' }]);
    driver.do(CAST.marketing, 'confirm-receipt');
    expect(driver.state.outcome).toBe('received');
  });
});

describe('a late report', () => {
  it('is warned of, told to its centre at its end, and climbs from tier to tier; late once, late for ever', () => {
    const network = new ReportNetwork();
    network.settle();
    const [, lz] = network.reports;
    // Due at 12:00: 80 % of three hours at 11:24.
    expect(topics(lz!.wait(2.5 * HOUR))).toEqual(['report.reminder', 'report.reminder']);
    expect(topics(lz!.wait(HOUR))).toEqual(['report.late', 'report.escalated']);
    expect(topics(lz!.wait(4 * HOUR))).toContain('report.escalated');
    lz!.do(CAST.lzStatistician, 'submit');
    lz!.do(CAST.lzLeader, 'return', { text: words() });
    lz!.do(CAST.lzStatistician, 'submit');
    lz!.do(CAST.lzLeader, 'approve');
    expect(lz!.state.late).toBe(true);
    network.settle();
    expect(network.province.state.parts['gs-lz']).toMatchObject({ late: true });
  });

  it('is not the province’s: it has two working days more', () => {
    const network = new ReportNetwork();
    network.settle();
    expect(topics(network.province.wait(6 * HOUR))).not.toContain('report.late');
  });
});
