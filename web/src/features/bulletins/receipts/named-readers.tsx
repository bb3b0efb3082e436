import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useOrgName } from '../../../codes/use-org-name';
import { usePersonName } from '../../../codes/use-person-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import table from '../../../list/matrix.module.css';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { momentWords } from '../../../time/moment-words';
import { useNow } from '../../../time/useNow';
import styles from './readers.module.css';
import { useNamedReaders } from './useReaders.query';

const VIEWS = { unread: false, read: true, all: undefined } as const;
type View = keyof typeof VIEWS;

/** People of one organisation: first who has not read it yet, for whoever is to remind them. */
export function NamedReaders({ id, org }: { id: string; org: string }) {
  const { t } = useWords();
  const orgName = useOrgName();
  const personName = usePersonName();
  const language = useLanguage();
  const now = useNow();
  const [view, setView] = useState<View>('unread');
  const readers = useNamedReaders(id, org, VIEWS[view]);
  const people = readers.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className={styles.named} aria-labelledby="named-readers">
      <div className={styles.namedHead}>
        <h2 id="named-readers">{orgName(org)}</h2>
        <Segmented
          aria-label={t('readers.view')}
          size="small"
          value={view}
          options={(Object.keys(VIEWS) as View[]).map((value) => ({ value, label: t(`readers.views.${value}`) }))}
          onChange={setView}
        />
      </div>
      {readers.error && <LoadFailed error={readers.error} retry={() => void readers.refetch()} />}
      {readers.isPending && <PageLoading />}
      {readers.data && people.length === 0 && <p className={table.soft}>{t(`readers.nobody.${view}`)}</p>}
      <ul className={styles.people}>
        {people.map((person) => (
          <li key={person.id}>
            {personName(person)}
            <span className={table.soft}>
              {person.readAt ? momentWords(person.readAt, now, language) : t('readers.notYet')}
            </span>
          </li>
        ))}
      </ul>
      {readers.hasNextPage && (
        <Button loading={readers.isFetchingNextPage} onClick={() => void readers.fetchNextPage()}>
          {t('replies.more')}
        </Button>
      )}
    </section>
  );
}
