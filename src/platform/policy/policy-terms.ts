import type { ClockTerms, LadderTerms, Limit, RungTerms, Terms } from '../../../domain/shared/terms';
import type { TermsQuery } from '../../../domain/shared/transition';
import {
  decideTable,
  everyAnswer,
  parseTables,
  PolicyError,
  type DecisionTable,
  type Facts,
  type Hit,
} from './decision-table';

/** What the policy answers, before its calendars have been read. */
export type PolicyTerms = Pick<Terms, 'clocks' | 'ladder' | 'bounds'> & { rules: string[] };

const UNITS: readonly unknown[] = ['minutes', 'working-minutes', 'working-days'];
const ROLES: readonly unknown[] = [
  'team-leader',
  'prefecture-manager',
  'gm-hotline',
  'hq-coordinator',
  'centre-leader',
];
const RIGHTS: readonly unknown[] = ['reassign', 'extend', 'take-over'];

function take<T>(hit: Hit, name: string, valid: (value: unknown) => boolean): T {
  const value = hit.output[name];
  if (!valid(value)) throw new PolicyError(`rule ${hit.rule}, ${name}: ${JSON.stringify(value)} is not allowed`);
  return value as T;
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isFlag = (value: unknown): boolean => typeof value === 'boolean';
const isPositive = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value) && value > 0;
const isBound = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value) && value >= 0;
/** Fractions of the limit, ascending, between nothing and all of it. */
const areShares = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every((share: number, index) => isPositive(share) && share < 1 && (index === 0 || share > value[index - 1]));
const areRights = (value: unknown): boolean => Array.isArray(value) && value.every((right) => RIGHTS.includes(right));

const limitOf = (hit: Hit): Limit => ({
  amount: take(hit, 'amount', isPositive),
  unit: take(hit, 'unit', (unit) => UNITS.includes(unit)),
});

const clockOf = (hit: Hit): ClockTerms => ({
  rule: hit.rule,
  limit: limitOf(hit),
  calendar: take(hit, 'calendar', isText),
  warnAt: take(hit, 'warnAt', areShares),
  pausable: take(hit, 'pausable', isFlag),
  remindOutsideService: take(hit, 'remindOutsideService', isFlag),
});

const rungOf = (hit: Hit): RungTerms => ({
  rule: hit.rule,
  role: take(hit, 'role', (role) => ROLES.includes(role)),
  limit: limitOf(hit),
  warnAt: take(hit, 'warnAt', areShares),
  may: take(hit, 'may', areRights),
});

/** Few combinations of inputs occur, unless a sender makes them up. */
const MOST_ANSWERS = 1_000;

/** One version of a policy, ready to be asked. Answers are kept; another version is another object. */
export class CompiledPolicy {
  private readonly answers = new Map<string, PolicyTerms>();

  private constructor(private readonly tables: Map<string, DecisionTable>) {}

  static async compile(dmn: string): Promise<CompiledPolicy> {
    const policy = new CompiledPolicy(await parseTables(dmn));
    for (const id of ['clocks', 'ladder', 'ladder-reminders', 'bounds']) policy.table(id);
    return policy;
  }

  /** Checks the answer of every rule, also of one that nothing meets yet; answers the calendars that they name. */
  calendars(): string[] {
    const answers = (id: string): Hit[] => everyAnswer(this.table(id));
    answers('ladder').forEach(rungOf);
    answers('bounds').forEach((hit) => take(hit, 'value', isBound));
    const clocks = answers('clocks').map((hit) => clockOf(hit).calendar);
    const reminders = answers('ladder-reminders').map((hit) => take<string>(hit, 'calendar', isText));
    return [...new Set([...clocks, ...reminders])];
  }

  answer({ process, category, urgency, tier, rural }: TermsQuery): PolicyTerms {
    const facts = { process, category, urgency, tier, rural };
    const key = JSON.stringify(facts);
    const known = this.answers.get(key);
    if (known) return known;
    const answer = this.ask(facts);
    if (this.answers.size >= MOST_ANSWERS) this.answers.clear();
    this.answers.set(key, answer);
    return answer;
  }

  private ask(facts: Facts): PolicyTerms {
    const clocks = this.each('clocks', 'clock', facts);
    const rungs = decideTable(this.table('ladder'), facts);
    const [reminders] = decideTable(this.table('ladder-reminders'), facts);
    if (!reminders) throw new PolicyError('table ladder-reminders: no rule matches');
    const bounds = this.each('bounds', 'bound', facts);
    const ladder: LadderTerms = {
      calendar: take(reminders, 'calendar', isText),
      remindOutsideService: take(reminders, 'remindOutsideService', isFlag),
      rungs: rungs.map(rungOf),
    };
    return {
      clocks: Object.fromEntries(clocks.map(([kind, hit]) => [kind, clockOf(hit)])),
      ladder,
      bounds: Object.fromEntries(bounds.map(([name, hit]) => [name, take<number>(hit, 'value', isBound)])),
      rules: [...clocks.map(([, hit]) => hit), ...rungs, reminders, ...bounds.map(([, hit]) => hit)].map(
        ({ rule }) => rule,
      ),
    };
  }

  /** Asks a table once for each allowed value of the input that names what is asked for. */
  private each(id: string, subject: string, facts: Facts): [string, Hit][] {
    const table = this.table(id);
    const names = table.inputs.find(({ expression }) => expression === subject)?.values ?? [];
    if (names.length === 0) throw new PolicyError(`table ${id}: input ${subject} lists no allowed values`);
    return names.flatMap((name): [string, Hit][] => {
      const [hit] = decideTable(table, { ...facts, [subject]: name });
      return hit ? [[String(name), hit]] : [];
    });
  }

  private table(id: string): DecisionTable {
    const table = this.tables.get(id);
    if (!table) throw new PolicyError(`the policy has no decision table ${id}`);
    return table;
  }
}
