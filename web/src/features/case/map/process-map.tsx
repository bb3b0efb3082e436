import { Skeleton } from 'antd';
import { lazy, Suspense, useMemo } from 'react';
import type { CaseDetail } from '../../../api/shapes';
import { useWords } from '../../../i18n/use-words';
import { LoadFailed } from '../../../shell/load-failed';
import type { useTimeline } from '../useTimeline.query';
import { PathList } from './path-list';
import styles from './process-map.module.css';
import { useMapXml } from './useMapXml.query';
import { placesOf, staysOf } from './where-been';

// The drawing is as heavy as the rest of the page, and not everybody looks at it.
const MapViewer = lazy(async () => ({ default: (await import('./map-viewer')).MapViewer }));

interface Props {
  detail: CaseDetail;
  timeline: ReturnType<typeof useTimeline>;
}

/** The process drawn, with where the case is and has been; the same as a list for whoever does not see it. */
export function ProcessMap({ detail, timeline }: Props) {
  const { t, code } = useWords();
  const { data: xml, error, refetch } = useMapXml(detail.process);
  const entries = useMemo(() => timeline.data?.pages.flatMap(({ items }) => items) ?? [], [timeline.data]);
  const been = useMemo(() => placesOf(entries), [entries]);
  const stays = useMemo(() => staysOf(entries), [entries]);
  const here = [detail.stage, ...detail.tasks.map(({ step }) => step)];
  if (error) return <LoadFailed error={error} retry={() => void refetch()} />;
  const label = t('map.label', { process: code('process', detail.process), stage: code('stage', detail.stage) });
  return (
    <>
      {xml !== null && (
        <Suspense fallback={<Skeleton active />}>
          {xml ? <MapViewer xml={xml} been={been} here={here} label={label} /> : <Skeleton active />}
        </Suspense>
      )}
      <p className={styles.legend}>
        <span>
          <i aria-hidden className={styles.now} />
          {t('map.now')}
        </span>
        <span>
          <i aria-hidden />
          {t('map.been')}
        </span>
      </p>
      <PathList stays={stays} />
    </>
  );
}
