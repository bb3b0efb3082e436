import { Button } from 'antd';
import { Link } from 'react-router';
import { useProblemWords } from '../../api/use-problem-words';
import type { CaseDetail } from '../../api/shapes';
import { Badge } from '../../codes/badge';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/use-words';
import { useShortcuts } from '../../keyboard/use-shortcuts';
import { useFocusKept } from '../../shell/use-focus-return';
import { momentWords } from '../../time/moment-words';
import { useNow } from '../../time/useNow';
import { surveyFacts } from '../case/parts/survey-facts';
import styles from './survey.module.css';
import type { Call } from './useCallList.query';
import { useUnmask } from './useUnmask.mutation';

/** Whom to call: name and number, and which calls were made already. */
export function CallHead({ call, detail, begin }: { call: Call; detail: CaseDetail; begin: () => void }) {
  const { t, code } = useWords();
  const language = useLanguage();
  const now = useNow();
  const problemWords = useProblemWords();
  const unmask = useUnmask(call.caseId);
  const { attempts } = surveyFacts(detail.facts);
  const { customer } = call;
  const show = () => {
    if (customer && !unmask.data && !unmask.isPending) unmask.mutate(customer.id, { onSuccess: begin });
  };
  useShortcuts({ p: show });
  // The button goes with the press.
  useFocusKept(unmask.data);
  return (
    <header className={styles.head}>
      <div className={styles.who}>
        <h2>{customer?.name ?? t('case.nameHidden')}</h2>
        <span className={styles.phone}>{unmask.data?.phone ?? customer?.phone}</span>
        {customer && !unmask.data && (
          <Button size="small" loading={unmask.isPending} onClick={show}>
            {t('survey.showPhone')}
            <kbd className={styles.key} aria-hidden>
              P
            </kbd>
          </Button>
        )}
        <Badge tone={call.tier === 'ordinary' ? 'plain' : 'strong'}>{code('tier', call.tier)}</Badge>
        <span className={styles.soft}>
          {customer?.number} · {code('category', call.category)}
        </span>
        <Link to={`/cases/${call.caseId}`}>{call.number}</Link>
      </div>
      {unmask.error && <p role="alert">{problemWords(unmask.error)}</p>}
      {attempts.length > 0 && (
        <p className={styles.soft}>
          {t('survey.before')}{' '}
          {attempts
            .map(({ at, result }) => `${momentWords(at, now, language)} ${t(`callResult.${result}`)}`)
            .join(' · ')}
        </p>
      )}
    </header>
  );
}
