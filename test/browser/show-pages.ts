import { join } from 'node:path';
import type { Page, Request } from 'playwright-core';

/** As much of a page's words as shows where it stands. */
const ENOUGH = 1_500;

/**
 * Says of every page in which test, its address, what it waits for and what stands on it, and takes a picture of it.
 * @param open pages, each with the requests that have no answer yet
 * @param folder where the pictures go
 */
export async function showPages(
  open: ReadonlyMap<Page, ReadonlySet<Request>>,
  test: string,
  folder: string,
): Promise<void> {
  const name = test.replace(/\P{L}+/gu, '-');
  for (const [index, [page, pending]] of [...open].entries()) {
    if (page.isClosed()) continue;
    const said = await page.locator('body').innerText({ timeout: 5_000 }).catch(String);
    const waits = [...pending].map((one) => `${one.method()} ${one.url()}`);
    console.error([test, page.url(), `waits for: ${waits.join(', ') || 'nothing'}`, said.slice(0, ENOUGH)].join('\n'));
    await page.screenshot({ path: join(folder, `failed-${name}-${index}.png`) }).catch(() => undefined);
  }
}
