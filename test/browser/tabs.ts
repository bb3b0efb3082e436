import type { Locator } from 'playwright-core';
import { eventually } from '../support/eventually';

/** Chosen again where the page above it grew between the button's going down and its coming up. */
export const openTab = (tab: Locator): Promise<void> =>
  eventually(async () => {
    await tab.click();
    if ((await tab.getAttribute('aria-selected')) !== 'true') throw new Error(`not chosen: ${await tab.innerText()}`);
  });
