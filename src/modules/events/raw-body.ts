import { UnsupportedMediaTypeException } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { jsonText } from '../../platform/http/json-body';

const EVENTS_ROUTE = '/api/v1/events';

export const isEventPost = (request: FastifyRequest): boolean =>
  request.method === 'POST' && request.routeOptions.url === EVENTS_ROUTE;

/**
 * Gives the events route its body as it arrived, whatever its type: the SDK parses it, and what is refused is kept
 * as sent. Every other route keeps Fastify's own JSON parser, and still takes no type that it did not take before.
 */
export function useRawEventBodies(instance: FastifyInstance): void {
  const parseJson = instance.getDefaultJsonParser('error', 'error');
  instance.removeContentTypeParser('application/json');
  instance.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    if (isEventPost(request)) return done(null, body);
    try {
      void parseJson(request, jsonText(body as Buffer), done);
    } catch (error) {
      done(error as Error);
    }
  });
  instance.addContentTypeParser('*', { parseAs: 'buffer' }, (request, body, done) => {
    if (isEventPost(request)) done(null, body);
    else done(new UnsupportedMediaTypeException());
  });
}
