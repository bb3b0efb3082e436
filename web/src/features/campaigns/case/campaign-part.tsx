import { Link } from 'react-router';
import type { CaseDetail } from '../../../api/shapes';
import { useLiveQueries } from '../../../api/stream/use-live-queries';
import { useWords } from '../../../i18n/use-words';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import part from '../../case/parts/case-part.module.css';
import { ProgressTab } from '../page/progress-tab';
import { useCampaign } from '../page/useCampaign.query';

/** What is planned and how far it is; the page of the campaign says all else. */
export function CampaignPart({ detail }: { detail: CaseDetail }) {
  const { t } = useWords();
  const { data, error, refetch } = useCampaign(detail.id);
  useLiveQueries('campaigns', ['page'], [detail.id]);
  if (!data) return error ? <LoadFailed error={error} retry={() => void refetch()} /> : <PageLoading />;
  return (
    <section className={part.sheet} aria-labelledby="campaign-name">
      <h2 id="campaign-name" className={part.heading}>
        {data.name} <Link to={`/campaigns/${detail.id}`}>{t('campaigns.toCampaign')}</Link>
      </h2>
      <ProgressTab campaign={data} detail={detail} />
    </section>
  );
}
