import { Link } from 'react-router';
import { Badge } from '../../../codes/badge';
import { useOrgName } from '../../../codes/use-org-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import styles from '../../../list/desk.module.css';
import { HeadsTable } from '../../../list/heads-table';
import { momentWords } from '../../../time/moment-words';
import { useNow } from '../../../time/useNow';
import table from '../../knowledge/table.module.css';
import type { Campaign } from '../shapes';
import { ProgressBar } from '../../../list/progress-bar';

const COLUMNS = ['name', 'stage', 'progress', 'answered', 'centre', 'endAt', 'opened'] as const;

/** A line for each campaign. */
export function DeskTable({ items }: { items: Campaign[] }) {
  const { t } = useWords();
  return (
    <HeadsTable
      label={t('campaigns.title')}
      heads={COLUMNS.map((column) => ({ name: t(`campaigns.columns.${column}`), isNumber: column === 'answered' }))}
    >
      {items.map((campaign) => (
        <DeskRow key={campaign.id} campaign={campaign} />
      ))}
    </HeadsTable>
  );
}

function DeskRow({ campaign }: { campaign: Campaign }) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const language = useLanguage();
  const now = useNow();
  const { id, name, campaign: kind, stage, outcome, listed, over, answered, quota, org, endAt, openedAt } = campaign;
  return (
    <tr>
      <td>
        <Link to={`/campaigns/${id}`} className={styles.workTitle}>
          {name}
        </Link>
        <span className={styles.second}>{code('campaign', kind)}</span>
      </td>
      <td>
        <Badge tone={stage === 'ended' ? 'plain' : 'accent'}>{code('stage', stage)}</Badge>
        {outcome && <span className={styles.second}>{code('outcome', outcome)}</span>}
      </td>
      <td>
        <ProgressBar label={t('campaigns.overOf', { n: over, all: listed })} done={over} of={listed} />
      </td>
      <td className={table.number}>
        {quota === null ? answered.toLocaleString(language) : t('campaigns.ofQuota', { n: answered, quota })}
      </td>
      <td>{orgName(org)}</td>
      <td>{endAt && momentWords(endAt, now, language)}</td>
      <td>{momentWords(openedAt, now, language)}</td>
    </tr>
  );
}
