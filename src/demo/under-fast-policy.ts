import type { DataSource } from 'typeorm';
import { activatePolicy, findPolicy, SLA_POLICY } from '../platform/policy/policy-store';
import { publishScaledPolicy } from '../platform/policy/scaled-policy';

/**
 * Does something while new cases start under the time-scaled policy, and puts the policy back that was active before.
 * Cases keep the version they started under, so those of others are not touched.
 */
export async function underFastPolicy<T>(dataSource: DataSource, scale: number, work: () => Promise<T>): Promise<T> {
  const before = await findPolicy(dataSource.manager, SLA_POLICY);
  const restore = (): Promise<void> =>
    dataSource.transaction((manager) => activatePolicy(manager, SLA_POLICY, before.version, 'demo'));
  const interrupted = (): void => void restore().finally(() => process.exit(130));
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  await publishScaledPolicy(dataSource, 1 / scale);
  try {
    return await work();
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
    await restore();
  }
}
