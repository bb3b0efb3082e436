import { source } from 'axe-core';
import type { Page } from 'playwright-core';

interface Violation {
  id: string;
  impact: string;
  help: string;
  nodes: { target: string[]; failureSummary: string }[];
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
/** Those whose findings can be serious: a rule that names its impact gives it to all it finds. */
const RULES = `(axe.serious ??= (() => {
  const slight = new Set(axe._audit.rules.filter(({ impact }) => /^(minor|moderate)$/.test(impact)).map(({ id }) => id));
  return axe.getRules(${JSON.stringify(TAGS)}).map(({ ruleId }) => ruleId).filter((id) => !slight.has(id));
})())`;
/** All that depends on the colours of a page. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * What axe-core finds serious or critical on the page as it stands, each with the elements it is about.
 * @param what only the colours: where the same page has been looked at in others just before
 */
export async function seriousFindings(page: Page, what: 'all' | 'colours' = 'all'): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(source);
  const values = what === 'all' ? RULES : JSON.stringify(OF_COLOURS);
  const { violations } = await page.evaluate<{ violations: Violation[] }>(
    `axe.run(document, { runOnly: { type: 'rule', values: ${values} }, resultTypes: ['violations'] })`,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) =>
          `${id} ${target.join(' ')}: ${failureSummary.split('\n').slice(1).join(' ').trim()}`,
      ),
    );
}
