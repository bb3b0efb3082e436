import type { CaseDetail } from '../../../api/shapes';

const textOf = (written: unknown): string | null =>
  (written as { text?: { id?: string } } | null | undefined)?.text?.id ?? null;

/** Ids of what was said of an evaluation: what was found, why it was returned, what its effect was. */
export function saidIn({
  facts,
  contents,
  stage,
}: CaseDetail): Record<'findings' | 'returned' | 'verdict', string | null> {
  const returned = contents.filter(({ command }) => command === 'return').at(-1);
  return {
    findings: textOf(facts.findings),
    returned: stage === 'assessing' ? (returned?.id ?? null) : null,
    verdict: textOf(facts.verdict),
  };
}
