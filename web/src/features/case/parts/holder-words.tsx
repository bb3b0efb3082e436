import type { CaseDetail } from '../../../api/shapes';
import { useOrgName } from '../../../codes/use-org-name';
import { usePersonName } from '../../../codes/use-person-name';
import { useWords } from '../../../i18n/use-words';

/** With whom the case is: a person, or a post of an organisation. */
export function HolderWords({ detail: { holder } }: { detail: CaseDetail }) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const personName = usePersonName();
  if (!holder) return null;
  const post = `${orgName(holder.org)} · ${code('role', holder.role)}`;
  return (
    <>
      <span className="visually-hidden">{t('case.holder')}: </span>
      {holder.person ? t('case.personAt', { name: personName(holder.person), post }) : post}
    </>
  );
}
