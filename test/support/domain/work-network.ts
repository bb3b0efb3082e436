import type { CaseState } from '../../../domain/shared/case-state';
import type { Terms } from '../../../domain/shared/terms';
import type { Machine } from '../../../domain/shared/transition';
import type { AssignmentState } from '../../../domain/work-assignment/assignment-state';
import { machine as assignment } from '../../../domain/work-assignment/work-assignment';
import type { PartState } from '../../../domain/work-assignment-part/part-state';
import { machine as part } from '../../../domain/work-assignment-part/work-assignment-part';
import type { CaseDriver } from './case-driver';
import { CaseNetwork } from './case-network';

const MACHINES: Record<string, Machine<CaseState>> = Object.fromEntries(
  [assignment, part].map((machine) => [machine.process, machine as unknown as Machine<CaseState>]),
);

/** One assignment and its parts; nobody outside holds anything of it. */
export class WorkNetwork extends CaseNetwork {
  constructor(terms: Terms) {
    super(MACHINES, terms, []);
  }

  protected take(): void {
    throw new Error('nothing is kept outside');
  }

  get assignment(): CaseDriver<AssignmentState> {
    return this.of<AssignmentState>('work-assignment')[0]!;
  }

  get parts(): CaseDriver<PartState>[] {
    return this.of('work-assignment-part');
  }
}
