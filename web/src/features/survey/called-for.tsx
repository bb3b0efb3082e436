import { Link } from 'react-router';
import type { CampaignKind } from '../../../../domain/shared/campaign-kind';
import { useWords } from '../../i18n/use-words';
import styles from './survey.module.css';
import type { Call } from './useCallList.query';

/** What a campaign's customer is called for. */
export function CalledFor({ call, kind }: { call: Call; kind: CampaignKind }) {
  const { t, code } = useWords();
  return (
    <dl className={styles.asked}>
      <div>
        <dt>{t('field.campaign')}</dt>
        <dd>
          <Link to={`/cases/${call.complaint}`}>{code('campaign', kind)}</Link>
        </dd>
      </div>
    </dl>
  );
}
