/**
 * Why a command was refused. `code` is stable and translated at the edge (zh-CN, en);
 * `status` is the HTTP status that says the same: 403 not yours, 404 not there,
 * 409 not now, 412 seen an older version, 422 wrong content.
 */
export interface Refusal {
  code: RefusalCode;
  status: 403 | 404 | 409 | 412 | 422;
  /** The command's field at fault, where one is. */
  field?: string;
  params?: Record<string, string | number>;
}

export const REFUSALS = {
  'not-permitted': 403,
  'separation-of-duties': 403,
  'task-not-found': 404,
  'case-not-found': 404,
  'wrong-stage': 409,
  'nothing-drafted': 409,
  'case-closed': 409,
  'task-held': 409,
  'task-not-held': 409,
  'limit-reached': 409,
  'already-done': 409,
  /** Asked again sooner than it may be: `againAt` says when, of what `org` if it is about one. */
  'too-soon': 409,
  /** The process was evaluated at `lastAt`, and is again from `againAt` on. */
  'evaluated-lately': 409,
  'nothing-owed': 409,
  'merge-pending': 409,
  'stale-version': 412,
  'missing-field': 422,
  'invalid-field': 422,
  'wrong-target': 422,
} as const;
export type RefusalCode = keyof typeof REFUSALS;

export const refuse = (code: RefusalCode, rest: Omit<Refusal, 'code' | 'status'> = {}): Refusal => ({
  code,
  status: REFUSALS[code],
  ...rest,
});
