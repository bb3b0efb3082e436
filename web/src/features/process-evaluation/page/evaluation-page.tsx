import { Tabs } from 'antd';
import { Link, useParams, useSearchParams } from 'react-router';
import { ApiProblem } from '../../../api/problem';
import type { CaseDetail } from '../../../api/shapes';
import { useLiveQueries } from '../../../api/stream/use-live-queries';
import { useOrgName } from '../../../codes/use-org-name';
import { useWords } from '../../../i18n/use-words';
import desk from '../../../list/desk.module.css';
import sheets from '../../../list/sheets.module.css';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { PageState } from '../../../shell/page-state';
import { ActionBar } from '../../case/command/action-bar';
import { useCase } from '../../case/useCase.query';
import { FiguresTab } from '../figures/figures-tab';
import { measuresOf } from '../measures/measure-rows';
import { AT_ITS_LINE, MeasuresTable } from '../measures/measures-table';
import type { Evaluation } from '../shapes';
import { StageBadge } from '../stage-badge';
import { EvaluationAside } from './evaluation-aside';
import { ExportButtons } from './export-buttons';
import { useEvaluation } from './useEvaluation.query';

/** One evaluation: what may be done now, the process in figures with the cases behind them, and its measures. */
export function EvaluationPage() {
  const { evaluationId } = useParams();
  return <EvaluationById key={evaluationId} id={evaluationId!} />;
}

function EvaluationById({ id }: { id: string }) {
  const { t } = useWords();
  const evaluation = useEvaluation(id);
  const { data: detail, error, refetch } = useCase(id);
  useLiveQueries('evaluations', ['page'], [id]);
  const failed = evaluation.error ?? error;
  if (evaluation.data && detail) return <Shown evaluation={evaluation.data} detail={detail} />;
  if (failed instanceof ApiProblem && failed.status === 404)
    return <PageState title={t('evaluations.notFound')} hint={t('evaluations.notFoundHint')} />;
  const again = (): void => void Promise.all([evaluation.refetch(), refetch()]);
  return failed ? <LoadFailed error={failed} retry={again} /> : <PageLoading />;
}

const TABS = ['figures', 'measures'] as const;

function Shown({ evaluation, detail }: { evaluation: Evaluation; detail: CaseDetail }) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const [params, setParams] = useSearchParams();
  const { id, org, evaluated, round, before, measures, lateMeasures } = evaluation;
  const tab = TABS.find((one) => one === params.get('tab')) ?? 'figures';
  const allowed = detail.allowedCommands.filter(({ type }) => !AT_ITS_LINE.includes(type));
  const isOnlyAtLines = allowed.length === 0 && detail.allowedCommands.length > 0;
  return (
    <article className={sheets.page}>
      <header className={sheets.head}>
        <h1 className={sheets.title}>
          {t('evaluations.titleOf', { org: orgName(org), process: code('process', evaluated) })}
        </h1>
        <StageBadge evaluation={evaluation} />
        {round > 1 && <span>{t('evaluations.round', { n: round })}</span>}
        {lateMeasures > 0 && <span className={desk.urgent}>{t('evaluations.lateMeasures', { n: lateMeasures })}</span>}
        <Link to={`/cases/${id}`} title={t('evaluations.toCase')}>
          {detail.number}
        </Link>
        {before && (
          <span className={`${sheets.row} ${sheets.end}`}>
            <ExportButtons id={id} />
          </span>
        )}
      </header>
      {!isOnlyAtLines && <ActionBar detail={{ ...detail, allowedCommands: allowed }} isSteered whenDone={() => {}} />}
      <div className={sheets.columns}>
        <Tabs
          activeKey={tab}
          onChange={(next) => setParams({ tab: next })}
          destroyOnHidden
          items={[
            {
              key: 'figures',
              label: t('evaluations.tabs.figures'),
              children: <FiguresTab evaluation={evaluation} />,
            },
            {
              key: 'measures',
              label: t('evaluations.tabs.measures', { n: measures.length }),
              children: <MeasuresTable detail={detail} measures={measuresOf(evaluation)} isSteered />,
            },
          ]}
        />
        <EvaluationAside evaluation={evaluation} detail={detail} />
      </div>
    </article>
  );
}
