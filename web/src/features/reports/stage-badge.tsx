import { Badge } from '../../codes/badge';
import { useWords } from '../../i18n/use-words';
import type { ReportRow } from './shapes';

/** Where a report stands; once it has ended, how. */
export function StageBadge({ report: { stage, outcome } }: { report: ReportRow }) {
  const { t, code } = useWords();
  if (stage !== 'ended') return <Badge tone="accent">{code('stage', stage)}</Badge>;
  return <Badge>{outcome === null ? code('stage', stage) : t(`reports.outcome.${outcome}`)}</Badge>;
}
