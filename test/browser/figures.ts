import type { Page } from 'playwright-core';
import type { PeopleAtWork } from './people-at-work';

/** A number that leads somewhere, by where it stands: its panel, its row, its column. */
export interface Figure {
  at: string;
  value: number;
  href: string;
}

/** Charts as tables: only those name every number. Says how many there were. */
const AS_TABLES = `[...document.querySelectorAll('section button')]
  .filter((one) => /看表格/.test(one.innerText)).map((one) => one.click()).length`;
const FIGURES = `[...document.querySelectorAll('#content li a:has(strong), #content td a')].map((link) => {
  const cell = link.closest('td');
  const words = cell
    ? [link.closest('section')?.ariaLabel ?? '', cell.parentElement.querySelector('th').innerText, cell.cellIndex]
    : [link.querySelector('span').innerText];
  const value = (link.querySelector('strong') ?? link).innerText.replaceAll(',', '');
  return { at: words.join(' / '), value: Number(value), href: link.getAttribute('href') };
})`;

/** What shows that one is back, by the address. */
const HEADS: Record<string, string> = {
  '/dashboard': 'section td a >> nth=0',
  '/audit': '[aria-label=热力图] td a >> nth=0',
};

/** As a link does; by way of a place without a list, so that none is counted that stands there from before. */
const GO = (path: string): string =>
  `history.pushState(null, '', '${path}'), void dispatchEvent(new PopStateEvent('popstate'))`;

/**
 * What stands behind the numbers of one page: the first of each panel is clicked, where the others lead is opened in a
 * second tab, and the list is counted to its end. Of cases the first long list is; it must be as long as it says of
 * itself, and the others are taken at their word.
 */
export class Figures {
  /** The longest lists that were counted row by row: what is loaded in one go is less. */
  longest = { cases: 0, clocks: 0 };
  private readonly clicked = new Set<string>();
  private tab: Page | null = null;
  private lists: Page;

  constructor(
    private readonly people: PeopleAtWork,
    private readonly page: Page,
  ) {
    this.lists = page;
  }

  async shown(): Promise<Figure[]> {
    await this.people.settled(this.page);
    if (await this.page.evaluate<number>(AS_TABLES)) await this.people.settled(this.page);
    return this.page.evaluate<Figure[]>(FIGURES);
  }

  /** Follows the number that stands there now. Null: it agrees with its list; else what is wrong. */
  async disagreement({ at }: Figure): Promise<string | null> {
    const figure = (await this.shown()).find((one) => one.at === at);
    if (!figure) return `${at}: no longer shown`;
    const panel = at.split(' / ')[0]!;
    const listed = this.clicked.has(panel) ? await this.beside(figure) : await this.byClick(figure);
    this.clicked.add(panel);
    return listed === figure.value ? null : `${at} says ${figure.value}, ${figure.href} lists ${listed}`;
  }

  private async byClick({ href }: Figure): Promise<number> {
    const from = this.page.url();
    await this.page.locator(`#content a[href="${href}"]`).first().click();
    await this.page.waitForURL(`**${href}`);
    this.lists = this.page;
    const listed = await this.listed();
    await this.page.goBack();
    await this.page.waitForURL(from);
    await this.page.locator(HEADS[new URL(from).pathname]!).waitFor();
    return listed;
  }

  private async beside({ href }: Figure): Promise<number> {
    this.tab ??= await this.people.tabBeside(this.page);
    this.lists = this.tab;
    await this.tab.evaluate(GO('/nowhere'));
    await this.tab.getByText('没有这个页面').waitFor();
    await this.tab.evaluate(GO(href));
    await this.tab.waitForURL(`**${href}`);
    return this.listed();
  }

  private async listed(): Promise<number> {
    const kind = new URL(this.lists.url()).pathname === '/cases' ? 'cases' : 'clocks';
    return this[kind]();
  }

  private async cases(): Promise<number> {
    await this.lists.locator('h1', { hasText: '工单查询' }).waitFor();
    await this.lists.locator('#content tbody tr').first().or(this.lists.getByText('没有找到工单')).waitFor();
    await this.people.settled(this.lists);
    const more = this.lists.getByRole('button', { name: '加载更多' });
    const said = (await more.count()) > 0 ? await this.said() : null;
    if (said !== null && this.longest.cases > 0) return said;
    while ((await more.count()) > 0) {
      await more.click();
      await this.people.settled(this.lists);
    }
    const n = await this.lists.locator('#content tbody tr').count();
    if (said !== null) {
      expect(n).toBe(said);
      this.longest.cases = n;
    }
    return n;
  }

  /** Of how many the list says that it shows some. */
  private async said(): Promise<number> {
    const words = await this.lists.getByText(/^已列出 \d+ 件，共 [\d,]+ 件$/).innerText();
    return Number(/共 ([\d,]+) 件/.exec(words)![1]!.replaceAll(',', ''));
  }

  /** Only rows in sight exist: scrolled to the end, each is seen once. */
  private async clocks(): Promise<number> {
    await this.lists
      .getByText(/^已列出/)
      .or(this.lists.getByText('没有符合条件的时限'))
      .first()
      .waitFor();
    await this.people.settled(this.lists);
    const seen = new Set<string>();
    for (;;) {
      const look = await this.lists.evaluate<{ rows: string[]; end: boolean } | null>(`(() => {
        const list = document.querySelector('[data-list]');
        if (!list) return null;
        const rows = [...list.querySelectorAll('[role=row][aria-rowindex]')].map((row) => row.getAttribute('aria-rowindex'));
        const end = list.scrollTop + list.clientHeight >= list.scrollHeight - 1;
        if (!end) list.scrollTop += list.clientHeight;
        return { rows, end };
      })()`);
      if (!look) return 0;
      look.rows.forEach((row) => seen.add(row));
      this.longest.clocks = Math.max(this.longest.clocks, seen.size);
      // The end may have moved on: the next window has come meanwhile.
      if (look.end && (await this.lists.getByText(/^已列出 \d+ 条$/).count()) > 0) return seen.size;
      await this.people.settled(this.lists);
    }
  }
}
