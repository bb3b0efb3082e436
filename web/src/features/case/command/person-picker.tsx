import { useState } from 'react';
import type { Post, Task } from '../../../api/shapes';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { AskedSelect } from '../../../list/asked-select';
import type { Picker } from './picker';
import { usePeople } from './usePeople.query';

/** Colleagues whose post may do the task. */
export function PersonPicker({ tasks, task, ...control }: Picker & { tasks: Task[]; task: string | undefined }) {
  const chosen = tasks.filter(({ id }) => task === undefined || id === task);
  return <HolderPicker {...control} posts={chosen.flatMap(({ candidates }) => candidates)} />;
}

/** Whoever holds one of these posts. */
export function HolderPicker({ posts, ...control }: Picker & { posts: Post[] }) {
  const { t, code } = useWords();
  const english = useLanguage() === 'en';
  const [typed, setTyped] = useState('');
  const { people, isLoading } = usePeople(posts);
  const options = people.map((person) => ({
    value: person.id,
    label: `${english ? person.displayEn : person.displayZh} · ${person.posts.map(({ role }) => code('role', role)).join(', ')}`,
  }));
  return (
    <AskedSelect
      {...control}
      isListed={!isLoading}
      typed={typed}
      onTyped={setTyped}
      placeholder={t('field.personHint')}
      notFound={t('field.noMatch')}
      options={options}
    />
  );
}
