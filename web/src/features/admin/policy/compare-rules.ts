import type { Policy, PolicyRule } from '../admin-shapes';

export interface RuleDifference {
  table: string;
  id: string;
  kind: 'added' | 'removed' | 'changed' | 'moved';
  before: PolicyRule | null;
  after: PolicyRule | null;
}

const said = ({ conditions, output }: PolicyRule): string =>
  JSON.stringify([conditions.map(({ feel, input }) => [input, feel]), output]);

/** Rules of both, in the order of the later version; what only the earlier one has comes last. */
function ofTable(table: string, before: readonly PolicyRule[], after: readonly PolicyRule[]): RuleDifference[] {
  const old = new Map(before.map((rule) => [rule.id, rule]));
  const kept = (rules: readonly PolicyRule[], others: readonly PolicyRule[]) =>
    rules.filter(({ id }) => others.some((other) => other.id === id)).map(({ id }) => id);
  const [orderBefore, orderAfter] = [kept(before, after), kept(after, before)];
  const found = after.flatMap((rule): RuleDifference[] => {
    const was = old.get(rule.id);
    if (!was) return [{ table, id: rule.id, kind: 'added', before: null, after: rule }];
    if (said(was) !== said(rule)) return [{ table, id: rule.id, kind: 'changed', before: was, after: rule }];
    const moved = orderBefore.indexOf(rule.id) !== orderAfter.indexOf(rule.id);
    return moved ? [{ table, id: rule.id, kind: 'moved', before: was, after: rule }] : [];
  });
  const gone = before.filter(({ id }) => !after.some((rule) => rule.id === id));
  return [
    ...found,
    ...gone.map((rule): RuleDifference => ({ table, id: rule.id, kind: 'removed', before: rule, after: null })),
  ];
}

/** What differs from one version of the policy to another, row by row. The order of rules counts: the first that matches decides. */
export function compareRules(before: Pick<Policy, 'tables'>, after: Pick<Policy, 'tables'>): RuleDifference[] {
  const ids = [...new Set([...after.tables, ...before.tables].map(({ id }) => id))];
  const rules = ({ tables }: Pick<Policy, 'tables'>, id: string) =>
    tables.find((table) => table.id === id)?.rules ?? [];
  return ids.flatMap((id) => ofTable(id, rules(before, id), rules(after, id)));
}
