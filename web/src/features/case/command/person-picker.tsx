import { Select } from 'antd';
import type { Task } from '../../../api/shapes';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import type { Picker } from './picker';
import { usePeople } from './usePeople.query';

/** Colleagues whose post may do the task. */
export function PersonPicker({ tasks, task, ...control }: Picker & { tasks: Task[]; task: string | undefined }) {
  const { t, code } = useWords();
  const english = useLanguage() === 'en';
  const chosen = tasks.filter(({ id }) => task === undefined || id === task);
  const { people, isLoading } = usePeople(chosen.flatMap(({ candidates }) => candidates));
  const options = people.map((person) => ({
    value: person.id,
    label: `${english ? person.displayEn : person.displayZh} · ${person.posts.map(({ role }) => code('role', role)).join(', ')}`,
  }));
  return (
    <Select
      {...control}
      showSearch={{ optionFilterProp: 'label' }}
      loading={isLoading}
      placeholder={t('field.personHint')}
      notFoundContent={t('field.noMatch')}
      options={options}
    />
  );
}
