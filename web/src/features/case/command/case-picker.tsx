import { useDeferredValue, useState } from 'react';
import { useWords } from '../../../i18n/use-words';
import { AskedSelect } from '../../../list/asked-select';
import type { Picker } from './picker';
import { useCaseLookup } from './useCaseLookup.query';

/** Another case, found while typing. */
export function CasePicker({ except, ...control }: Picker & { except: string }) {
  const { t, code } = useWords();
  const [typed, setTyped] = useState('');
  const asked = useDeferredValue(typed.trim());
  const { data, isPlaceholderData, isError } = useCaseLookup(asked);
  const options = (data?.items ?? [])
    .filter(({ id }) => id !== except)
    .map(({ id, number, stage, subject }) => ({
      value: id,
      label: `${number} · ${code('category', subject.category)} · ${code('stage', stage)}`,
    }));
  return (
    <AskedSelect
      {...control}
      isListed={asked === typed.trim() && (isError || (data !== undefined && !isPlaceholderData))}
      isSearched
      typed={typed}
      onTyped={setTyped}
      placeholder={t('field.caseHint')}
      notFound={t('field.noMatch')}
      options={options}
    />
  );
}
