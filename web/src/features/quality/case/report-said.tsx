import type { CaseDetail } from '../../../api/shapes';
import { Said } from '../../case/parts/said';
import { samplingFacts } from './check-facts';

/** The report as it was written, and what was circulated. */
export function ReportSaid({ detail }: { detail: CaseDetail }) {
  const { report, circulation } = samplingFacts(detail.facts);
  return (
    <Said
      detail={detail}
      said={[
        ['quality.report', report?.text?.id],
        ['quality.circulation', circulation?.text?.id],
      ]}
    />
  );
}
