import { WorkflowUpdateFailedError, WorkflowUpdateRPCTimeoutOrCancelledError } from '@temporalio/client';
import { ApplicationFailure, WorkflowNotFoundError } from '@temporalio/common';
import { refuse } from '../../../domain/shared/errors';
import { isGone, refusalIn, undecided } from './decision-error';

const failed = (details: unknown[]) =>
  new WorkflowUpdateFailedError('failed', ApplicationFailure.create({ type: 'Refusal', details }));
const grpc = (code: number) => new Error('wrapped', { cause: Object.assign(new Error('grpc'), { code }) });
const unregistered = new Error('wrapped', {
  cause: Object.assign(new Error('Namespace default has no mapping defined for search attribute BihuanOrg'), {
    code: 3,
  }),
});

it("finds the table's refusal in a failed update, and nothing else", () => {
  const refusal = refuse('wrong-stage', { params: { stage: 'triage' } });
  expect(refusalIn(failed([refusal]))).toEqual(refusal);
  expect(refusalIn(failed([]))).toBeNull();
  expect(refusalIn(failed([{ code: 'no-such-code' }]))).toBeNull();
  expect(refusalIn(new Error('wrong-stage'))).toBeNull();
});

it.each([
  ['the deadline', new WorkflowUpdateRPCTimeoutOrCancelledError('late'), 'decision-pending'],
  ['a lost call', grpc(4), 'decision-pending'],
  ['the eleventh update in flight', grpc(8), 'case-busy'],
  ['an absent server', grpc(14), 'dependency-unavailable'],
  ['a failing workflow task', grpc(9), 'decision-pending'],
  ['a namespace without our search attributes', unregistered, 'dependency-unavailable'],
  ['an update that ended with its run', failed([]), 'decision-pending'],
])('asks to come back after %s', (_name, error, code) => {
  const problem = undecided(error);
  expect([problem.code, problem.status]).toEqual([code, 503]);
  expect(Number(problem.headers['retry-after'])).toBeGreaterThan(0);
});

it('knows a case that has completed', () => {
  expect(isGone(new WorkflowNotFoundError('gone', 'id', undefined))).toBe(true);
  expect(isGone(new Error('gone'))).toBe(false);
  expect(undecided(new Error('unforeseen')).status).toBe(500);
  expect(undecided(grpc(3)).status).toBe(500);
});
