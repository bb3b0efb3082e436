import { isNativeError } from 'node:util/types';
import { HttpException } from '@nestjs/common';
import { Problem } from './problem';
import type { ProblemCode } from './problem-codes';

/** PostgreSQL is away, starting, stopping or out of connections (SQLSTATE classes 08, 53, 57P), or the socket failed. */
const DATABASE_AWAY = /^(08...|53...|57P0[1-4]|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND)$/;
const DATABASE_AWAY_MESSAGE =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/;

const BY_STATUS: Record<number, ProblemCode> = {
  401: 'sign-in-required',
  403: 'not-permitted',
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'body-too-large',
  415: 'unsupported-media-type',
  422: 'validation-failed',
  429: 'too-many-requests',
};

const BY_FASTIFY_CODE: Record<string, ProblemCode> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformed-json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed-json',
  FST_REQ_FILE_TOO_LARGE: 'attachment-too-large',
  FST_FILES_LIMIT: 'invalid-request',
  FST_FIELDS_LIMIT: 'invalid-request',
  FST_PARTS_LIMIT: 'invalid-request',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'unsupported-media-type',
};

export const codeOf = (error: unknown): string | undefined => {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : undefined;
};

/** True when the error says that the database cannot be reached, whatever was asked of it. */
export function isDatabaseAway(error: unknown): boolean {
  // Not `instanceof`: Node's own errors belong to another realm wherever code runs in a vm context.
  if (!isNativeError(error)) return false;
  if ('errors' in error && Array.isArray(error.errors) && error.errors.some(isDatabaseAway)) return true;
  return DATABASE_AWAY.test(codeOf(error) ?? '') || DATABASE_AWAY_MESSAGE.test(error.message);
}

/** Fastify's own errors, where they reach us unwrapped. */
function fromFastify(error: { code: string; statusCode?: number }): Problem {
  const { code, statusCode = 500 } = error;
  const fallback = statusCode < 500 ? 'invalid-request' : 'internal-error';
  return new Problem(BY_FASTIFY_CODE[code] ?? BY_STATUS[statusCode] ?? fallback, { cause: error });
}

/** Anything thrown → the problem to answer; what nobody foresaw is 500 and keeps its cause for the log. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (isDatabaseAway(error)) return Problem.retry('dependency-unavailable', 5, error);
  if (/^FST_/.test(codeOf(error) ?? '')) return fromFastify(error as { code: string; statusCode?: number });
  if (error instanceof HttpException) {
    const fastifyCode = codeOf(error.cause) ?? '';
    const status = error.getStatus();
    if (error.cause instanceof SyntaxError) return new Problem('malformed-json', { cause: error });
    const code =
      BY_FASTIFY_CODE[fastifyCode] ?? BY_STATUS[status] ?? (status < 500 ? 'invalid-request' : 'internal-error');
    return new Problem(code, { cause: error });
  }
  if (error instanceof SyntaxError && (error as { statusCode?: number }).statusCode === 400)
    return new Problem('malformed-json', { cause: error });
  return new Problem('internal-error', { cause: error });
}
