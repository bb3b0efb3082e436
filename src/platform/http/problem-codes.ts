import { REFUSALS } from '../../../domain/shared/errors';

/**
 * Every problem the API answers with: stable code → HTTP status. The domain's refusals come first; the rest is
 * the edge's own. Each code has a message in both languages (messages/), which the compiler and a test check.
 */
export const PROBLEMS = {
  ...REFUSALS,
  'malformed-json': 400,
  'invalid-request': 400,
  'invalid-cursor': 400,
  'key-missing': 400,
  'key-invalid': 400,
  'precondition-invalid': 400,
  'sign-in-required': 401,
  'session-expired': 401,
  'wrong-credentials': 401,
  'account-locked': 429,
  'unknown-route': 404,
  'not-found': 404,
  'method-not-allowed': 405,
  'name-taken': 409,
  'body-too-large': 413,
  'attachment-too-large': 413,
  'unsupported-media-type': 415,
  'attachment-type-refused': 415,
  'attachment-name-mismatch': 415,
  'validation-failed': 422,
  'key-reused': 422,
  'event-id-reused': 409,
  'too-many-requests': 429,
  'decision-pending': 503,
  'case-busy': 503,
  'dependency-unavailable': 503,
  'internal-error': 500,
} as const;
export type ProblemCode = keyof typeof PROBLEMS;

/** What can be wrong with one field; `errors[].code` of a problem. */
export const FIELD_PROBLEMS = [
  'required',
  'unknown-field',
  'wrong-type',
  'blank',
  'too-long',
  'too-short',
  'too-many',
  'not-in-list',
  'out-of-range',
  'not-an-instant',
  'in-the-future',
  'too-early',
  'too-long-ago',
  'not-an-id',
  'wrong-format',
  'unknown-customer',
  'unknown-org',
  'wrong-org-level',
  'unknown-person',
  'not-a-candidate',
  'unknown-task',
  'unknown-case',
  'unknown-attachment',
  'same-case',
  'other-process',
  'other-customer',
  'answered-already',
  'not-our-customer',
  'being-merged',
  'invalid',
] as const;
export type FieldProblemCode = (typeof FIELD_PROBLEMS)[number];
