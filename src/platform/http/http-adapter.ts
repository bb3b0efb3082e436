import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { UUID } from './field-check';
import { Problem } from './problem';
import { writeProblem } from './problem.filter';

/** Every JSON body of the API fits; attachments and imports are streams with their own limits. */
export const BODY_LIMIT = 1024 * 1024;

/** The API serves data, never pages: nothing may be framed, sniffed, scripted or cached by whoever sits between. */
const SECURITY_HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
};

const requestId = (request: { headers: Record<string, unknown> }): string => {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && UUID.test(given) ? given : uuidv7();
};

/** Remembers each route, so that a known path with another method is 405 with its Allow header. */
function rememberRoutes(instance: FastifyInstance): (path: string) => string[] {
  const routes: { method: string; pattern: RegExp }[] = [];
  instance.addHook('onRoute', ({ method, url }) => {
    if (url.includes('*')) return;
    const pattern = new RegExp(`^${url.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/:\w+/g, '[^/]+')}/?$`);
    for (const one of [method].flat()) routes.push({ method: one, pattern });
  });
  return (path) => [...new Set(routes.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method))].sort();
}

/** Fastify as Nest's adapter: request ids, security headers, JSON only. */
export function httpAdapter(): { adapter: FastifyAdapter; allowed: (path: string) => string[] } {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    genReqId: requestId as never,
    requestTimeout: 60_000,
    multipart: { throwFileSizeLimit: true },
    skipMiddie: true,
    // An address that is not even a URL reaches no route, so no hook and no filter either.
    frameworkErrors: (_: unknown, request: FastifyRequest, reply: FastifyReply) => {
      void reply.headers({ ...SECURITY_HEADERS, 'x-request-id': request.id });
      writeProblem(request, reply, new Problem('invalid-request'));
    },
    routerOptions: { maxParamLength: 200 },
  });
  const instance = adapter.getInstance<FastifyInstance>();
  const allowed = rememberRoutes(instance);
  instance.removeContentTypeParser('text/plain');
  instance.addHook('onRequest', (request: FastifyRequest, reply: FastifyReply, done: () => void) => {
    void reply.headers({ ...SECURITY_HEADERS, 'x-request-id': request.id });
    done();
  });
  return { adapter, allowed };
}
