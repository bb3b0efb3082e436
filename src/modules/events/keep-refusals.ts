import { Logger } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import type { AuthenticatedRequest } from '../../platform/auth/access';
import { problemOf } from '../../platform/http/problem.filter';
import { isEventPost } from './raw-body';
import type { RefusedEvents } from './refused-events';

/**
 * One place for every way of refusing: bad credential, too large, malformed, unknown, conflicting. Whatever leaves the
 * events route with 4xx is kept with the very problem that the sender got, before it gets it.
 */
export function keepRefusals(instance: FastifyInstance, refused: RefusedEvents): void {
  const log = new Logger('events');
  instance.addHook('onSend', async (request, reply, payload) => {
    if (!isEventPost(request) || reply.statusCode < 400 || reply.statusCode >= 500) return payload;
    try {
      const { caller } = request as unknown as AuthenticatedRequest;
      const answer = JSON.parse(String(payload)) as object;
      // With the parameters of its errors: who inspects it later may read another language than its sender.
      const { errors } = problemOf(request) ?? (answer as { errors?: unknown });
      await refused.keep(caller, request.headers, request.body, { ...answer, errors });
    } catch (error) {
      // The sender's answer matters more than our copy of it.
      log.error('a refused event could not be kept', error instanceof Error ? error.stack : String(error));
    }
    return payload;
  });
}
