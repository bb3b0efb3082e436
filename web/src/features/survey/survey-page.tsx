import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../i18n/use-words';
import { useHalfDone } from '../../session/half-done/use-half-done';
import { LoadFailed } from '../../shell/load-failed';
import { PageLoading } from '../../shell/page-loading';
import { PageState } from '../../shell/page-state';
import type { Answers } from './answers';
import { CallConsole } from './call-console';
import { CallQueue } from './call-queue';
import styles from './survey.module.css';
import { useCallList, type Call } from './useCallList.query';

const somethingOf = (answers: Answers): Answers | null => (Object.keys(answers).length > 0 ? answers : null);
const canCall = ({ stage }: Call): boolean => stage === 'calling';

/** Who is to be called, best time first; the call at hand beside it, and the next one after it. */
export function SurveyPage() {
  const { t } = useWords();
  const list = useCallList();
  // Once open, a call stays open whatever the list does: somebody may be on the line.
  const [held, setHeld] = useState<Call | null>(null);
  const [finished, setFinished] = useState<{ caseId: string; listed: number } | null>(null);
  const { work: answers, restored, change, keepOnly } = useHalfDone<Answers>('survey');
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    // Where the list is whole, whoever is not in it has been called, whoever did it; but not who is on the line.
    if (list.data && !list.data.more)
      keepOnly(new Set([...list.data.items.map(({ caseId }) => caseId), ...(held ? [held.caseId] : [])]));
  }, [list.dataUpdatedAt]);
  if (!list.data)
    return list.error ? <LoadFailed error={list.error} retry={() => void list.refetch()} /> : <PageLoading />;
  const { now, more } = list.data;
  // What was just done stands in the list until it has been asked for again.
  const items = list.data.items.filter(
    ({ caseId }) => caseId !== finished?.caseId || list.dataUpdatedAt !== finished.listed,
  );
  // After a reload: the call that somebody was in the middle of.
  const first = items.find((call) => canCall(call) && call.caseId in answers) ?? items.find(canCall);
  if (!held && first) setHeld(first);
  const opened = held ?? first ?? items[0];
  const current = items.find(({ caseId }) => caseId === opened?.caseId) ?? opened;
  const choose = (call: Call | undefined) => {
    setHeld(call ?? null);
    place.current?.focus();
  };
  const next = (done: string) => {
    setFinished({ caseId: done, listed: list.dataUpdatedAt });
    change(done, () => null);
    choose(items.find((call) => call.caseId !== done && canCall(call)));
    void list.refetch();
  };
  return (
    <div className={styles.page}>
      <CallQueue items={items} now={now} more={more} current={current?.caseId} choose={choose} />
      <section ref={place} tabIndex={-1} className={styles.console} aria-label={t('survey.call')}>
        {current ? (
          <CallConsole
            key={current.caseId}
            call={current}
            answers={answers[current.caseId] ?? {}}
            isRestored={restored.has(current.caseId) && current.caseId in answers}
            change={(by) => change(current.caseId, (given = {}) => somethingOf(by(given)))}
            whenDone={() => next(current.caseId)}
          />
        ) : (
          <PageState title={t('survey.none')} hint={t('survey.noneHint')} />
        )}
      </section>
    </div>
  );
}
