import type { ApiClient, Problem } from '../api-client';
import { problemText } from '../api-client';
import type { MappedRow } from './map-row';
import type { RowProblem } from './source-row';

/** What became of a row. `known`: an earlier run had brought it in; nothing was added. */
export type Outcome =
  { kind: 'created' | 'known'; id: string; number: string } | { kind: 'refused'; problems: RowProblem[] };

interface Registered {
  id: string;
  number: string;
  openedAt: string;
}

/** A value as its row had it, cut to what fits a line. */
const said = (value: unknown): string =>
  (typeof value === 'string' ? value : JSON.stringify(value ?? '')).slice(0, 200);

/**
 * Brings one row in through the public API. The row's key makes a second run find its case instead of adding one.
 * @param began the server's time at the start of this run: a case opened before it was there already
 */
export async function submitRow(
  api: ApiClient,
  row: MappedRow,
  customer: string | null,
  began: number,
): Promise<Outcome> {
  if (customer === null)
    return refused({
      field: 'tier',
      value: row.tier,
      problem: 'no customer of this tier to assign',
      remedy: 'Import as somebody whose centre has such customers, or map the tier to another.',
    });
  const { key, text, channel, kind, category, urgency, receivedAt, externalId } = row;
  const body = {
    customer,
    channel,
    kind,
    category,
    urgency,
    text,
    // Asked for with `--received file`: old files are older than what a desk may register late.
    ...(receivedAt === null ? {} : { receivedAt, imported: true }),
  };
  const answer = await api.post<Registered & Problem>('/complaints', { body, key });
  if (answer.ok) {
    const { id, number, openedAt } = answer.body;
    return { kind: Date.parse(openedAt) < began ? 'known' : 'created', id, number };
  }
  const { errors = [] } = answer.body;
  if (errors.length > 0)
    return refused(
      ...errors.map(({ field = '', detail = '', message = detail }) => ({
        field,
        value: said((body as Record<string, unknown>)[field]),
        problem: answer.body.title ?? 'refused',
        remedy: message,
      })),
    );
  return refused({
    field: '',
    value: externalId ?? '',
    problem: answer.body.title ?? 'refused',
    remedy: problemText(answer.body, answer.status),
  });
}

const refused = (...problems: RowProblem[]): Outcome => ({ kind: 'refused', problems });
