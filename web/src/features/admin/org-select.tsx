import { Select } from 'antd';
import { useOrgName } from '../../codes/use-org-name';
import { useOrgs } from '../../codes/useOrgs.query';
import { useWords } from '../../i18n/use-words';
import type { Org } from '../../api/shapes';
import { SEARCHED } from '../../list/searched';
import { useClearing } from '../../theme/clearing';

interface Props {
  id?: string;
  className?: string;
  value?: string;
  onChange?: (org?: string) => void;
  levels?: readonly Org['level'][];
  label?: string;
  allowClear?: boolean;
}

/** Any open organisation of the reader's subtree, found by its name or code. */
export function OrgSelect({ levels, label, allowClear = true, ...control }: Props) {
  const { t } = useWords();
  const clearing = useClearing();
  const name = useOrgName();
  const { data } = useOrgs();
  const options = (data?.orgs ?? [])
    .filter(({ level, active }) => active && (!levels || levels.includes(level)))
    .map(({ id }) => ({ value: id, label: `${name(id)} · ${id}` }));
  return (
    <Select
      {...control}
      allowClear={allowClear && clearing}
      showSearch={SEARCHED}
      popupMatchSelectWidth={false}
      placeholder={label ?? t('admin.org')}
      aria-label={label}
      options={options}
    />
  );
}
