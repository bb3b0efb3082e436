import { WorkflowUpdateFailedError, WorkflowUpdateRPCTimeoutOrCancelledError } from '@temporalio/client';
import { ApplicationFailure, WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError } from '@temporalio/common';
import { REFUSALS, type Refusal } from '../../../domain/shared/errors';
import { Problem } from '../http/problem';

/** google.rpc.Code: the ones that a decision can meet. */
const CODE = {
  cancelled: 1,
  invalidArgument: 3,
  deadlineExceeded: 4,
  resourceExhausted: 8,
  failedPrecondition: 9,
  aborted: 10,
  unavailable: 14,
} as const;

const asRefusal = (value: unknown): Refusal | null =>
  typeof value === 'object' && value !== null && 'code' in value && String(value.code) in REFUSALS
    ? (value as Refusal)
    : null;

/** The machine's refusal inside a failed update, or null where the update failed for another reason. */
export function refusalIn(error: unknown): Refusal | null {
  if (!(error instanceof WorkflowUpdateFailedError) || !(error.cause instanceof ApplicationFailure)) return null;
  return asRefusal(error.cause.details?.[0]);
}

/** True when the workflow has completed or never was. */
export const isGone = (error: unknown): boolean =>
  error instanceof WorkflowNotFoundError || error instanceof WorkflowExecutionAlreadyStartedError;

function said(error: unknown, words: RegExp): boolean {
  return error instanceof Error && (words.test(error.message) || said(error.cause, words));
}

function grpcCode(error: unknown): number | undefined {
  for (let one = error; one instanceof Error; one = one.cause) {
    const { code } = one as { code?: unknown };
    if (typeof code === 'number') return code;
  }
  return undefined;
}

/**
 * A decision that did not come, as the caller should hear it. All are 503 and safe to retry with the same key:
 * whether the command was taken is unknown here, and the command id makes it one effect.
 */
export function undecided(error: unknown): Problem {
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError) return Problem.retry('decision-pending', 5, error);
  switch (grpcCode(error)) {
    case CODE.resourceExhausted:
      return Problem.retry('case-busy', 1, error);
    case CODE.unavailable:
      return Problem.retry('dependency-unavailable', 5, error);
    case CODE.invalidArgument:
      // The first worker of a new namespace registers them before it lives any case: soon.
      if (said(error, /search attribute/i)) return Problem.retry('dependency-unavailable', 5, error);
      return new Problem('internal-error', { cause: error });
    case CODE.deadlineExceeded:
    case CODE.cancelled:
    case CODE.failedPrecondition:
    case CODE.aborted:
      return Problem.retry('decision-pending', 5, error);
    default:
      // The update ended with its run (continue-as-new, a failing task): the same key finds out what happened.
      if (error instanceof WorkflowUpdateFailedError) return Problem.retry('decision-pending', 2, error);
      return new Problem('internal-error', { cause: error });
  }
}
