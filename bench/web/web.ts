import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { chromium, type Browser, type Page } from 'playwright-core';
import { loadConfig } from '../../src/platform/config/config';
import { DEMO_PASSWORD } from '../../src/seed/seed-demo';
import { HttpCaller } from '../decision/http-caller';
import { machine } from '../machine';
import { OPEN_TASKS } from './open-tasks.sql';
import { webTable, type Measured } from './report';
import { interactionsIn, readTrace } from './trace';
import { visit, type Visit } from './visit';

const WHO = 'gs-lz.junior';
const INBOX = '/inbox?view=groups';
const ROW = '[role=row][aria-rowindex]';
const LIST = '[data-list]';
const ARGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
const TIMES = 30;
const PATIENCE = 300_000;

export interface WebOptions {
  tasks: number;
}

const tell = (line: string): void => void process.stderr.write(`${line}\n`);

async function fillTasks(url: string, tasks: number): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(OPEN_TASKS, [tasks]);
    await client.query('ANALYZE case_head, case_party, case_reach, task, task_reach, task_candidate');
  } finally {
    await client.end();
  }
}

/** Presses keys as a person does, one after the other was painted, under the browser's own trace. */
async function traced(browser: Browser, page: Page, name: string, act: () => Promise<void>): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'bihuan-trace-'));
  const path = join(folder, 'trace.json');
  try {
    await browser.startTracing(page, { path, categories: ['devtools.timeline', 'blink.user_timing', 'latencyInfo'] });
    await act();
    await browser.stopTracing();
    const types = ['keydown', 'pointerup', 'click'];
    return { name, ms: interactionsIn(readTrace(path), types).map(({ ms }) => ms) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const frame = (page: Page): Promise<unknown> =>
  page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');

async function press(page: Page, keys: string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await frame(page);
  }
}

const repeat = (keys: string[], times = TIMES): string[] => Array.from({ length: times }, () => keys).flat();

async function interactions(browser: Browser, page: Page, rows: string): Promise<Measured[]> {
  await page.locator(LIST).focus();
  const measured = [
    await traced(browser, page, `j, k (${rows})`, () => press(page, [...repeat(['j']), ...repeat(['k'])])),
    await traced(browser, page, `x: select (${rows})`, () => press(page, repeat(['x', 'j'], TIMES / 2))),
    await traced(browser, page, `Shift+j: a stretch (${rows})`, () => press(page, repeat(['Shift+J'], TIMES / 2))),
  ];
  await page.keyboard.press('Escape');
  return measured;
}

/** Chooses and clears the filter of time limits, until its rows are there. */
const filtering = (browser: Browser, page: Page): Promise<Measured> =>
  traced(browser, page, 'choose a filter', async () => {
    for (const option of ['Overdue', 'Due soon']) {
      await page.getByRole('combobox', { name: 'Time limit' }).click();
      await page.locator('.ant-select-item-option', { hasText: option }).first().click();
      await page.waitForURL(/sla=/);
      await page.locator(ROW).first().waitFor();
      await frame(page);
    }
  });

/** Scrolls to the end, page by page, until the whole list is in the browser. */
async function loadAll(page: Page, tasks: number): Promise<void> {
  for (;;) {
    const height = (await page.evaluate(`(() => {
      const list = document.querySelector('${LIST}');
      list.scrollTop = list.scrollHeight;
      return list.scrollHeight;
    })()`)) as number;
    const rows = Math.round(height / 52);
    if (rows >= tasks) return;
    await page.evaluate(`new Promise((done) => {
      const list = document.querySelector('${LIST}');
      const look = () => (list.scrollHeight > ${height} ? done() : requestAnimationFrame(look));
      look();
    })`);
  }
}

async function oneCase(http: HttpCaller): Promise<{ id: string; token: string; expiresAt: string }> {
  const session = await http.post<{ token: string; expiresAt: string }>(
    '/sign-in',
    { username: WHO, password: DEMO_PASSWORD },
    {},
  );
  const complaint = {
    customer: 'GSLZ000001',
    kind: 'complaint',
    category: 'billing',
    channel: 'phone',
    text: '多扣了二十元',
  };
  const headers = { authorization: `Bearer ${session.token}`, 'idempotency-key': randomUUID() };
  const { id } = await http.post<{ id: string }>('/complaints', complaint, headers);
  return { id, ...session };
}

async function measure(browser: Browser, base: string, seen: Awaited<ReturnType<typeof oneCase>>, tasks: number) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'en' });
  context.setDefaultTimeout(PATIENCE);
  const session = { token: seen.token, expiresAt: seen.expiresAt, username: WHO, expired: false };
  await context.addInitScript(
    `localStorage.setItem('bihuan.language', 'en');
     localStorage.setItem('bihuan.session', ${JSON.stringify(JSON.stringify(session))});`,
  );
  const page = await context.newPage();
  const visits: Visit[] = [
    await visit(page, 'inbox', `${base}${INBOX}`, ROW),
    await visit(page, 'case page', `${base}/cases/${seen.id}`, 'article h1'),
  ];
  tell('the first window');
  await page.goto(`${base}${INBOX}`);
  await page.locator(ROW).first().waitFor();
  const few = await interactions(browser, page, 'first window');
  tell(`all ${tasks} rows`);
  await loadAll(page, tasks);
  const many = await interactions(browser, page, `${tasks} rows`);
  const filter = await filtering(browser, page);
  return { visits, measured: [...few, ...many, filter] };
}

/**
 * The workbench in Chromium against the real API and PostgreSQL, with as many open tasks for one desk: what loads
 * before a page shows, and how long keys take to be painted. Needs a running stack in demo mode.
 */
export async function benchWeb({ tasks }: WebOptions): Promise<void> {
  const config = loadConfig();
  await fillTasks(config.databaseUrl, tasks);
  const http = new HttpCaller(config.httpHost, config.httpPort, 1);
  const executablePath = process.env.BIHUAN_CHROMIUM ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, headless: true, args: ARGS });
  try {
    const { visits, measured } = await measure(browser, config.apiUrl, await oneCase(http), tasks);
    process.stdout.write(`${machine()}; ${tasks} open tasks\n\n${webTable(visits, measured)}\n`);
  } finally {
    http.close();
    await browser.close();
  }
}
