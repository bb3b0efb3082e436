import { Link } from 'react-router';
import type { CaseDetail } from '../../api/shapes';
import { useWords } from '../../i18n/use-words';
import styles from './survey.module.css';
import type { Call } from './useCallList.query';

/** Of a campaign's call: what the customer is called for. */
export function CalledFor({ call, detail }: { call: Call; detail: CaseDetail }) {
  const { t, code } = useWords();
  return (
    <dl className={styles.asked}>
      <div>
        <dt>{t('field.campaign')}</dt>
        <dd>
          <Link to={`/cases/${call.complaint}`}>{code('category', detail.subject.category)}</Link>
        </dd>
      </div>
    </dl>
  );
}
