import { Link } from 'react-router';
import type { CaseDetail } from '../../../api/shapes';
import { useLiveQueries } from '../../../api/stream/use-live-queries';
import { useWords } from '../../../i18n/use-words';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import part from '../../case/parts/case-part.module.css';
import { DrawnTab } from '../page/drawn-tab';
import { useSampling } from '../page/useSampling.query';
import { ReportSaid } from './report-said';

/** How it was drawn and how far it is; the page of the sampling says all else. */
export function SamplingPart({ detail }: { detail: CaseDetail }) {
  const { t } = useWords();
  const { data, error, refetch } = useSampling(detail.id);
  useLiveQueries('quality', ['page', 'report']);
  if (!data) return error ? <LoadFailed error={error} retry={() => void refetch()} /> : <PageLoading />;
  return (
    <section className={part.sheet} aria-labelledby="sampling">
      <h2 id="sampling" className={part.heading}>
        {t('quality.sampling')} <Link to={`/quality/${detail.id}`}>{t('quality.toSampling')}</Link>
      </h2>
      <ReportSaid detail={detail} />
      <DrawnTab sampling={data} />
    </section>
  );
}
