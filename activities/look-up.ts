import type { DataSource, EntityManager } from 'typeorm';
import type { CaseActivities, LookUp } from '../workflows/shared/contract';

/** What a process reads beside the rows of its case. Reads only; what its query holds is its own machine's to say. */
export type LookUpOf = (tx: EntityManager, caseId: string, query: never, now: Date) => Promise<unknown>;

/** By the slug of the process. */
export type LookUps = Readonly<Record<string, LookUpOf>>;

/** Answers what a machine's `reads` asks for, as it is now. */
export const lookUpActivity = (dataSource: DataSource, lookUps: LookUps): Pick<CaseActivities, 'lookUp'> => ({
  lookUp({ process, caseId, query }: LookUp) {
    const read = lookUps[process];
    if (!read) throw new Error(`nobody reads for ${process}`);
    return dataSource.transaction((tx) => read(tx, caseId, query as never, new Date()));
  },
});
