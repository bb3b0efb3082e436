import { machine } from '../../../domain/report-submission/report-submission';
import type { ReportState } from '../../../domain/report-submission/report-state';
import type { CaseState } from '../../../domain/shared/case-state';
import type { Machine } from '../../../domain/shared/transition';
import type { CaseDriver } from './case-driver';
import { CaseNetwork } from './case-network';
import { regular, reportRows, reportTerms, SCHEDULE } from './report-cast';

const MACHINES = { [machine.process]: machine as unknown as Machine<CaseState> };

/** A province's report and its prefectures'; nobody outside holds anything of them. */
export class ReportNetwork extends CaseNetwork {
  constructor() {
    super(MACHINES, reportTerms(), []);
    this.begin(machine.process).do(SCHEDULE, 'register', regular());
  }

  protected take(): void {
    throw new Error('nothing is kept outside');
  }

  protected override rowsFor(query: Record<string, unknown>, steps: CaseDriver<CaseState>['transitions']): unknown {
    return reportRows(query, steps, []);
  }

  get reports(): CaseDriver<ReportState>[] {
    return this.of<ReportState>(machine.process);
  }

  get province(): CaseDriver<ReportState> {
    return this.reports[0]!;
  }
}
