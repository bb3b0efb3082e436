import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useSession } from '../../session/session-store';
import { readFilters, writeFilters, type InboxFilters } from './inbox-filters';
import { keptDefault } from './saved/kept-default';

/** The filters in the address; without any, the reader's default view. */
export function useInboxAddress(): [InboxFilters, (next: InboxFilters) => void] {
  const username = useSession()?.username ?? '';
  const [params, setParams] = useSearchParams();
  const filters = useMemo(() => {
    const usual = params.size === 0 ? keptDefault(username) : null;
    return readFilters(usual ? new URLSearchParams(writeFilters(usual)) : params);
  }, [params, username]);
  // Named even where it is the usual one: what somebody chose is not their default view.
  return [filters, (next) => setParams(writeFilters(next) || 'view=mine', { replace: true })];
}
