import { Link } from 'react-router';
import { useOrgName } from '../../../codes/use-org-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import styles from '../../../list/desk.module.css';
import { HeadsTable } from '../../../list/heads-table';
import { momentWords } from '../../../time/moment-words';
import { useNow } from '../../../time/useNow';
import { LateWords } from '../late-words';
import type { ReportRow } from '../shapes';
import { StageBadge } from '../stage-badge';

const COLUMNS = ['report', 'centre', 'stage', 'due', 'late', 'approved'] as const;

/** A line for each report. */
export function DeskTable({ items }: { items: ReportRow[] }) {
  const { t } = useWords();
  return (
    <HeadsTable label={t('reports.title')} heads={COLUMNS.map((column) => ({ name: t(`reports.columns.${column}`) }))}>
      {items.map((report) => (
        <DeskRow key={report.id} report={report} />
      ))}
    </HeadsTable>
  );
}

function DeskRow({ report }: { report: ReportRow }) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const language = useLanguage();
  const now = useNow();
  const { id, period, label, org, asker, content, dueAt, approvedAt } = report;
  return (
    <tr>
      <td>
        <Link to={`/reports/${id}`} className={styles.workTitle}>
          {code('category', period)} {label}
        </Link>
        {asker !== null && (
          <span className={styles.second}>
            {t('reports.askedBy', { org: orgName(asker) })}
            {content !== null && ` · ${code('content', content)}`}
          </span>
        )}
      </td>
      <td>{orgName(org)}</td>
      <td>
        <StageBadge report={report} />
      </td>
      <td>{momentWords(dueAt, now, language)}</td>
      <td>
        <LateWords report={report} />
      </td>
      <td>{approvedAt !== null && momentWords(approvedAt, now, language)}</td>
    </tr>
  );
}
