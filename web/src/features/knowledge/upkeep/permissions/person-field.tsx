import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { SEARCHED_ELSEWHERE } from '../../../../list/searched';
import { useClearing } from '../../../../theme/clearing';
import { useWords } from '../../../../i18n/use-words';
import { usePeople } from '../../../admin/people/usePeople.query';
import { useAccountName } from '../../../admin/use-account-name';
import type { Named } from './named-rows';

type Person = NonNullable<Named['person']>;

interface Props {
  id?: string;
  label: string;
  value: Person | undefined;
  onChange: (person: Person | undefined) => void;
}

/** A person with an open account within one's reach, found while typing. */
export function PersonField({ id, label, value, onChange }: Props) {
  const { t } = useWords();
  const clearing = useClearing();
  const name = useAccountName();
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const { items, isFetching } = usePeople({ active: true, ...(q && { q }) });
  const labelled = items.map((one) => ({ value: one.id, label: `${name(one)} · ${one.username}` }));
  return (
    <Select<string>
      {...(id !== undefined && { id })}
      style={{ width: 340 }}
      allowClear={clearing}
      showSearch={{ ...SEARCHED_ELSEWHERE, onSearch: setTyped }}
      loading={isFetching}
      placeholder={t('rights.findPerson')}
      aria-label={label}
      value={value?.id}
      options={labelled}
      onChange={(next?: string) => {
        const found = items.find((one) => one.id === next);
        onChange(found && { id: found.id, nameZh: found.displayZh, nameEn: found.displayEn });
      }}
    />
  );
}
