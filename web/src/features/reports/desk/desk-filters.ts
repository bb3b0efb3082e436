import { PERIODS } from '../../../../../domain/report-submission/period';
import { STAGES as ALL } from '../../../../../domain/report-submission/report-state';
import type { ReportFilters } from '../shapes';

export const STANDS = ['owed', 'at-work', 'approved'] as const;
/** Before its registration there is nothing to see. */
export const STAGES = ALL.filter((stage) => stage !== 'new');
export { PERIODS };

const oneOf = <T extends string>(values: readonly T[], value: string | null): T | undefined =>
  values.find((one) => one === value);

/** Which reports are listed, as the address says it. */
export function readDesk(params: URLSearchParams): ReportFilters {
  const [stands, period] = [oneOf(STANDS, params.get('stands')), oneOf(PERIODS, params.get('period'))];
  const [stage, org] = [oneOf(STAGES, params.get('stage')), params.get('org')?.trim()];
  return { ...(stands && { stands }), ...(period && { period }), ...(org && { org }), ...(stage && { stage }) };
}
