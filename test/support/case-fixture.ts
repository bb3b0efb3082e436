import { randomUUID } from 'node:crypto';
import type { CaseState } from '../../domain/shared/case-state';
import { openTask } from '../../domain/shared/human-task';
import type { Transition } from '../../domain/shared/transition';
import type { RecordRequest } from '../../workflows/shared/contract';

export const AT = Date.parse('2026-03-02T02:00:00Z');

/** A plain open case of Lanzhou's centre with one task; what the store does not care about is left simple. */
export function caseState(over: Partial<CaseState> = {}): CaseState {
  const state: CaseState = {
    rules: 1,
    process: 'complaint-dispatch',
    caseId: randomUUID(),
    openedMonth: '2026-03-01',
    seq: 1,
    org: 'gs-lz',
    lineage: { own: 'gs-lz', prefecture: 'gs-lz', province: 'gs', hq: 'hq' },
    parties: ['gs-lz'],
    stage: 'triage',
    subject: { kind: 'complaint', category: 'billing', priority: 2, tier: 'ordinary', customer: null },
    tasks: [],
    clocks: [],
    holder: { role: 'junior-agent', org: 'gs-lz', person: null },
    openedAt: AT,
    closedAt: null,
    outcome: null,
    ended: false,
    links: [],
    externalRefs: [],
    issued: 0,
    ...over,
  };
  if (!over.tasks) openTask(state, AT, { step: 'triage', candidates: [{ role: 'junior-agent', org: 'gs-lz' }] });
  return state;
}

/** The request that records `next` as the step after `expectedSeq`. */
export function step(next: CaseState, commandId: string, over: Partial<Transition> = {}): RecordRequest {
  const transition: Transition = {
    seq: next.seq,
    commandId,
    command: 'note',
    actor: { kind: 'person', id: '018f0000-0000-7000-8000-000000000001', posts: [] },
    at: AT + next.seq * 1_000,
    next,
    effects: [],
    fields: {},
    ...over,
  };
  const { process, caseId, openedMonth } = next;
  return { process, caseId, openedMonth, expectedSeq: next.seq - 1, transition };
}

/** The same case one step later. */
export const after = (state: CaseState, over: Partial<CaseState> = {}): CaseState => ({
  ...state,
  seq: state.seq + 1,
  ...over,
});
