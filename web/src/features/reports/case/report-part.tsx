import { Link } from 'react-router';
import type { CaseDetail } from '../../../api/shapes';
import { useLiveQueries } from '../../../api/stream/use-live-queries';
import { useOrgName } from '../../../codes/use-org-name';
import { useWords } from '../../../i18n/use-words';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import part from '../../case/parts/case-part.module.css';
import { PartsTable } from '../page/parts-table';
import { ReportAside } from '../page/report-aside';
import { useReport } from '../page/useReport.query';

/** What a report is about and who still owes their part; its page shows the figures. */
export function ReportPart({ detail }: { detail: CaseDetail }) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const { data, error, refetch } = useReport(detail.id);
  useLiveQueries('reports', ['page'], [detail.id]);
  if (!data) return error ? <LoadFailed error={error} retry={() => void refetch()} /> : <PageLoading />;
  return (
    <>
      <section className={part.sheet} aria-labelledby="report-name">
        <h2 id="report-name" className={part.heading}>
          {orgName(data.org)} {code('category', data.period)} {data.label}
        </h2>
        <Link to={`/reports/${detail.id}`}>{t('reports.toReport')}</Link>
      </section>
      {data.parts.length > 0 && <PartsTable report={data} detail={detail} />}
      <ReportAside report={data} detail={detail} />
    </>
  );
}
