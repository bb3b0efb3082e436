import { quantile } from '../decision/quantile';
import type { Visit } from './visit';
import { markdownTable } from '../markdown-table';

/** Presses of one kind, each with its ms from the press to the next frame. */
export interface Measured {
  name: string;
  ms: number[];
}

/** Nobody notices less. ms */
const FELT = 100;

/** The tables as printed and as kept in docs/benchmarks.md. */
export function webTable(visits: readonly Visit[], measured: readonly Measured[]): string {
  const pages = visits.map(({ page, scripts, asked, rounds }) => [
    page,
    `${scripts}`,
    `${rounds}`,
    `${asked.length}`,
    [...new Set(asked.map(({ path }) => path.replace('/api/v1', '').replace(/[0-9a-f-]{36}/, '{id}')))].join(', '),
  ]);
  const presses = measured.map(({ name, ms }) => [
    name,
    `${ms.length}`,
    quantile(ms, 0.5).toFixed(0),
    quantile(ms, 0.95).toFixed(0),
    Math.max(...ms).toFixed(0),
    `${Math.round((100 * ms.filter((one) => one < FELT).length) / ms.length)} %`,
  ]);
  return `${markdownTable([['page', 'JavaScript, kB gzip', 'round trips', 'requests', 'of'], ...pages])}

${markdownTable([['interaction', 'presses', 'median ms', 'p95 ms', 'longest ms', `under ${FELT} ms`], ...presses])}`;
}
