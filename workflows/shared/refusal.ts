import { ApplicationFailure } from '@temporalio/workflow';
import type { Refusal } from '../../domain/shared/errors';

/** A refusal on its way to the caller. */
export const refused = (refusal: Refusal): ApplicationFailure =>
  ApplicationFailure.create({ message: refusal.code, type: 'Refusal', nonRetryable: true, details: [refusal] });

export const isRefusal = (error: unknown): boolean => error instanceof ApplicationFailure && error.type === 'Refusal';
