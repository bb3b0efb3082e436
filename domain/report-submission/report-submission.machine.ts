import { loopMachine } from '../shared/loop/loop-machine';
import { remind } from '../shared/loop/case-table';
import { BREACH } from '../shared/sla-plan';
import { compiling } from './compiling';
import { readsOf } from './figures';
import { merging } from './merging';
import { DEADLINE, overdue, RECEIPT } from './moves';
import { initial, PROCESS, type ReportState } from './report-state';

/** Process 7, report submission (报表上报): a prefecture's goes into its province's, the province's to HQ and the company. */
export const machine = {
  ...loopMachine<ReportState>(
    {
      process: PROCESS,
      initial,
      limitsOf: ({ period }) => ({ category: String(period) }),
      // It is late before the step that is late is done.
      onBreach: {
        [DEADLINE]: overdue,
        // The report is out: who has not said that it came is asked again, nobody above is.
        [RECEIPT]: (draft, _context, clock) => [remind(draft, clock, BREACH)],
      },
      elsewhere: ({ stage, owner }) =>
        stage === 'submitted'
          ? { role: 'statistician', org: owner.lineage.province ?? owner.lineage.hq, person: null }
          : null,
    },
    compiling,
    merging,
  ),
  reads: readsOf,
};
