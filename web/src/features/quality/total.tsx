import { Badge } from '../../codes/badge';
import { useWords } from '../../i18n/use-words';

/** Points of 100, and whether they are too few. */
export function Total({ total, violation }: { total: number | null; violation: boolean }) {
  const { t } = useWords();
  if (total === null) return '–';
  return (
    <>
      {total} {violation && <Badge tone="alarm">{t('quality.violation')}</Badge>}
    </>
  );
}
