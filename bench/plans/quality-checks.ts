import { STRATA } from '../../domain/quality-sampling/sampling-state';
import { QualityPlans } from '../../src/modules/quality/plans/plans';
import { drawSample } from '../../src/modules/quality/projection/draw-sample';
import { QualityExport } from '../../src/modules/quality/report/quality-export';
import { QualityReport } from '../../src/modules/quality/report/quality-report';
import { SamplingDesk } from '../../src/modules/quality/samplings/sampling-desk';
import { OrgTree } from '../../src/platform/auth/org-tree';
import { deep, type Check, type World } from './world';

/** Every finished case of the time gives its lot, with the tasks that say who did it: 160 of Lanzhou's, 3,500, 42,000. */
const EACH = 20;
const DRAWN = { 'gs-lz': 160 * EACH, gs: 3_500 * EACH, hq: 42_000 * EACH };
const DAY = 86_400_000;
/** Nearly all that was begun in the month before is open still. */
const AGO = 60 * DAY;

/** Quality sampling: samplings and what they drew, plans, the report, the draw itself. */
export function qualityChecks({ dataSource, callers }: World): Check[] {
  const desk = new SamplingDesk(dataSource);
  const plans = new QualityPlans(dataSource, new OrgTree(dataSource));
  const report = new QualityReport(dataSource);
  const exporting = new QualityExport(dataSource);
  const now = new Date();
  const page = (filters: object, cursor?: string): object => ({ ...filters, limit: 50, ...(cursor && { cursor }) });
  const one = async (): Promise<string> => {
    const [row] = await dataSource.query<{ id: string }[]>(
      `SELECT id FROM quality_sampling WHERE org_id = 'gs' AND stage = 'ended' ORDER BY opened_at DESC LIMIT 1`,
    );
    return row!.id;
  };
  const samples = (filters: object) => async () => desk.samples(callers.gm, await one(), page(filters));
  const draw = (org: keyof typeof DRAWN, days: number, strata: (typeof STRATA)[number]) => () =>
    drawSample(
      dataSource.manager,
      '',
      {
        ...{ want: 'sample', org, work: 'complaint-dispatch', strata, size: 50, seed: 7 },
        ...{ from: now.getTime() - AGO - days * DAY, until: now.getTime() - AGO },
      },
      now,
    );
  return [
    ...(['planner', 'gm', 'leader'] as const).flatMap((who): Check[] => [
      ...deep(`samplings, list, ${who}`, (cursor) => desk.list(callers[who], page({}, cursor))),
      ...['scoring', 'report-review'].map((stage) => ({
        name: `samplings, list, ${who}, ${stage}`,
        run: () => desk.list(callers[who], page({ stage })),
      })),
      ...deep(`sampling plans, ${who}`, (cursor) => plans.list(callers[who], page({}, cursor))),
    ]),
    { name: 'sampling, read', run: async () => desk.read(callers.gm, await one()) },
    { name: 'sampling, samples', run: samples({}) },
    { name: 'sampling, samples, violations', run: samples({ violation: true }) },
    { name: 'sampling, samples, of a person who has none', run: samples({ agent: callers.hq.actor.id }) },
    { name: 'sampling, report', run: async () => report.read(callers.gm, await one()) },
    {
      name: 'sampling, as a file',
      run: async () => exporting.file(callers.gm, await one(), { format: 'csv' }, { now, language: 'zh-CN' }),
    },
    ...STRATA.map((strata) => ({
      name: `sampling, drawn from a week, gs-lz, by ${strata}`,
      once: DRAWN['gs-lz'],
      run: draw('gs-lz', 7, strata),
    })),
    ...(['gs', 'hq'] as const).map((org) => ({
      name: `sampling, drawn from a month, ${org}`,
      once: DRAWN[org],
      run: draw(org, 30, 'agent'),
    })),
  ];
}
