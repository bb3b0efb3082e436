import type { ProblemBody } from './shapes';

/** Problems that the page itself finds; the server's have their own codes and words. */
export type OwnProblem = 'unreachable' | 'unreadable';

/** A refusal of the API (RFC 9457), or of the way to it. `detail` is in the reader's language already. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail: string,
    /** One per field at fault: path into the body → words. */
    readonly errors: { field: string; detail: string }[] = [],
    /** Field that the whole is about, by its name in the API; undefined: none. */
    readonly field?: string,
    /** What it names, beside the words. */
    readonly params: Readonly<Record<string, unknown>> = {},
  ) {
    super(detail || title || code);
  }

  static of(body: unknown, status: number): ApiProblem {
    if (typeof body !== 'object' || body === null || !('code' in body)) return ApiProblem.own('unreadable', status);
    const { code, title, detail, errors = [], params } = body as Partial<ProblemBody>;
    const field = typeof params?.field === 'string' ? params.field : undefined;
    return new ApiProblem(status, String(code), title ?? '', detail ?? '', errors, field, params);
  }

  static own(code: OwnProblem, status = 0): ApiProblem {
    return new ApiProblem(status, code, '', '');
  }

  /** The words with the field called as the page calls it. */
  detailNaming(nameOf: (field: string) => string | undefined): string {
    const { field, detail } = this;
    const name = field === undefined ? undefined : nameOf(field);
    return field !== undefined && name !== undefined ? detail.replace(field, name) : detail;
  }

  /** Words by field name, for forms. */
  get byField(): Record<string, string> {
    return Object.fromEntries(this.errors.map(({ field, detail }) => [field, detail]));
  }
}

/** Whether asking the same again may help: never for what the server has refused. */
export const mayRetry = (error: unknown): boolean =>
  error instanceof ApiProblem && (error.status === 0 || error.status === 503);
