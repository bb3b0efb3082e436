import { useCallback } from 'react';
import { useOrgName } from '../../../../codes/use-org-name';
import { usePersonName } from '../../../../codes/use-person-name';
import { useWords } from '../../../../i18n/use-words';
import type { Named } from './named-rows';

/** The words for who is named: a person's name, or a group's role and organisation. */
export function useWho(): (named: Pick<Named, 'person' | 'role' | 'org'>) => string {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const personName = usePersonName();
  return useCallback(
    ({ person, role, org }) =>
      person
        ? personName(person)
        : t('rights.group', {
            role: role === null ? t('rights.anyRole') : code('role', role),
            org: org === null ? t('rights.anyOrg') : orgName(org),
          }),
    [t, code, orgName, personName],
  );
}
