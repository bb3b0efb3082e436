import { Badge } from '../../codes/badge';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/use-words';
import { momentWords } from '../../time/moment-words';
import { useNow } from '../../time/useNow';
import styles from './survey.module.css';
import type { Call } from './useCallList.query';

interface Props {
  items: Call[];
  now: string;
  more: boolean;
  current: string | undefined;
  choose: (call: Call) => void;
}

/** The calls in the order in which to make them. */
export function CallQueue({ items, now, more, current, choose }: Props) {
  const { t } = useWords();
  return (
    <nav className={styles.queue} aria-label={t('survey.queue')}>
      <h1 className={styles.title}>
        {t('survey.title')}{' '}
        <span className={styles.soft}>{t(more ? 'survey.atLeast' : 'survey.count', { n: items.length })}</span>
      </h1>
      <ol>
        {items.map((call) => (
          <li key={call.caseId}>
            <button
              type="button"
              className={`${styles.entry} ${call.caseId === current ? styles.current : ''}`}
              aria-current={call.caseId === current}
              onClick={() => choose(call)}
            >
              <span className={styles.entryHead}>
                <strong>{call.customer?.name ?? t('case.nameHidden')}</strong>
                <When call={call} now={now} />
              </span>
              <span className={styles.entryFoot}>
                {call.customer?.number}
                <span>{call.attempts > 0 && t('survey.attempts', { n: call.attempts })}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function When({ call, now }: { call: Call; now: string }) {
  const { t } = useWords();
  const language = useLanguage();
  const here = useNow();
  if (Date.parse(call.bestAt) > Date.parse(now))
    return <span className={styles.soft}>{t('survey.from', { at: momentWords(call.bestAt, here, language) })}</span>;
  if (call.mine) return <Badge tone="accent">{t('survey.mine')}</Badge>;
  if (call.dueAt && Date.parse(call.dueAt) < here) return <Badge tone="alarm">{t('survey.late')}</Badge>;
  return (
    <Badge tone={call.appointed ? 'strong' : 'plain'}>{t(call.appointed ? 'survey.appointed' : 'survey.now')}</Badge>
  );
}
