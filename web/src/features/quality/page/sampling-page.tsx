import { useQueryClient } from '@tanstack/react-query';
import { Button, Tabs } from 'antd';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { ApiProblem } from '../../../api/problem';
import type { CaseDetail } from '../../../api/shapes';
import { useLiveQueries } from '../../../api/stream/use-live-queries';
import { Badge } from '../../../codes/badge';
import { useWords } from '../../../i18n/use-words';
import sheets from '../../../list/sheets.module.css';
import { useMe } from '../../../session/useMe.query';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { PageState } from '../../../shell/page-state';
import { ActionBar } from '../../case/command/action-bar';
import { useCase } from '../../case/useCase.query';
import { CHECKS, scoringLink } from '../links';
import { usePeriodWords } from '../period-words';
import { inspectingAt } from '../quality-pages';
import styles from '../quality.module.css';
import type { Sampling } from '../shapes';
import { ChecksTab } from './checks-tab';
import { DrawnTab } from './drawn-tab';
import { ExportButtons } from './export-buttons';
import { ReportTab } from './report-tab';
import { useSampling } from './useSampling.query';

const TABS = ['drawn', CHECKS, 'report'] as const;

/** One sampling: how it was drawn, what it drew, what it found, and what may be done now. */
export function SamplingPage() {
  const { samplingId } = useParams();
  return <SamplingById key={samplingId} id={samplingId!} />;
}

function SamplingById({ id }: { id: string }) {
  const { t } = useWords();
  const sampling = useSampling(id);
  const { data: detail, error, refetch } = useCase(id);
  // Its checks are cases of their own, whoever works on them.
  useLiveQueries('quality', ['page', 'samples', 'report']);
  const failed = sampling.error ?? error;
  if (sampling.data && detail) return <Shown sampling={sampling.data} detail={detail} />;
  if (failed instanceof ApiProblem && failed.status === 404)
    return <PageState title={t('quality.notFound')} hint={t('quality.notFoundHint')} />;
  const again = (): void => void Promise.all([sampling.refetch(), refetch()]);
  return failed ? <LoadFailed error={failed} retry={again} /> : <PageLoading />;
}

function Shown({ sampling, detail }: { sampling: Sampling; detail: CaseDetail }) {
  const { t, code } = useWords();
  const { data: me } = useMe();
  const navigate = useNavigate();
  const client = useQueryClient();
  const periodWords = usePeriodWords();
  const [params, setParams] = useSearchParams();
  const tab = TABS.find((one) => one === params.get('tab')) ?? 'drawn';
  const { id, work, org, drawn } = sampling;
  // The case is known first: what the page shows beside it comes a moment later.
  const { stage, outcome } = detail;
  return (
    <article className={sheets.page}>
      <header className={sheets.head}>
        <h1 className={sheets.title}>{t('quality.samplingOf', { period: periodWords(sampling) })}</h1>
        <Badge tone={stage === 'ended' ? 'plain' : 'accent'}>{code('stage', stage)}</Badge>
        {outcome && <Badge>{code('outcome', outcome)}</Badge>}
        <span className={styles.soft}>{code('process', work)}</span>
        <Link to={`/cases/${detail.id}`} title={t('quality.toCase')}>
          {detail.number}
        </Link>
        <span className={`${sheets.row} ${sheets.end}`}>
          {stage === 'scoring' && inspectingAt(me).includes(org) && (
            <Button type="primary" onClick={() => void navigate(scoringLink({ sampling: id }))}>
              {t('quality.scoreNow')}
            </Button>
          )}
          {drawn > 0 && <ExportButtons id={id} />}
        </span>
      </header>
      <ActionBar detail={detail} isSteered whenDone={() => void client.invalidateQueries({ queryKey: ['quality'] })} />
      <Tabs
        activeKey={tab}
        onChange={(next) => setParams(next === 'drawn' ? {} : { tab: next })}
        destroyOnHidden
        items={[
          {
            key: 'drawn',
            label: t('quality.tabs.drawn'),
            children: <DrawnTab sampling={sampling} />,
          },
          { key: CHECKS, label: t('quality.tabs.checks'), children: <ChecksTab sampling={sampling} /> },
          {
            key: 'report',
            label: t('quality.tabs.report'),
            children: <ReportTab sampling={sampling} detail={detail} />,
          },
        ]}
      />
    </article>
  );
}
