import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Problem } from './problem';

const KEY = /^[\x21-\x7e]{8,128}$/;
const PRECONDITION = /^"([a-z0-9][a-z0-9-]{0,79}):([1-9]\d{0,8})"$/;

const header = (context: ExecutionContext, name: string): string | undefined => {
  const value = context.switchToHttp().getRequest<FastifyRequest>().headers[name];
  return Array.isArray(value) ? value.join(',') : value;
};

/** The caller's Idempotency-Key: 8–128 visible ASCII characters. */
export function readKey(value: string | undefined): string {
  if (value === undefined || value === '') throw new Problem('key-missing');
  if (!KEY.test(value)) throw new Problem('key-invalid');
  return value;
}

/** Task and version of `If-Match: "<task id>:<version>"`; `*` and absence check nothing. */
export function readPrecondition(value: string | undefined): { taskId: string; version: number } | null {
  if (value === undefined || value === '*') return null;
  const parts = PRECONDITION.exec(value.trim());
  if (!parts) throw new Problem('precondition-invalid');
  return { taskId: parts[1]!, version: Number(parts[2]) };
}

export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext) =>
  readKey(header(context, 'idempotency-key')),
);

export const TaskPrecondition = createParamDecorator((_: unknown, context: ExecutionContext) =>
  readPrecondition(header(context, 'if-match')),
);
export type Precondition = ReturnType<typeof readPrecondition>;

/** `If-Match` of what is replaced as a whole: the ETag that its reader got; undefined: nothing is checked. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext) => header(context, 'if-match'));

/** 412 where none of the tags that the caller saw is the one that stands now; `*` and absence check nothing. */
export function checkIfMatch(ifMatch: string | undefined, etag: string): void {
  if (ifMatch === undefined || ifMatch.trim() === '*') return;
  if (!ifMatch.split(',').some((tag) => tag.trim() === etag)) throw new Problem('changed-meanwhile');
}

export const ApiIfMatch = () =>
  applyDecorators(
    ApiHeader({
      name: 'If-Match',
      required: false,
      description: 'The etag that the caller saw; 412 when somebody else has changed it since.',
      schema: { type: 'string' },
    }),
  );

/** Documents the Idempotency-Key header of a create or a command. */
export const ApiIdempotent = () =>
  applyDecorators(
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      description: 'Unique per action; keep it when you retry: the same key is one effect and gets the first answer.',
      schema: { type: 'string', minLength: 8, maxLength: 128, pattern: '^[\\x21-\\x7e]+$' },
    }),
  );

export const ApiTaskPrecondition = () =>
  applyDecorators(
    ApiHeader({
      name: 'If-Match',
      required: false,
      description:
        'Task and version that the caller saw, `"<task id>:<version>"`; 412 when the task has changed since.',
      schema: { type: 'string', pattern: `\\*|${PRECONDITION.source}` },
    }),
  );
