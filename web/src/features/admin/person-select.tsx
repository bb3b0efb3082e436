import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useWords } from '../../i18n/use-words';
import { SEARCHED_ELSEWHERE } from '../../list/searched';
import { usePeople } from './people/usePeople.query';
import { useAccountName } from './use-account-name';
import { useClearing } from '../../theme/clearing';

interface Props {
  id?: string;
  value?: string;
  onChange?: (person?: string) => void;
}

/** A person with an open account, found while typing. */
export function PersonSelect(control: Props) {
  const { t } = useWords();
  const clearing = useClearing();
  const name = useAccountName();
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const { items, isFetching } = usePeople({ active: true, ...(q && { q }) });
  return (
    <Select
      {...control}
      allowClear={clearing}
      showSearch={{ ...SEARCHED_ELSEWHERE, onSearch: setTyped }}
      loading={isFetching}
      placeholder={t('admin.personHint')}
      options={items.map((person) => ({ value: person.id, label: `${name(person)} · ${person.username}` }))}
    />
  );
}
