import { Tabs } from 'antd';
import { Link, useParams, useSearchParams } from 'react-router';
import { ApiProblem } from '../../../api/problem';
import type { CaseDetail } from '../../../api/shapes';
import { useLiveQueries } from '../../../api/stream/use-live-queries';
import { useOrgName } from '../../../codes/use-org-name';
import { useWords } from '../../../i18n/use-words';
import sheets from '../../../list/sheets.module.css';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { PageState } from '../../../shell/page-state';
import { ActionBar } from '../../case/command/action-bar';
import { useCase } from '../../case/useCase.query';
import { FiguresPart } from '../figures/figures-part';
import { LateWords } from '../late-words';
import type { Report } from '../shapes';
import { StageBadge } from '../stage-badge';
import { ExportButtons } from './export-buttons';
import { PartsTable } from './parts-table';
import { ReportAside } from './report-aside';
import { useReport } from './useReport.query';

/** Done to one prefecture's report, at its line. */
const AT_ITS_LINE = ['remind-prefecture', 'return-to-prefecture'];

/** One report: what may be done now, its figures with the cases behind them, and the prefectures' that go into it. */
export function ReportPage() {
  const { reportId } = useParams();
  return <ReportById key={reportId} id={reportId!} />;
}

function ReportById({ id }: { id: string }) {
  const { t } = useWords();
  const report = useReport(id);
  const { data: detail, error, refetch } = useCase(id);
  const parts = report.data?.parts.map((part) => part.id) ?? [];
  useLiveQueries('reports', ['page'], [id, ...parts]);
  const failed = report.error ?? error;
  if (report.data && detail) return <Shown report={report.data} detail={detail} />;
  if (failed instanceof ApiProblem && failed.status === 404)
    return <PageState title={t('reports.notFound')} hint={t('reports.notFoundHint')} />;
  const again = (): void => void Promise.all([report.refetch(), refetch()]);
  return failed ? <LoadFailed error={failed} retry={again} /> : <PageLoading />;
}

function Shown({ report, detail }: { report: Report; detail: CaseDetail }) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const [params, setParams] = useSearchParams();
  const { org, period, label, parts, of, contents } = report;
  const tab =
    parts.length > 0 && (params.get('tab') ?? (of.length === 0 ? 'parts' : '')) === 'parts' ? 'parts' : 'figures';
  const allowed = detail.allowedCommands.filter(({ type }) => !AT_ITS_LINE.includes(type));
  const owed = parts.filter(({ stage }) => stage !== 'submitted' && stage !== 'ended').length;
  return (
    <article className={sheets.page}>
      <header className={sheets.head}>
        <h1 className={sheets.title}>
          {orgName(org)} {code('category', period)} {label}
        </h1>
        <StageBadge report={report} />
        <LateWords report={report} />
        <Link to={`/cases/${detail.id}`} title={t('reports.toCase')}>
          {detail.number}
        </Link>
        {of.length > 0 && contents.length > 0 && (
          <span className={`${sheets.row} ${sheets.end}`}>
            <ExportButtons id={report.id} />
          </span>
        )}
      </header>
      <ActionBar detail={{ ...detail, allowedCommands: allowed }} isSteered whenDone={() => {}} />
      <div className={sheets.columns}>
        {parts.length === 0 ? (
          <FiguresPart report={report} />
        ) : (
          <Tabs
            activeKey={tab}
            onChange={(next) => setParams({ tab: next })}
            destroyOnHidden
            items={[
              { key: 'figures', label: t('reports.tabs.figures'), children: <FiguresPart report={report} /> },
              {
                key: 'parts',
                label: t(owed > 0 ? 'reports.tabs.partsOwed' : 'reports.tabs.parts', { n: parts.length, owed }),
                children: <PartsTable report={report} detail={detail} />,
              },
            ]}
          />
        )}
        <ReportAside report={report} detail={detail} />
      </div>
    </article>
  );
}
