import { Skeleton } from 'antd';
import { LoadFailed } from '../../shell/load-failed';

/** A part that is not there yet, or could not be had. */
export function Waiting({ query }: { query: { error: Error | null; refetch: () => unknown } }) {
  return query.error ? <LoadFailed error={query.error} retry={() => void query.refetch()} /> : <Skeleton active />;
}
