import { EVALUATED, STAGES as ALL } from '../../../../../domain/process-evaluation/evaluation-state';
import type { EvaluationFilters } from '../shapes';

export { EVALUATED };
/** Before its registration there is nothing to see. */
export const STAGES = ALL.filter((stage) => stage !== 'new');

const oneOf = <T extends string>(values: readonly T[], value: string | null): T | undefined =>
  values.find((one) => one === value);

/** Which evaluations are listed, as the address says it. */
export function readDesk(params: URLSearchParams): EvaluationFilters {
  const [evaluated, stage] = [oneOf(EVALUATED, params.get('evaluated')), oneOf(STAGES, params.get('stage'))];
  return { ...(evaluated && { evaluated }), ...(stage && { stage }) };
}
