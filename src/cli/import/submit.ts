import type { ApiClient, Problem } from '../api-client';
import { problemText } from '../api-client';
import type { MappedRow } from './map-row';
import type { RowProblem } from './source-row';

/** What became of a row. `known`: an earlier run had brought it in; nothing was added. */
export type Outcome = { kind: 'created' | 'known'; number: string } | { kind: 'refused'; problems: RowProblem[] };

interface Created {
  number: string;
}

/** Brings one row in through the public API. The row's key makes a second run find its case instead of adding one. */
export async function submitRow(api: ApiClient, row: MappedRow, customer: string | null): Promise<Outcome> {
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
    ...(receivedAt === null ? {} : { receivedAt }),
  };
  void externalId;
  const answer = await api.post<Created & Problem>('/complaints', { body, key });
  if (answer.ok) return { kind: answer.status === 201 ? 'created' : 'known', number: answer.body.number };
  const { errors = [] } = answer.body;
  if (errors.length > 0)
    return refused(
      ...errors.map(({ field = '', detail = '', message = detail }) => ({
        field,
        value: String((body as Record<string, unknown>)[field] ?? '').slice(0, 200),
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
