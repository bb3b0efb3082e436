import { useOrgName } from '../../../codes/use-org-name';
import { useOrgs } from '../../../codes/useOrgs.query';
import { useWords } from '../../../i18n/use-words';
import { GroupedOrgs, type OrgGroup, type PickerProps } from '../../../writing/orgs/grouped-orgs';
import { useRegions } from '../../../writing/orgs/orgs-picker';

interface Props extends PickerProps {
  scope: string | null;
  /** Whose own ones are chosen from where it is for a province. */
  origin: string | null;
}

const PLATFORM = /^hq-/;

/** Provinces by region and second-line platforms; none of them is left out because it wrote the bulletin. */
function useNetwork(): OrgGroup[] {
  const { t } = useWords();
  const regions = useRegions();
  const { data } = useOrgs();
  const platforms = (data?.names ?? []).map(({ id }) => id).filter((id) => PLATFORM.test(id));
  return [...regions, { key: 'platforms', label: t('bulletinEditor.groups.platforms'), orgs: platforms }];
}

/** A province's prefectures, and the departments of each centre. */
function useLocal(province: string | null): OrgGroup[] {
  const { t } = useWords();
  const orgName = useOrgName();
  const { data } = useOrgs();
  const known = (data?.orgs ?? []).filter(({ active }) => active);
  const below = (parent: string | null, level: string): string[] =>
    known.filter((org) => org.parent === parent && org.level === level).map(({ id }) => id);
  const prefectures = below(province, 'prefecture');
  return [
    { key: 'prefectures', label: t('bulletinEditor.groups.prefectures'), orgs: prefectures },
    { key: 'departments', label: t('bulletinEditor.groups.departments'), orgs: below(province, 'department') },
    ...prefectures.map((id) => ({
      key: id,
      label: t('bulletinEditor.groups.under', { org: orgName(id) }),
      orgs: below(id, 'department'),
      isFolded: true,
    })),
  ];
}

/** For whom a bulletin is: all, a group, or one by one. */
export function ReceiversField({ scope, origin, ...picker }: Props) {
  const { t } = useWords();
  const network = useNetwork();
  const local = useLocal(origin);
  const groups = (scope === 'local' ? local : network).filter(({ orgs }) => orgs.length > 0);
  return <GroupedOrgs {...picker} groups={groups} find={t('bulletinEditor.findReceiver')} />;
}
