import { useWords } from '../../i18n/use-words';
import desk from '../../list/desk.module.css';
import { durationWords } from '../../time/duration';
import { useNow } from '../../time/useNow';
import { lateBy } from './lateness';
import type { ReportRow } from './shapes';

/** By how much a report is late, or was; nothing where it is in time. */
export function LateWords({ report }: { report: ReportRow }) {
  const words = useWords();
  const by = lateBy(report, useNow());
  if (by === null) return null;
  const said = words.t(report.approvedAt === null ? 'reports.owedFor' : 'reports.lateBy', {
    time: durationWords(by, words),
  });
  return <span className={desk.urgent}>{said}</span>;
}
