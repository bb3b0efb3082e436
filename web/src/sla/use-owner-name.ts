import { useCallback } from 'react';
import type { CaseTime } from '../api/shapes';
import { useOrgName } from '../codes/use-org-name';
import { usePersonName } from '../codes/use-person-name';
import { useWords } from '../i18n/use-words';

type Whose = Pick<CaseTime['parts'][number], 'owner' | 'org' | 'role' | 'person'>;

/** Whose a stretch of time was, in words: organisation, post and person, or the customer, or nobody. */
export function useOwnerName(): (whose: Whose) => string {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const personName = usePersonName();
  return useCallback(
    ({ owner, org, role, person }) =>
      owner === 'holder'
        ? [orgName(org ?? ''), code('role', role), person && personName(person)].filter(Boolean).join(' · ')
        : t(owner === 'customer' ? 'timeBar.customer' : 'timeBar.nobody'),
    [t, code, orgName, personName],
  );
}
