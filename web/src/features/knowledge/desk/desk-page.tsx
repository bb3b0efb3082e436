import { PlusOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useWords } from '../../../i18n/use-words';
import { useMe } from '../../../session/useMe.query';
import { writesForAll, writesLocally } from '../knowledge-pages';
import { useLiveKnowledge } from '../use-live';
import { BeginDialog, type Beginning } from './begin-dialog';
import { DESK_LISTS, listOf } from './desk-lists';
import styles from './desk.module.css';
import { WorkTable } from './work-table';

/** The author's desk: what to begin, what came back, what is under way and where, what has come of it. */
export function DeskPage() {
  const { t } = useWords();
  const { data: me } = useMe();
  const [params, setParams] = useSearchParams();
  const list = listOf(params.get('list'));
  const [beginning, setBeginning] = useState<Beginning | null>(null);
  useLiveKnowledge(['work']);
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 className={styles.title}>{t('knowledge.desk')}</h1>
        <Segmented
          aria-label={t('desk.list')}
          value={list.name}
          options={DESK_LISTS.map(({ name }) => ({ value: name, label: t(`desk.lists.${name}`) }))}
          onChange={(name) => setParams({ list: name })}
        />
        <span className={styles.actions}>
          {writesForAll(me) && (
            <Button
              type="primary"
              icon={<PlusOutlined aria-hidden />}
              onClick={() => setBeginning({ kind: 'publish' })}
            >
              {t('desk.publish')}
            </Button>
          )}
          {writesLocally(me) && (
            <Button
              type={writesForAll(me) ? 'default' : 'primary'}
              icon={<PlusOutlined aria-hidden />}
              onClick={() => setBeginning({ kind: 'local' })}
            >
              {t('desk.local')}
            </Button>
          )}
        </span>
      </div>
      <p className={styles.soft}>{t(`desk.hints.${list.name}`)}</p>
      <WorkTable key={list.name} list={list} />
      {beginning && <BeginDialog beginning={beginning} close={() => setBeginning(null)} />}
    </div>
  );
}
