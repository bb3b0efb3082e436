import type { Limit } from '../../../api/shapes';
import type { Vocabulary, Words } from '../../../i18n/use-words';
import type { PolicyCondition, PolicyRule } from '../admin-shapes';
import { limitWords } from '../../case/parts/limit-words';

const VOCABULARIES: Record<string, Vocabulary> = {
  clock: 'clock',
  process: 'process',
  category: 'category',
  urgency: 'urgency',
  tier: 'tier',
  role: 'role',
  calendar: 'calendar',
};
const PERCENT = 100;

function valueWords(name: string, value: unknown, words: Words): string {
  const { t, code, has } = words;
  if (typeof value === 'boolean') return t(value ? 'action.yes' : 'action.no');
  if (name === 'bound' && has(`policy.bound.${String(value)}`)) return t(`policy.bound.${String(value)}`);
  const vocabulary = VOCABULARIES[name];
  return vocabulary ? code(vocabulary, String(value)) : String(value);
}

/** A condition in words, e.g. "tier: VIP or important"; one that is no list as the document has it. */
export function conditionWords({ input, not, values, feel }: PolicyCondition, words: Words): string {
  const { t } = words;
  const name = t(`policy.input.${input}`);
  if (values.length === 0) return t('policy.is', { name, values: feel });
  const named = values.map((value) => valueWords(input, value, words)).join(t('policy.or'));
  return t(not ? 'policy.isNot' : 'policy.is', { name, values: named });
}

/** What a rule answers, name by name; limit and unit are one. */
export function outputWords({ output }: Pick<PolicyRule, 'output'>, words: Words): [name: string, value: string][] {
  const { t, code } = words;
  const { amount, unit, warnAt, may, ...rest } = output;
  const shown: [string, string][] = [];
  if (typeof amount === 'number') shown.push([t('policy.output.limit'), limitWords({ amount, unit } as Limit, words)]);
  for (const [name, value] of Object.entries(rest))
    shown.push([t(`policy.output.${name}`), valueWords(name, value, words)]);
  if (Array.isArray(warnAt))
    shown.push([
      t('policy.output.warnAt'),
      warnAt.map((share) => `${Math.round(Number(share) * PERCENT)} %`).join(', ') || '—',
    ]);
  if (Array.isArray(may))
    shown.push([t('policy.output.may'), may.map((right) => code('command', String(right))).join(t('people.joint'))]);
  return shown;
}
