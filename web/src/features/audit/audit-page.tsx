import { useMemo, useRef } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useWords } from '../../i18n/use-words';
import { useShortcuts } from '../../keyboard/use-shortcuts';
import styles from '../../list/list-page.module.css';
import type { WindowGridHandle } from '../../list/window-grid';
import { LoadFailed } from '../../shell/load-failed';
import { PageLoading } from '../../shell/page-loading';
import { PageState } from '../../shell/page-state';
import { heatQueryOf, readFilters, writeFilters, type AuditFilters } from './audit-filters';
import { AuditHead } from './audit-head';
import { HeatMap } from './heat-map';
import { TimerExplanation } from './timer-explanation';
import { TimerList } from './timer-list';
import { useAuditedTimers } from './useAuditedTimers.query';
import { useChosenTimer } from './use-chosen-timer';
import { useHeatMap } from './useHeatMap.query';
import { useLiveAudit } from './use-live-audit';

/** Every clock of every case in sight: planned and actual, whose time it was, and why. */
export function AuditPage() {
  const { t } = useWords();
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const filters = useMemo(() => readFilters(params), [params]);
  const isList = filters.view === 'list';
  const timers = useAuditedTimers(filters, isList);
  const map = useHeatMap(heatQueryOf(filters), !isList);
  const list = useRef<WindowGridHandle>(null);
  const { items } = timers;
  const { index, choose, forget, explained, explain, close } = useChosenTimer(items, (to) => list.current?.reveal(to));
  const { isBehind, caughtUp } = useLiveAudit(isList ? (timers.data?.pages.length ?? 0) : 0);
  const change = (next: AuditFilters) => {
    forget();
    setParams(writeFilters(next));
  };
  useShortcuts({
    j: () => choose(index + 1),
    k: () => choose(index - 1),
    ArrowDown: () => choose(index + 1),
    ArrowUp: () => choose(index - 1),
    Enter: () => explain(index),
    o: () => items[index] && void navigate(`/cases/${items[index].case.id}`),
    Escape: close,
  });
  const shown = isList ? timers : map;
  const isEmpty = isList ? items.length === 0 : map.data?.cells.length === 0;
  return (
    <div className={styles.page}>
      <AuditHead
        filters={filters}
        change={change}
        timers={timers}
        updatedAt={shown.dataUpdatedAt}
        refresh={() => void shown.refetch().then(caughtUp)}
        isBehind={isBehind}
      />
      {shown.isPending ? (
        <PageLoading />
      ) : shown.isError && !shown.data ? (
        <LoadFailed error={shown.error} retry={() => void shown.refetch()} />
      ) : isEmpty ? (
        <PageState title={t('audit.empty')} hint={t('audit.emptyHint')} />
      ) : isList ? (
        <TimerList
          ref={list}
          items={items}
          selected={index}
          sort={filters.sort}
          isStale={timers.isPlaceholderData}
          more={timers.hasNextPage && !timers.isFetchingNextPage ? () => void timers.fetchNextPage() : null}
          sortBy={(sort) => change({ ...filters, sort })}
          choose={choose}
          explain={explain}
        />
      ) : (
        map.data && (
          <HeatMap map={map.data} filters={{ ...filters, ...heatQueryOf(filters) }} isStale={map.isPlaceholderData} />
        )
      )}
      <TimerExplanation timer={explained ?? undefined} onClose={close} />
    </div>
  );
}
