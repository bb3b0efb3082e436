import { Skeleton } from 'antd';
import type { Timer } from '../../../api/shapes';
import { Badge } from '../../../codes/badge';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { HeadsTable } from '../../../list/heads-table';
import sheets from '../../../list/sheets.module.css';
import { LoadFailed } from '../../../shell/load-failed';
import { fullMoment } from '../../../time/moment-words';
import { limitWords } from '../../case/parts/limit-words';
import { useTimers } from '../../case/useTimers.query';
import styles from '../quality.module.css';

/** Every limit that the work had, until when, and whether it was kept; those that were called off are none. */
export function Timeliness({ caseId, seq }: { caseId: string; seq: number }) {
  const words = useWords();
  const { t, code } = words;
  const language = useLanguage();
  const { data, error, refetch } = useTimers(caseId, seq, true);
  const counted = data?.timers.filter(({ state }) => state !== 'cancelled') ?? [];
  return (
    <section className={sheets.sheet} aria-labelledby="timeliness">
      <h2 id="timeliness" className={sheets.heading}>
        {t('quality.part.timeliness')}
      </h2>
      {!data ? (
        error ? (
          <LoadFailed error={error} retry={() => void refetch()} />
        ) : (
          <Skeleton active />
        )
      ) : counted.length === 0 ? (
        <p className={styles.soft}>{t('clocks.none')}</p>
      ) : (
        <HeadsTable
          label={t('quality.part.timeliness')}
          heads={['quality.clock', 'clocks.dueAt', 'clocks.ended'].map((head) => ({ name: t(head) }))}
        >
          {counted.map((timer) => (
            <tr key={timer.id}>
              <th scope="row">
                {code('clock', timer.kind)} <span className={styles.soft}>{limitWords(timer.limit, words)}</span>
              </th>
              <td>{fullMoment(timer.dueAt, language)}</td>
              <td>
                {timer.endedAt && fullMoment(timer.endedAt, language)} <Kept timer={timer} />
              </td>
            </tr>
          ))}
        </HeadsTable>
      )}
    </section>
  );
}

function Kept({ timer: { sla } }: { timer: Timer }) {
  const { t } = useWords();
  return sla === 'overdue' ? <Badge tone="alarm">{t('sla.late')}</Badge> : <Badge>{t('sla.met')}</Badge>;
}
