import { CONTENTS } from '../../../domain/report-submission/contents';
import type { ReportDetailDto } from '../../modules/reports/desk/desk.dto';
import { listed, ms, rank, type Checked } from '../report';
import type { ReportsPlayed } from './performance';
import type { Figures } from './recount';

/** A line for each report: centre, period, how it ended, in time or not. */
const line = ({ org, period, label, stage, outcome, asker, content, late, editions }: ReportDetailDto): string =>
  [
    org.padEnd(6),
    `${period} ${label}`.padEnd(30),
    (outcome ?? stage).padEnd(11),
    (late ? 'late' : 'in time').padEnd(8),
    `edition ${editions}`.padEnd(10),
    asker === null ? '' : `asked for by ${asker}${content === null ? '' : `: ${content}`}`,
  ]
    .join(' ')
    .trimEnd();

/** What a content says of all centres and keys together, by measure. */
function sums(figures: Figures, content: string): [string, number][] {
  const found = new Map<string, number>();
  for (const [name, value] of figures) {
    const [of, , , measure = ''] = name.split('|');
    if (of === content) found.set(measure, (found.get(measure) ?? 0) + value);
  }
  return [...found];
}

/** The table at the end of the demo; what the contents say is HQ's request, of the whole country. */
export function reportsReport({ played, recounted, latencies }: ReportsPlayed, { cases, wrong }: Checked): string {
  const { reports, figures, editions, differing, shortOfCases, behind, same } = recounted;
  const ofCountry = reports.find(({ report }) => report.asker === 'hq')?.figures ?? new Map<string, number>();
  const worked = reports.filter(({ report }) => report.of.length > 0).length;
  const rows: [string, string][] = [
    ['cases reported on', `${played} complaints, surveys and far orders, suggestions, knowledge, a bulletin`],
    ...CONTENTS.map((content): [string, string] => [content, listed(sums(ofCountry, content))]),
    ['decisions by people', `${latencies.length}; p50 ${ms(rank(latencies, 0.5))}, p99 ${ms(rank(latencies, 0.99))}`],
    ['API = independent SQL', `${figures - differing} of ${figures} figures agree, of ${editions} editions`],
    ['figure = its cases', `${figures - shortOfCases} of ${figures} figures are what their ${behind} cases add`],
    ['worked out again', `${same} of ${worked} reports are the same`],
    ['audit = projection = workflow', `${cases - wrong.length} of ${cases} reports agree`],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return [
    ...reports.map(({ report }) => line(report)),
    '',
    ...rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`),
    ...wrong.map(([id, what]) => `  disagrees: ${id}: ${what.join('; ')}`),
  ].join('\n');
}
