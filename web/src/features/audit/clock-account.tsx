import type { AuditedTimer, CaseTime } from '../../api/shapes';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/use-words';
import { useOwnerName } from '../../sla/use-owner-name';
import { minutesThatAddUp, wholeDurationWords } from '../../time/duration';
import { fullMoment, momentWords } from '../../time/moment-words';
import { useNow } from '../../time/useNow';
import styles from './timer-explanation.module.css';
import { usedWords } from './timer-words';

type Stretch = NonNullable<CaseTime['account']>['stretches'][number];

/** The clock's whole time, stretch by stretch: what counted at which step and whose it was; the sum is what was used. */
export function ClockAccount({ timer, account }: { timer: AuditedTimer; account: CaseTime['account'] }) {
  const words = useWords();
  const { t, code } = words;
  const language = useLanguage();
  const now = useNow();
  const ownerName = useOwnerName();
  if (!account) return <p className={styles.soft}>{t('audit.accountUnknown')}</p>;
  const { stretches, used } = account;
  const counted = minutesThatAddUp(stretches.map(({ workingMs }) => workingMs));
  const moment = (at: string) => (
    <time dateTime={at} title={fullMoment(at, language, true)}>
      {momentWords(at, now, language)}
    </time>
  );
  const kindOf = ({ kind, reason }: Stretch): string => {
    if (kind === 'paused') return t('audit.stretchPaused', { reason: code('pause', reason) });
    return t(kind === 'counted' ? 'audit.stretchCounted' : 'audit.stretchOutside');
  };
  return (
    <div className={styles.account} tabIndex={0} role="region" aria-label={t('audit.account')}>
      <table className={`${styles.pauses} ${styles.stretches}`} aria-label={t('audit.account')}>
        <thead>
          <tr>
            <th scope="col">{t('audit.accountFrom')}</th>
            <th scope="col">{t('audit.accountTo')}</th>
            <th scope="col">{t('audit.accountKind')}</th>
            <th scope="col">{t('audit.accountStep')}</th>
            <th scope="col">{t('audit.accountWhose')}</th>
            <th scope="col">{t('audit.accountCounted')}</th>
          </tr>
        </thead>
        <tbody>
          {stretches.map((stretch, index) => (
            <tr key={stretch.from}>
              <td>{moment(stretch.from)}</td>
              <td>{moment(stretch.to)}</td>
              <td>{kindOf(stretch)}</td>
              <td>{stretch.stage === null ? t('audit.accountBefore') : code('stage', stretch.stage)}</td>
              <td>{ownerName(stretch.whose)}</td>
              <td>{stretch.kind === 'counted' ? wholeDurationWords(counted[index]!, words) : '—'}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={5}>
              {t('audit.accountTotal', { used: usedWords({ ...timer, used }, words) })}
            </th>
            <td>
              {wholeDurationWords(
                counted.reduce((sum, minutes) => sum + minutes, 0),
                words,
              )}
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
