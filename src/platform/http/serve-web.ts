import { randomBytes } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readWebFiles, webFolder, type WebFile } from './web-files';

/** Paths that are the API's for ever: unknown ones below them are a problem+json 404, never a page. */
const NOT_PAGES = /^\/(api|health)(\/|$)/;
const NONCE = /__CSP_NONCE__/g;
const YEAR = 'public, max-age=31536000, immutable';

/** The pages load from here only. antd writes its styles at run time, into elements that carry the page's nonce. */
const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src-elem 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    // A PDF of a case in the browser's own viewer: bytes that the page fetched and gave one harmless type.
    'frame-src blob:',
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

function sendPage(reply: FastifyReply, page: WebFile): FastifyReply {
  const nonce = randomBytes(16).toString('base64');
  return reply
    .headers({ 'content-security-policy': policy(nonce), 'cache-control': 'no-store', 'content-type': page.type })
    .send(page.body.toString('utf8').replace(NONCE, nonce));
}

function sendFile(request: FastifyRequest, reply: FastifyReply, path: string, file: WebFile): FastifyReply {
  const cached = path.startsWith('/assets/') ? YEAR : 'no-cache';
  void reply.headers({ 'cache-control': cached, etag: file.etag, vary: 'accept-encoding', 'content-type': file.type });
  if (request.headers['if-none-match'] === file.etag) return reply.code(304).send();
  const accepted = [request.headers['accept-encoding'] ?? ''].join();
  const encoding = (['br', 'gzip'] as const).find((one) => new RegExp(`\\b${one}\\b`).test(accepted));
  const body = encoding ? file.encoded(encoding) : null;
  if (!body || !encoding) return reply.send(file.body);
  return reply.header('content-encoding', encoding).send(body);
}

/**
 * Serves the built pages at `/`, where they are built. A hook, not routes: what it does not take goes on to the API,
 * whose 404 and 405 stay as they are.
 */
export function serveWeb(app: NestFastifyApplication, folder = webFolder()): void {
  if (folder === null) return;
  const files = readWebFiles(folder);
  const page = files.get('/index.html')!;
  const instance = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  instance.addHook('onRequest', async (request, reply) => {
    const path = request.url.split('?')[0]!;
    if ((request.method !== 'GET' && request.method !== 'HEAD') || NOT_PAGES.test(path)) return undefined;
    const file = path === '/index.html' ? undefined : files.get(path);
    if (file) return sendFile(request, reply, path, file);
    // Every other address that a person opens is a place within the page.
    return (request.headers.accept ?? '').includes('text/html') ? sendPage(reply, page) : undefined;
  });
}
