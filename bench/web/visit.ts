import { gzipSync } from 'node:zlib';
import type { Page, Request } from 'playwright-core';
import { rounds, type Asked } from './trace';

/** What it took until a page showed what it is for. */
export interface Visit {
  page: string;
  /** JavaScript, gzip, kB of 1,000 bytes. */
  scripts: number;
  asked: Asked[];
  rounds: number;
}

const isApi = (request: Request): boolean =>
  request.url().includes('/api/v1/') && !request.url().endsWith('/api/v1/stream');

/** Opens the address as after a reload and waits for `shown`; the stream of changes is left out: it never ends. */
export async function visit(page: Page, name: string, url: string, shown: string): Promise<Visit> {
  const asked: (Asked & { request: Request })[] = [];
  const scripts: Promise<number>[] = [];
  // What the page before still fetches is not this one's, and cannot be read any more.
  const begun = new Set<Request>();
  const start = performance.now();
  const now = (): number => performance.now() - start;
  const onRequest = (request: Request): void => {
    // The first request of a visit is the navigation itself.
    if (begun.size > 0 || request.isNavigationRequest()) begun.add(request);
    if (isApi(request)) asked.push({ request, path: new URL(request.url()).pathname, from: now(), to: Infinity });
  };
  const onFinished = (request: Request): void => {
    const one = asked.find((each) => each.request === request);
    if (one) one.to = now();
    if (request.resourceType() !== 'script' || !begun.has(request)) return;
    scripts.push(
      request
        .response()
        .then((answer) => answer?.body())
        .then((body) => (body ? gzipSync(body).length : 0)),
    );
  };
  page.on('request', onRequest).on('requestfinished', onFinished);
  await page.goto(url);
  await page.locator(shown).first().waitFor();
  page.off('request', onRequest).off('requestfinished', onFinished);
  const bytes = (await Promise.all(scripts)).reduce((sum, one) => sum + one, 0);
  // What has no answer yet is nothing that the page has waited for.
  const waited = asked.filter(({ to }) => to < Infinity).map(({ request: _, ...rest }) => rest);
  return { page: name, scripts: Math.round(bytes / 1000), asked: waited, rounds: rounds(waited) };
}
