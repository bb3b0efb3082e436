import { useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { InboxItem, InboxPage } from '../../api/shapes';
import { onChanged } from '../../api/stream/live-changes';
import type { InboxFilters } from './inbox-filters';
import { mended } from './mended';
import { tasksKey, tasksPage } from './useTasks.query';

type Loaded = InfiniteData<InboxPage, string | null>;

/** Cases that one question may name. */
const AT_ONCE = 50;
/** Rows of so many cases fit into one answer. */
const ROWS = 200;
/** Pages that are read anew where everything may have changed, and kept while one is elsewhere. */
const KEPT = 3;
const AGAIN = 300;

async function rowsOf(filters: InboxFilters, cases: string[]): Promise<InboxItem[]> {
  const rows: InboxItem[] = [];
  for (let from = 0; from < cases.length; from += AT_ONCE) {
    const named = cases.slice(from, from + AT_ONCE).join(',');
    rows.push(...(await tasksPage({ ...filters, cases: named }, null, ROWS)).items);
  }
  return rows;
}

const shortened = (data: Loaded | undefined): Loaded | undefined =>
  data && data.pages.length > KEPT
    ? { pages: data.pages.slice(0, KEPT), pageParams: data.pageParams.slice(0, KEPT) }
    : data;

/**
 * Keeps the list true while others work: of each case that has changed only its own rows are asked for, and put where
 * they belong. However long the list, that is one small question.
 */
export function useMending(filters: InboxFilters): void {
  const client = useQueryClient();
  useEffect(() => {
    const key = tasksKey(filters);
    const owed = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isMending = false;
    const over = new AbortController();
    const isOver = () => over.signal.aborted;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void mend(), AGAIN);
    };
    // A page on its way would bring back what was mended meanwhile.
    const isFetching = () => client.isFetching({ queryKey: key, exact: true }) > 0;
    const mend = async (): Promise<void> => {
      if (isOver() || owed.size === 0) return;
      if (isMending || isFetching()) return later();
      isMending = true;
      const cases = [...owed];
      owed.clear();
      const rows = await rowsOf(filters, cases).catch(() => null);
      isMending = false;
      if (isOver()) return;
      if (rows && !isFetching())
        client.setQueryData<Loaded>(
          key,
          (data) => data && { ...data, pages: mended(data.pages, new Set(cases), rows) },
        );
      else cases.forEach((id) => owed.add(id));
      if (owed.size > 0) later();
    };
    const stop = onChanged((changed) => {
      if (changed === null) {
        owed.clear();
        client.setQueryData<Loaded>(key, shortened);
        void client.invalidateQueries({ queryKey: key, exact: true });
        return;
      }
      for (const id of changed.keys()) owed.add(id);
      void mend();
    });
    return () => {
      over.abort();
      stop();
      clearTimeout(timer);
      client.setQueryData<Loaded>(key, shortened);
    };
  }, [client, filters]);
}
