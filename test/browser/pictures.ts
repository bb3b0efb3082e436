/**
 * `npm run pictures`: takes the README's pictures anew, of the sample complaints that a first start plays.
 * Starts servers of its own and ends them; writes docs/images/*.png.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startApp } from '../support/app';
import { hold, ROOT } from '../support/holder';
import { PeopleAtWork, pick, type Language, type Theme } from './people-at-work';
import { openTab } from './tabs';

const FOLDER = join(ROOT, 'docs/images');

interface Picture {
  name: string;
  by: string;
  language: Language;
  theme: Theme;
  path: string;
  prepare?: (page: Page) => Promise<void>;
}

/** Opens the first case of the list that reads so. */
const openCase = async (page: Page, words: RegExp): Promise<void> => {
  await page.locator('tbody tr', { hasText: words }).first().getByRole('link').click();
  await page.locator('header h1').waitFor();
  await page.locator('[role=tabpanel] ol li').first().waitFor();
};

const PICTURES: Picture[] = [
  { name: 'inbox', by: 'gs-lz.senior', language: 'zh-CN', theme: 'light', path: '/inbox?view=all' },
  {
    ...{ name: 'intake', by: 'gs-lz.junior', language: 'zh-CN', theme: 'light', path: '/register' },
    prepare: async (page) => {
      await pick(page, '客户', 'GSLZ000002');
      await page.getByText('计费', { exact: true }).click();
      await page
        .getByRole('textbox', { name: '投诉内容', exact: true })
        .fill('宽带账单连续两个月多收费用，要求核查并退还。');
      await page.locator('aside dl').waitFor();
    },
  },
  {
    ...{ name: 'case', by: 'gs-lz.leader', language: 'en', theme: 'light', path: '/cases' },
    prepare: (page) => openCase(page, /Being surveyed/),
  },
  {
    ...{ name: 'process-map', by: 'gs-lz.leader', language: 'zh-CN', theme: 'light', path: '/cases' },
    prepare: async (page) => {
      await openCase(page, /处理中|已派单/);
      await openTab(page.getByRole('tab', { name: '流程图' }));
      await page.locator('[data-ready=true]').waitFor();
      for (let press = 0; press < 2; press++) await page.getByRole('button', { name: '缩小' }).click();
    },
  },
  {
    ...{ name: 'time-limits-dark', by: 'gs-lz.leader', language: 'en', theme: 'dark', path: '/cases' },
    prepare: async (page) => {
      await openCase(page, /Being handled|Dispatched/);
      await openTab(page.getByRole('tab', { name: 'Time limits' }));
      const accept = page
        .getByRole('tabpanel')
        .locator('section', { hasText: /working time/ })
        .first();
      await accept.locator('summary').click();
      await accept.scrollIntoViewIfNeeded();
    },
  },
];

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const servers = [await hold('postgres', { parent: process.pid }), await hold('temporal', { parent: process.pid })];
  const [database, temporal] = servers as [(typeof servers)[0], (typeof servers)[0]];
  const app = await startApp({ databaseUrl: database.ready.address, temporalAddress: temporal.ready.address });
  const people = await PeopleAtWork.at(app.url);
  try {
    spawnSync(process.execPath, [join(ROOT, 'dist/src/demo/first-start.js')], {
      ...{ cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...app.env, BIHUAN_URL: app.url } },
    });
    for (const { name, by, language, theme, path, prepare } of PICTURES) {
      const page = await people.signedIn(by, language, theme);
      await people.open(page, path);
      await page.locator('a[href^="/cases/"]').or(page.locator('form')).first().waitFor();
      await prepare?.(page);
      // What slides or fades in has come to rest.
      await page.mouse.move(0, 0);
      await page.waitForTimeout(600);
      await page.screenshot({ path: join(FOLDER, `${name}.png`) });
      console.log(`docs/images/${name}.png`);
      await page.context().close();
    }
  } finally {
    await people.close();
    await app.stop();
    for (const { ready } of servers) process.kill(ready.pid, 'SIGTERM');
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
