import type { AssignmentState } from '../../domain/work-assignment/assignment-state';
import { workProjections } from '../../src/modules/work-assignments/projection/work-projections';
import type { TestDatabase } from './database';
import type { CaseDriver } from './domain/case-driver';
import { ORGS } from './domain/people';
import { WORK_CAST, workTerms } from './domain/work-cast';
import { WorkNetwork } from './domain/work-network';
import { RecordedNetwork } from './recorded-network';

/** Gansu and those it gives work to, each step recorded as its workflow would record it. */
export class RecordedWork extends RecordedNetwork<WorkNetwork> {
  constructor(database: TestDatabase) {
    super(database, new WorkNetwork(workTerms()), workProjections, WORK_CAST);
  }

  /** Gansu's, to Lanzhou and Tianshui, due so many hours after the network's beginning. */
  async assigned(title: string, hours = 20, rest: object = {}): Promise<CaseDriver<AssignmentState>> {
    const driver = this.network.begin('work-assignment') as unknown as CaseDriver<AssignmentState>;
    driver.do(WORK_CAST.gsManager, 'register', { org: ORGS.gs });
    const words = await this.words(title);
    const dueAt = this.network.now + hours * 3_600_000;
    driver.do(WORK_CAST.gsManager, 'assign-work', { words, receivers: [ORGS.lz, ORGS.ts], dueAt, ...rest });
    this.network.settle();
    return driver;
  }

  part(assignment: CaseDriver<AssignmentState>, receiver: string) {
    return this.network.parts.find(
      ({ state }) => state.assignment === assignment.caseId && state.receiver.id === receiver,
    )!;
  }
}
