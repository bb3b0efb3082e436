import { DeleteOutlined, StarFilled, StarOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useProblemWords } from '../../../api/use-problem-words';
import type { SavedView } from '../../../api/shapes';
import { useWords } from '../../../i18n/use-words';
import { messages } from '../../../messages/messages';
import type { InboxFilters } from '../inbox-filters';
import styles from './saved-views.module.css';
import { useForgetView } from './useForgetView.mutation';
import { saveOf, useSaveView, type ViewToSave } from './useSaveView.mutation';

interface Props {
  views: SavedView[];
  current: SavedView | undefined;
  filters: InboxFilters;
  change: (next: InboxFilters) => void;
  close: () => void;
}

export function SavedViewsPanel({ views, current, filters, change, close }: Props) {
  const { t } = useWords();
  return (
    <div role="dialog" aria-label={t('views.title')} className={styles.panel}>
      {views.length === 0 ? (
        <p className={styles.none}>{t('views.none')}</p>
      ) : (
        <ul className={styles.list}>
          {views.map((view) => (
            <SavedViewRow
              key={view.id}
              view={view}
              isCurrent={view === current}
              choose={() => {
                change(view.filters);
                close();
              }}
            />
          ))}
        </ul>
      )}
      {!current && <SaveCurrent filters={filters} />}
    </div>
  );
}

function SavedViewRow({ view, isCurrent, choose }: { view: SavedView; isCurrent: boolean; choose: () => void }) {
  const { t } = useWords();
  const save = useSaveView();
  const forget = useForgetView();
  const problemWords = useProblemWords();
  const onError = (error: unknown) => messages.error(problemWords(error));
  return (
    <li className={styles.row}>
      <Button type="text" className={styles.name} aria-current={isCurrent} onClick={choose} title={view.name}>
        <span className={styles.label}>{view.name}</span>
      </Button>
      <Button
        type="text"
        size="small"
        aria-pressed={view.isDefault}
        aria-label={t('views.default', { name: view.name })}
        icon={view.isDefault ? <StarFilled aria-hidden /> : <StarOutlined aria-hidden />}
        onClick={() => save.mutate(saveOf({ ...view, isDefault: !view.isDefault }), { onError })}
      />
      <Button
        type="text"
        size="small"
        aria-label={t('views.forget', { name: view.name })}
        icon={<DeleteOutlined aria-hidden />}
        loading={forget.isPending}
        onClick={() => forget.mutate(view.id, { onError })}
      />
    </li>
  );
}

function SaveCurrent({ filters }: { filters: InboxFilters }) {
  const { t } = useWords();
  const problemWords = useProblemWords();
  const save = useSaveView();
  const [name, setName] = useState('');
  const given = name.trim();
  const view: ViewToSave = {
    name: given,
    filters: JSON.parse(JSON.stringify(filters)) as SavedView['filters'],
    isDefault: false,
  };
  return (
    <form
      className={styles.save}
      onSubmit={(event) => {
        event.preventDefault();
        if (given) save.mutate(saveOf(view), { onSuccess: () => setName('') });
      }}
    >
      <Input
        autoFocus
        value={name}
        maxLength={40}
        aria-label={t('views.name')}
        placeholder={t('views.name')}
        status={save.isError ? 'error' : undefined}
        onChange={({ target }) => setName(target.value)}
      />
      <Button htmlType="submit" type="primary" disabled={!given} loading={save.isPending}>
        {t('views.save')}
      </Button>
      {save.isError && (
        <p role="alert" className={styles.problem}>
          {problemWords(save.error)}
        </p>
      )}
    </form>
  );
}
