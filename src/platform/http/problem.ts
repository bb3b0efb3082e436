import type { Refusal } from '../../../domain/shared/errors';
import { PROBLEMS, type FieldProblemCode, type ProblemCode } from './problem-codes';

type Params = Record<string, string | number>;

/** One field at fault. `field` is a path into the body or query (`customer`, `items.0.name`). */
export interface FieldProblem {
  field: string;
  code: FieldProblemCode | ProblemCode;
  params?: Params;
}

/** An answer need not be longer than the request it refuses. */
const MOST_NAMED = 100;

interface Details {
  params?: Params;
  errors?: FieldProblem[];
  headers?: Record<string, string>;
  cause?: unknown;
}

/** Any refusal on its way out: thrown anywhere in the API, written as RFC 9457 by the filter in the reader's language. */
export class Problem extends Error {
  readonly status: number;
  readonly params: Params;
  readonly errors: FieldProblem[];
  readonly headers: Record<string, string>;

  constructor(
    readonly code: ProblemCode,
    { params = {}, errors = [], headers = {}, cause }: Details = {},
  ) {
    super(code, { cause });
    this.status = PROBLEMS[code];
    this.params = params;
    this.errors = errors;
    this.headers = headers;
  }

  /** The domain's refusal, with its field where it names one. */
  static of(refusal: Refusal): Problem {
    const { code, field, params = {} } = refusal;
    return new Problem(code, {
      params: field ? { ...params, field } : params,
      errors: field ? [{ field, code, params: { ...params, field } }] : [],
    });
  }

  /** 422 naming each field at fault. */
  static fields(...errors: FieldProblem[]): Problem {
    return new Problem('validation-failed', { params: { count: errors.length }, errors: errors.slice(0, MOST_NAMED) });
  }

  /** 503 (or 429) that says when to come back, in seconds. */
  static retry(code: ProblemCode, seconds: number, cause?: unknown): Problem {
    return new Problem(code, { params: { seconds }, headers: { 'retry-after': String(seconds) }, cause });
  }
}
