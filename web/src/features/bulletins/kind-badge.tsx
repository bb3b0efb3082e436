import { Badge } from '../../codes/badge';
import { useWords } from '../../i18n/use-words';
import type { BulletinRow } from './shapes';

/** Bulletin, notice of a fault, or of a cutover. */
export function KindBadge({ kind }: Pick<BulletinRow, 'kind'>) {
  const { code } = useWords();
  return (
    <Badge tone={kind === 'fault-notice' ? 'alarm' : kind === 'cutover-notice' ? 'strong' : 'plain'}>
      {code('kind', kind)}
    </Badge>
  );
}
