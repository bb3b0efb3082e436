import type { Actor } from '../../../domain/shared/actor';
import { REPORT_CAST, regular, reportRows, reportTerms, SCHEDULE, DEPARTMENTS } from '../domain/report-cast';
import { words } from '../domain/case-driver';
import { connected, ORGS } from '../domain/people';
import { daysAgo, hours, lastWeek, say, type Fields, type ReportPlace, type Story, type Turn } from './story';

const cast = REPORT_CAST;
const HQ_SYSTEM = connected('hq-oa', 'hq');
const act = (by: Actor, does: string, place: ReportPlace, fields: Fields = {}): Turn => ({
  by,
  does,
  in: place,
  with: fields,
});
const LAST_WEEK = { from: lastWeek('from'), to: lastWeek('to') };
const begin = (rest: object = {}, by: Actor = SCHEDULE): Turn => ({
  by,
  opens: 'report',
  process: 'report-submission',
  with: regular({ ...LAST_WEEK, ...rest }),
});
const lanzhou: Turn[] = [act(cast.lzStatistician, 'submit', 'of-gs-lz'), act(cast.lzLeader, 'approve', 'of-gs-lz')];
const tianshui: Turn[] = [act(cast.tsStatistician, 'submit', 'of-gs-ts'), act(cast.tsLeader, 'approve', 'of-gs-ts')];
const province: Turn[] = [act(cast.gsStatistician, 'submit', 'report'), act(cast.gsLeader, 'approve', 'report')];
const receipts: Turn[] = [cast.hqStatistician, cast.marketing, cast.supervision, cast.interconnection].map((who) =>
  act(who, 'confirm-receipt', 'report'),
);
const rest = { terms: reportTerms(), rows: reportRows };

/** Gansu's reports on the week before the test's Monday; at 12:00 Lanzhou's and Tianshui's are due. */
export const reportStories: Story[] = [
  {
    ...rest,
    title: 'two prefectures, one of them returned and annotated; merged, returned, approved; everybody has it',
    turns: [
      begin(),
      act(cast.lzStatistician, 'annotate', 'of-gs-lz', say()),
      ...lanzhou.slice(0, 1),
      act(cast.lzLeader, 'return', 'of-gs-lz', say()),
      act(cast.lzStatistician, 'generate', 'of-gs-lz'),
      ...lanzhou,
      act(cast.gsStatistician, 'remind-prefecture', 'report', { org: ORGS.ts }),
      ...tianshui,
      act(cast.gsStatistician, 'submit', 'report'),
      act(cast.gsLeader, 'return', 'report', say()),
      act(cast.gsStatistician, 'annotate', 'report', say()),
      ...province,
      ...receipts,
    ],
    ends: {
      report: ['ended', 'received'],
      'of-gs-lz': ['ended', 'merged'],
      'of-gs-ts': ['ended', 'merged'],
    },
  },
  {
    ...rest,
    title: 'a prefecture is late and chased up the ladder; the province goes on without it',
    turns: [
      begin({}, cast.gsStatistician),
      ...lanzhou,
      hours(9),
      act(cast.tsStatistician, 'submit', 'of-gs-ts'),
      act(cast.gsStatistician, 'go-on-without', 'report', say()),
      ...province,
      act(cast.hqStatistician, 'confirm-receipt', 'report'),
      act(cast.marketing, 'confirm-receipt', 'report'),
      hours(17),
      act(cast.supervision, 'confirm-receipt', 'report'),
      act(cast.interconnection, 'confirm-receipt', 'report'),
    ],
    ends: {
      report: ['ended', 'received'],
      'of-gs-lz': ['ended', 'merged'],
      'of-gs-ts': ['ended', 'not-merged'],
    },
  },
  {
    ...rest,
    title: 'the province sends a report back after it had merged it; nobody approves in time; a system acknowledges',
    turns: [
      begin({ marketing: undefined, supervision: undefined, interconnection: undefined }),
      ...lanzhou,
      ...tianshui,
      act(cast.gsStatistician, 'return-to-prefecture', 'report', { org: ORGS.lz, ...say() }),
      act(cast.lzStatistician, 'generate', 'of-gs-lz'),
      act(cast.lzStatistician, 'submit', 'of-gs-lz'),
      hours(5),
      act(cast.lzTeamLeader, 'take-over', 'of-gs-lz', say()),
      act(cast.lzTeamLeader, 'approve', 'of-gs-lz'),
      ...province,
      act(HQ_SYSTEM, 'acknowledge-report', 'report'),
    ],
    ends: { report: ['ended', 'received'], 'of-gs-lz': ['ended', 'merged'], 'of-gs-ts': ['ended', 'merged'] },
  },
  {
    ...rest,
    title: 'a department asks, nobody approves for hours, and it does not need it any more',
    turns: [
      {
        by: cast.marketing,
        opens: 'report',
        process: 'report-submission',
        with: regular({
          ...{ org: ORGS.gs, period: 'ad-hoc', asker: DEPARTMENTS.marketing, prefectures: undefined },
          ...{ text: words('question'), content: 'volumes', ...LAST_WEEK, deadlineAt: daysAgo(-10) },
        }),
      },
      act(cast.gsStatistician, 'submit', 'report'),
      hours(9),
      act(cast.gsLeader, 'approve', 'report'),
      act(cast.marketing, 'withdraw', 'report', say()),
    ],
    ends: { report: ['ended', 'withdrawn'] },
  },
];
