import type { EntityManager } from 'typeorm';
import type { CaseState } from '../../../domain/shared/case-state';
import type { Transition } from '../../../domain/shared/transition';

/** A step that is being recorded, and the state it was decided on (null for a case's first). */
export interface Recorded<S extends CaseState = CaseState> {
  transition: Transition<S>;
  before: S | null;
}

/**
 * Rows of a process's own, beside those that every case has: written in the transaction that records the step, so they
 * are never behind the case, and never ahead of it. It must not refuse: the step has been decided.
 */
export type Projection = (tx: EntityManager, recorded: Recorded) => Promise<void>;

/** A projection meets only states of its own process, so its state's type can be left out here. */
export const projection = <S extends CaseState>(
  work: (tx: EntityManager, recorded: Recorded<S>) => Promise<void>,
): Projection => work as unknown as Projection;

/** By the slug of the process. */
export type Projections = Readonly<Record<string, Projection>>;
