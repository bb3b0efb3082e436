import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useWords } from '../../../i18n/use-words';
import type { Picker } from './picker';
import { useCaseLookup } from './useCaseLookup.query';

/** Another case, found while typing. */
export function CasePicker({ except, ...control }: Picker & { except: string }) {
  const { t, code } = useWords();
  const [typed, setTyped] = useState('');
  const { data, isFetching } = useCaseLookup(useDeferredValue(typed.trim()));
  const options = (data?.items ?? [])
    .filter(({ id }) => id !== except)
    .map(({ id, number, stage, subject }) => ({
      value: id,
      label: `${number} · ${code('category', subject.category)} · ${code('stage', stage)}`,
    }));
  return (
    <Select
      {...control}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={isFetching}
      placeholder={t('field.caseHint')}
      notFoundContent={t('field.noMatch')}
      options={options}
    />
  );
}
