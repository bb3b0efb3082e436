import { Tag } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useWords } from '../../../i18n/use-words';
import { useShortcuts } from '../../../keyboard/use-shortcuts';
import { addressOf } from '../../../list/address-of';
import { useHalfDone } from '../../../session/half-done/use-half-done';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { PageState } from '../../../shell/page-state';
import survey from '../../survey/survey.module.css';
import styles from '../quality.module.css';
import type { CheckAtHand } from '../shapes';
import { CheckConsole } from './check-console';
import { CheckQueue } from './check-queue';
import type { Draft } from './draft';
import { useChecksAtHand } from './useChecksAtHand.query';

/** A score and its review are two pieces of work. */
const pieceOf = ({ id, step }: CheckAtHand): string => `${id} ${step}`;

/** What is to be scored, soonest due first; the one at hand beside it, and the next one after it. By keys, all day. */
export function ScorePage() {
  const { t } = useWords();
  const [params, setParams] = useSearchParams();
  const sampling = params.get('sampling') ?? undefined;
  const list = useChecksAtHand(sampling);
  // What was just handed in stands in the list until it has been asked for again.
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  const { work: drafts, restored, change, keepOnly } = useHalfDone<Draft>('quality');
  const place = useRef<HTMLElement>(null);
  const items = (list.data?.items ?? []).filter(({ id }) => !done.has(id));
  const asked = params.get('check');
  const at = Math.max(
    items.findIndex(({ id }) => id === asked),
    0,
  );
  const current = items[at];
  const choose = (check: string | undefined): void => {
    setParams(addressOf({ sampling, check }), { replace: true });
  };
  const step = (by: number) => () => choose(items[Math.min(Math.max(at + by, 0), items.length - 1)]?.id);
  useShortcuts({ 'Shift+j': step(1), 'Shift+k': step(-1) });
  // Once open, a check stays open whatever the list does.
  useEffect(() => {
    if (current && asked !== current.id) setParams(addressOf({ sampling, check: current.id }), { replace: true });
  }, [current?.id, asked]);
  useEffect(() => {
    // Where the list is whole, whatever is not in it has been scored, whoever did it.
    if (list.data && !list.data.more && !sampling) keepOnly(new Set(list.data.items.map(pieceOf)));
  }, [list.dataUpdatedAt]);
  // Keys are for the form: on the link or the button that led here, Enter would press that again.
  useEffect(() => place.current?.focus(), [current?.id]);
  if (!list.data)
    return list.error ? <LoadFailed error={list.error} retry={() => void list.refetch()} /> : <PageLoading />;
  const next = (check: CheckAtHand): void => {
    setDone((before) => new Set(before).add(check.id));
    change(pieceOf(check), () => null);
    choose((items[at + 1] ?? items[at - 1])?.id);
    void list.refetch();
  };
  return (
    <div className={styles.scoring}>
      <nav className={survey.queue} aria-label={t('quality.queue')}>
        <h1 className={survey.title}>
          {t('quality.scoring')}{' '}
          <span className={survey.soft}>
            {t(list.data.more ? 'quality.atLeast' : 'quality.count', { n: items.length })}
          </span>
        </h1>
        {sampling && (
          <Tag closable className={styles.only} onClose={() => setParams({}, { replace: true })}>
            {t('quality.onlyOne')}
          </Tag>
        )}
        <CheckQueue items={items} current={current?.id} choose={choose} />
      </nav>
      <section ref={place} tabIndex={-1} className={survey.console} aria-label={t('quality.checkAtHand')}>
        {current ? (
          <CheckConsole
            key={pieceOf(current)}
            check={current}
            draft={drafts[pieceOf(current)]}
            isRestored={restored.has(pieceOf(current))}
            change={(by) => change(pieceOf(current), by)}
            whenDone={() => next(current)}
          />
        ) : (
          <PageState title={t('quality.noneAtHand')} hint={t('quality.noneAtHandHint')} />
        )}
      </section>
    </div>
  );
}
