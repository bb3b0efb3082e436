import type { DataSource } from 'typeorm';
import { CONTENTS, type Content } from '../../../domain/report-submission/contents';
import { inParallel } from '../../cli/in-parallel';
import { startProgress } from '../../cli/progress';
import type { ApiClient } from '../../cli/api-client';
import type {
  CasesBehindDto,
  FigurePageDto,
  ReportCheckDto,
  ReportDetailDto,
} from '../../modules/reports/desk/desk.dto';
import { INDEPENDENT } from './independent';

/** Figures by `content|centre|key|measure`. */
export type Figures = Map<string, number>;

/** A case that is a report, and the centre whose it is. */
export interface Made {
  id: string;
  org: string;
}

export interface Recounted {
  /** Each with the figures that the API shows. */
  reports: { report: ReportDetailDto; figures: Figures }[];
  editions: number;
  figures: number;
  /** Figures that independent SQL counts otherwise, and those that are not what their cases add. */
  differing: number;
  shortOfCases: number;
  /** Cases opened behind the figures. */
  behind: number;
  /** Reports that are the same when worked out again. */
  same: number;
  /** Where something disagrees. */
  wrong: string[];
}

/** An edition as it is kept. */
const EDITION = `SELECT orgs, from_at AS "from", to_at AS "to", content, cut_off AS "cutOff" FROM report_edition WHERE id = $1`;

interface Edition {
  orgs: string[];
  from: Date;
  to: Date;
  content: Content | null;
  cutOff: Date;
}

const nameOf = (content: string, { org, key, measure }: { org: string; key: string; measure: string }): string =>
  [content, org, key, measure].join('|');

/**
 * Every figure of these reports once more: as the API shows it, by SQL that shares nothing with the product's queries, as
 * the sum of the cases that the API opens behind it, and worked out again by the product itself.
 */
export async function recount(
  dataSource: DataSource,
  made: readonly Made[],
  as: (username: string) => Promise<ApiClient>,
): Promise<Recounted> {
  const found: Recounted = {
    ...{ reports: [], editions: 0, figures: 0, differing: 0, shortOfCases: 0, behind: 0, same: 0, wrong: [] },
  };
  const counted = new Map<string, Figures>();
  const progress = startProgress('Reports recounted', made.length);
  for (const { id, org } of made) {
    const api = await as(`${org}.statistician`);
    const report = (await api.get<ReportDetailDto>(`/reports/${id}`)).body;
    const figures = await shownOf(api, report);
    const expected: Figures = new Map();
    for (const { id: edition } of report.of) {
      if (!counted.has(edition)) counted.set(edition, await countIndependently(dataSource, edition));
      for (const [name, value] of counted.get(edition)!) expected.set(name, value);
    }
    const wrong = (what: string): void => void found.wrong.push(`${org} ${report.label} ${what}`);
    for (const name of new Set([...figures.keys(), ...expected.keys()])) {
      if (figures.get(name) === expected.get(name)) continue;
      found.differing++;
      wrong(`${name}: ${figures.get(name) ?? 'nothing'} shown, ${expected.get(name) ?? 'nothing'} counted`);
    }
    await inParallel(figures, 4, async ([name, value]) => {
      const { cases, sum } = await behind(api, id, name);
      found.behind += cases;
      if (sum === value) return;
      found.shortOfCases++;
      wrong(`${name}: ${value} shown, its cases add ${sum}`);
    });
    if (report.of.length > 0) {
      if ((await api.get<ReportCheckDto>(`/reports/${id}/check`)).body.same) found.same++;
      else wrong('differs when it is worked out again');
    }
    found.reports.push({ report, figures });
    found.figures += figures.size;
    progress.advance(`${found.figures} figures`);
  }
  progress.stop();
  found.editions = counted.size;
  return found;
}

async function countIndependently(dataSource: DataSource, id: string): Promise<Figures> {
  const [edition] = await dataSource.query<[Edition]>(EDITION, [id]);
  const { orgs, from, to, content, cutOff } = edition;
  const figures: Figures = new Map();
  for (const one of content === null ? CONTENTS : [content]) {
    const rows = await dataSource.query<{ org: string; key: string; measure: string; value: string }[]>(
      INDEPENDENT[one],
      [orgs, from, to, cutOff],
    );
    for (const row of rows) figures.set(nameOf(one, row), Number(row.value));
  }
  return figures;
}

/** As the API gives them, page by page. */
async function shownOf(api: ApiClient, { id, of, contents }: ReportDetailDto): Promise<Figures> {
  const figures: Figures = new Map();
  if (of.length === 0) return figures;
  for (const content of contents)
    for (let next: string | null = ''; next !== null;) {
      const cursor: string = next && `&cursor=${encodeURIComponent(next)}`;
      const path = `/reports/${id}/figures?content=${content}&limit=200${cursor}`;
      const page: FigurePageDto = (await api.get<FigurePageDto>(path)).body;
      for (const figure of page.items) figures.set(nameOf(content, figure), figure.value);
      next = page.next;
    }
  return figures;
}

/** The cases that the API opens behind a figure, and what they add up to. */
async function behind(api: ApiClient, report: string, name: string): Promise<{ cases: number; sum: number }> {
  const [content = '', org = '', key = '', measure = ''] = name.split('|');
  const figure = new URLSearchParams({ content, org, key, measure, limit: '200' });
  let [cases, sum] = [0, 0];
  for (let next: string | null = ''; next !== null;) {
    if (next) figure.set('cursor', next);
    const page: CasesBehindDto = (await api.get<CasesBehindDto>(`/reports/${report}/cases?${figure.toString()}`)).body;
    cases += page.items.length;
    sum += page.items.reduce((total, { value }) => total + value, 0);
    next = page.next;
  }
  return { cases, sum };
}
