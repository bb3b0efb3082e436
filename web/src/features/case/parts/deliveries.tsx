import { Skeleton } from 'antd';
import type { CaseDetail } from '../../../api/shapes';
import { Badge } from '../../../codes/badge';
import { useOrgName } from '../../../codes/use-org-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { LoadFailed } from '../../../shell/load-failed';
import { fullMoment, momentWords } from '../../../time/moment-words';
import { useNow } from '../../../time/useNow';
import styles from '../case.module.css';
import { useCaseDeliveries } from '../useCaseDeliveries.query';

const TONES = { waiting: 'strong', delivered: 'plain', dead: 'alarm' } as const;
const COLUMNS = ['delivery.about', 'delivery.to', 'delivery.receiver', 'delivery.state'];

/** Who was told what about the case, and whether it arrived; newest first. */
export function Deliveries({ detail }: { detail: CaseDetail }) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const language = useLanguage();
  const now = useNow();
  const { data, error, refetch } = useCaseDeliveries(detail.id, detail.seq);
  if (error && !data) return <LoadFailed error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton active />;
  if (data.items.length === 0) return <p className={styles.nothing}>{t('delivery.none')}</p>;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(column)}
            </th>
          ))}
          <th scope="col" className={styles.right}>
            {t('delivery.at')}
          </th>
        </tr>
      </thead>
      <tbody>
        {data.items.map(({ seq, topic, org, receiver, state, attempts, createdAt, deliveredAt }) => (
          <tr key={`${seq}/${topic}/${receiver}`}>
            <td>{code('topic', topic)}</td>
            <td>{orgName(org)}</td>
            <td>{receiver}</td>
            <td>
              <Badge tone={TONES[state]}>{t(`delivery.${state}`)}</Badge>
              {state !== 'delivered' && attempts > 0 && (
                <span className={styles.soft}> {t('delivery.attempts', { n: attempts })}</span>
              )}
            </td>
            <td className={styles.right} title={fullMoment(deliveredAt ?? createdAt, language, true)}>
              {momentWords(deliveredAt ?? createdAt, now, language)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
