import type { CaseDetail } from '../../api/shapes';

type Facts = Record<string, unknown>;
const record = (value: unknown): Facts => (typeof value === 'object' && value !== null ? (value as Facts) : {});
const word = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** What an appeal or a suggestion has beside what every case shows; null where it is another process, or not known yet. */
export function processFacts({ facts, contents }: Pick<CaseDetail, 'facts' | 'contents'>) {
  const [notice, filed, ruling] = [record(facts.notice), record(facts.filed), record(facts.ruling)];
  const [granted] = (Array.isArray(facts.granted) ? facts.granted : []).slice(-1).map(record);
  const filedUnder = record(filed.number).id;
  return {
    branch: word(record(facts.branch).id),
    department: word(record(facts.department).id),
    hotline: word(ruling.hotline),
    grantedFen: number(granted?.amountFen),
    regulator: word(notice.regulator),
    document: word(notice.document),
    noticedAt: number(notice.noticedAt),
    filedUnder: contents.find(({ id }) => id === filedUnder)?.text ?? null,
    filedAt: number(filed.filedAt),
  };
}
