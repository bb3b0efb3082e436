import { Badge } from '../../codes/badge';
import { useWords } from '../../i18n/use-words';
import type { EvaluationRow } from './shapes';

/** Where an evaluation stands; once it has ended, what it came to. */
export function StageBadge({ evaluation: { stage, outcome } }: { evaluation: EvaluationRow }) {
  const { t, code } = useWords();
  if (stage !== 'ended') return <Badge tone="accent">{code('stage', stage)}</Badge>;
  if (outcome === null) return <Badge>{code('stage', stage)}</Badge>;
  return <Badge>{outcome === 'called-off' ? t('evaluations.calledOff') : code('outcome', outcome)}</Badge>;
}
