import { useWords } from '../../../i18n/use-words';
import type { PolicyAuthor } from '../admin-shapes';
import { useAccountName } from '../use-account-name';

/** Who brought a version in, or made it the one in force. */
export function Author({ author }: { author: PolicyAuthor | null }) {
  const { t, has } = useWords();
  const name = useAccountName();
  if (!author) return <>—</>;
  if (author.person) return <>{name(author.person)}</>;
  return <>{has(`policy.by.${author.id}`) ? t(`policy.by.${author.id}`) : author.id}</>;
}
