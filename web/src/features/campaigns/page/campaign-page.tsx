import { Tabs } from 'antd';
import { Link, useParams, useSearchParams } from 'react-router';
import { ApiProblem } from '../../../api/problem';
import type { CaseDetail } from '../../../api/shapes';
import { useLiveQueries } from '../../../api/stream/use-live-queries';
import { Badge } from '../../../codes/badge';
import { useWords } from '../../../i18n/use-words';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { PageState } from '../../../shell/page-state';
import { ActionBar } from '../../case/command/action-bar';
import { useCase } from '../../case/useCase.query';
import { CallsTab } from '../calls/calls-tab';
import sheets from '../../../list/sheets.module.css';
import { ResultsTab } from '../results/results-tab';
import type { CampaignProgress } from '../shapes';
import { ExportButtons } from './export-buttons';
import { ProgressTab } from './progress-tab';
import { useCampaign } from './useCampaign.query';

const TABS = ['progress', 'calls', 'results'] as const;

/** One campaign: what may be done now, how far it is, whom it calls and what came of it. */
export function CampaignPage() {
  const { campaignId } = useParams();
  return <CampaignById key={campaignId} id={campaignId!} />;
}

function CampaignById({ id }: { id: string }) {
  const { t } = useWords();
  const campaign = useCampaign(id);
  const { data: detail, error, refetch } = useCase(id);
  useLiveQueries('campaigns', ['page', 'customers', 'results'], [id]);
  const failed = campaign.error ?? error;
  if (campaign.data && detail) return <Shown campaign={campaign.data} detail={detail} />;
  if (failed instanceof ApiProblem && failed.status === 404)
    return <PageState title={t('campaigns.notFound')} hint={t('campaigns.notFoundHint')} />;
  const again = (): void => void Promise.all([campaign.refetch(), refetch()]);
  return failed ? <LoadFailed error={failed} retry={again} /> : <PageLoading />;
}

function Shown({ campaign, detail }: { campaign: CampaignProgress; detail: CaseDetail }) {
  const { t, code } = useWords();
  const [params, setParams] = useSearchParams();
  const tab = TABS.find((one) => one === params.get('tab')) ?? 'progress';
  const { name, campaign: kind, stage, outcome, startedAt } = campaign;
  return (
    <article className={sheets.page}>
      <header className={sheets.head}>
        <h1 className={sheets.title}>{name}</h1>
        <Badge tone={stage === 'ended' ? 'plain' : 'accent'}>{code('stage', stage)}</Badge>
        {outcome && <Badge>{code('outcome', outcome)}</Badge>}
        <span className={sheets.soft}>{code('campaign', kind)}</span>
        <Link to={`/cases/${detail.id}`} title={t('campaigns.toCase')}>
          {detail.number}
        </Link>
        {startedAt && (
          <span className={`${sheets.row} ${sheets.end}`}>
            <ExportButtons id={campaign.id} />
          </span>
        )}
      </header>
      <ActionBar detail={detail} isSteered whenDone={() => {}} />
      <Tabs
        activeKey={tab}
        onChange={(next) => setParams(next === 'progress' ? {} : { tab: next })}
        destroyOnHidden
        items={[
          {
            key: 'progress',
            label: t('campaigns.tabs.progress'),
            children: <ProgressTab campaign={campaign} detail={detail} />,
          },
          { key: 'calls', label: t('campaigns.tabs.calls'), children: <CallsTab campaign={campaign} /> },
          { key: 'results', label: t('campaigns.tabs.results'), children: <ResultsTab campaign={campaign} /> },
        ]}
      />
    </article>
  );
}
