import { Button, Skeleton } from 'antd';
import type { CaseDetail } from '../../../api/shapes';
import { useWords } from '../../../i18n/use-words';
import { LoadFailed } from '../../../shell/load-failed';
import type { useTimeline } from '../useTimeline.query';
import { TimelineItem } from './timeline-item';
import styles from './timeline.module.css';

/** Who did what, when, for whom, in which words, and what it changed; newest first. */
export function Timeline({ timeline, detail }: { timeline: ReturnType<typeof useTimeline>; detail: CaseDetail }) {
  const { t } = useWords();
  const { data, isPending, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = timeline;
  if (isPending) return <Skeleton active />;
  if (error && !data) return <LoadFailed error={error} retry={() => void refetch()} />;
  const entries = data.pages.flatMap(({ items }) => items).reverse();
  return (
    <>
      {hasNextPage && (
        <Button type="link" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('timeline.more')}
        </Button>
      )}
      <ol className={styles.timeline}>
        {entries.map((entry) => (
          <TimelineItem key={entry.seq} entry={entry} detail={detail} />
        ))}
      </ol>
    </>
  );
}
