import type { Org } from '../../api/shapes';
import { useOrgs } from '../../codes/useOrgs.query';

/** Owners of cases; departments own none. */
const OWNERS = ['hq', 'province', 'prefecture'];

/** Centres whose cases the reader may see. */
export function useOwners(): Org[] {
  const { data } = useOrgs();
  return data?.orgs.filter(({ level }) => OWNERS.includes(level)) ?? [];
}
