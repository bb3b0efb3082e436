import { useRef, useState } from 'react';
import { useWords } from '../../i18n/use-words';
import { LoadFailed } from '../../shell/load-failed';
import { PageLoading } from '../../shell/page-loading';
import { PageState } from '../../shell/page-state';
import { CallConsole } from './call-console';
import { CallQueue } from './call-queue';
import styles from './survey.module.css';
import { useCallList } from './useCallList.query';

/** Who is to be called, best time first; the call at hand beside it, and the next one after it. */
export function SurveyPage() {
  const { t } = useWords();
  const list = useCallList();
  const [chosen, setChosen] = useState<string | null>(null);
  const place = useRef<HTMLElement>(null);
  if (!list.data)
    return list.error ? <LoadFailed error={list.error} retry={() => void list.refetch()} /> : <PageLoading />;
  const { items, now, more } = list.data;
  const current =
    items.find(({ caseId }) => caseId === chosen) ?? items.find(({ stage }) => stage === 'calling') ?? items[0];
  const next = (done: string) => {
    const rest = items.filter(({ caseId, stage }) => caseId !== done && stage === 'calling');
    setChosen(rest[0]?.caseId ?? null);
    place.current?.focus();
    void list.refetch();
  };
  return (
    <div className={styles.page}>
      <CallQueue items={items} now={now} more={more} current={current?.caseId} choose={setChosen} />
      <section ref={place} tabIndex={-1} className={styles.console} aria-label={t('survey.call')}>
        {current ? (
          <CallConsole key={current.caseId} call={current} whenDone={() => next(current.caseId)} />
        ) : (
          <PageState title={t('survey.none')} hint={t('survey.noneHint')} />
        )}
      </section>
    </div>
  );
}
