import { useOrgs } from '../../codes/useOrgs.query';
import { useWords } from '../../i18n/use-words';
import { GroupedOrgs, type OrgGroup, type PickerProps } from './grouped-orgs';
import { byRegion, inOrder, REGIONS } from './regions';

const COUNTRY: readonly string[] = Object.values(REGIONS).flat();

/** The provinces that one may choose from: those of the country's table that are known here. */
export function useProvinces(): string[] {
  const { data } = useOrgs();
  const known = [...(data?.orgs ?? []), ...(data?.targets ?? [])];
  const provinces = known.filter(({ level }) => level === 'province').map(({ id }) => id);
  return inOrder(provinces.length > 1 ? provinces : [...provinces, ...COUNTRY]);
}

/** The same by the country's regions. */
export function useRegions(): OrgGroup[] {
  const { t } = useWords();
  return byRegion(useProvinces()).map(({ region, orgs }) => ({
    key: region,
    label: t(`orgsPicker.region.${region}`),
    orgs,
  }));
}

/** Several provinces: all, none, a whole region, or one by one. */
export function OrgsPicker(picker: PickerProps) {
  const { t } = useWords();
  return <GroupedOrgs {...picker} groups={useRegions()} find={t('orgsPicker.find')} />;
}
