import { useCallback, useMemo } from 'react';
import { useLanguage } from '../i18n/language';
import { useOrgs } from './useOrgs.query';

/** Names of organisations by code; the code itself where one may not know the organisation. */
export function useOrgName(): (org: string) => string {
  const english = useLanguage() === 'en';
  const { data } = useOrgs();
  const names = useMemo(
    () =>
      new Map(
        [data?.names, data?.targets, data?.orgs].flatMap((orgs) =>
          (orgs ?? []).map((org) => [org.id, english ? org.nameEn : org.nameZh] as const),
        ),
      ),
    [data, english],
  );
  return useCallback((org) => names.get(org) ?? org, [names]);
}
