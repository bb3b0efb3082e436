import { Skeleton } from 'antd';
import { useWords } from '../../../i18n/use-words';
import { LoadFailed } from '../../../shell/load-failed';
import type { useTimers } from '../useTimers.query';
import { ClockCard } from './clock-card';
import styles from './clocks.module.css';
import { TimeBar } from '../../../sla/time-bar';
import { useCaseTime } from '../../../sla/useCaseTime.query';
import { Holdings } from './holdings';

const ENDED = ['met', 'cancelled'];

/** Every time limit the case ever had, each explained, and whose time it was. */
export function Clocks({ caseId, seq, timers }: { caseId: string; seq: number; timers: ReturnType<typeof useTimers> }) {
  const { t } = useWords();
  const { data: time } = useCaseTime(caseId, seq);
  const { data, isPending, error, refetch } = timers;
  if (isPending) return <Skeleton active />;
  if (error && !data) return <LoadFailed error={error} retry={() => void refetch()} />;
  if (data.timers.length === 0) return <p>{t('clocks.none')}</p>;
  const running = data.timers.filter(({ state }) => !ENDED.includes(state));
  const past = data.timers.filter(({ state }) => ENDED.includes(state)).reverse();
  return (
    <div className={styles.clocks}>
      {running.length > 0 && <h3>{t('clocks.running')}</h3>}
      {running.map((timer) => (
        <ClockCard key={timer.id} timer={timer} />
      ))}
      <h3>{t('clocks.holdings')}</h3>
      {time && <TimeBar time={time} />}
      <details>
        <summary className={styles.inOrder}>{t('timeBar.inOrder')}</summary>
        <Holdings timers={data} />
      </details>
      {past.length > 0 && <h3>{t('clocks.past')}</h3>}
      {past.map((timer) => (
        <ClockCard key={timer.id} timer={timer} />
      ))}
    </div>
  );
}
