import { Badge } from '../../codes/badge';
import { useWords } from '../../i18n/use-words';

const TONES: Record<string, 'accent' | 'strong' | 'alarm' | 'plain'> = {
  published: 'accent',
  'being-updated': 'strong',
  revoked: 'alarm',
  withdrawn: 'alarm',
  expired: 'alarm',
};

/** State of an article. `isQuiet`: only where it is not simply in force. */
export function StateBadge({ state, isQuiet = false }: { state: string; isQuiet?: boolean }) {
  const { code } = useWords();
  if (isQuiet && state === 'published') return null;
  return <Badge tone={TONES[state] ?? 'plain'}>{code('articleState', state)}</Badge>;
}
