import { DmnModdle, type DmnDecisionTable } from 'dmn-moddle';
import type { DataSource } from 'typeorm';
import { readDmn } from './decision-table';
import { publishPolicy, SLA_POLICY } from './policy-store';
import { defaultPolicy } from './seed-policies';

/** One hour of the real policy lasts one second. */
export const HOUR_IN_A_SECOND = 1 / 3600;

/** Service of an ordinary office day: what a working day becomes where no calendar counts. */
const OFFICE_DAY_MINUTES = 450;
/** Bounds that are lengths of time; counts, shares, the repeat look-back and what a case waits for another one stay. */
const TIMED_BOUNDS = ['"waits.hours"', '"reopen.days"', '"survey.grace-minutes"', '"remind.minutes"'];
const AROUND_THE_CLOCK: Record<string, string> = { '"calling-hours"': '"calling-hours-demo"' };

/**
 * A copy of a policy in which time passes faster: every limit × factor, in elapsed minutes, on calendars that are
 * always open, so that all timers of a case fire within minutes. Rule ids stay, so every firing still names its rule.
 * The document's name and description say what it is.
 */
export async function scalePolicy(dmn: string, factor = HOUR_IN_A_SECOND): Promise<string> {
  const definitions = await readDmn(dmn);
  const speed = Math.round(1 / factor);
  definitions.name = `${definitions.name} (demo, time-scaled: ${speed} times as fast)`;
  definitions.description = `演示用:时间加快 ${speed} 倍,不得用于生产。 · For demonstrations: time passes ${speed} times as fast. Not for production.`;
  for (const { decisionLogic } of definitions.drgElement ?? [])
    if (decisionLogic?.$type === 'dmn:DecisionTable') scaleTable(decisionLogic, factor);
  return (await new DmnModdle().toXML(definitions, { format: true })).xml;
}

function scaleTable({ output = [], rule = [] }: DmnDecisionTable, factor: number): void {
  const column = (name: string): number => output.findIndex((each) => each.name === name);
  const [amount, unit, calendar, value] = [column('amount'), column('unit'), column('calendar'), column('value')];
  for (const { inputEntry, outputEntry } of rule) {
    const limit = outputEntry[amount];
    const limitUnit = outputEntry[unit];
    if (limit && limitUnit) {
      const days = limitUnit.text === '"working-days"' ? ` * ${OFFICE_DAY_MINUTES}` : '';
      limit.text = `(${limit.text})${days} * ${factor}`;
      limitUnit.text = '"minutes"';
    }
    const named = outputEntry[calendar];
    if (named) named.text = AROUND_THE_CLOCK[named.text] ?? '"always"';
    const bound = outputEntry[value];
    if (bound && TIMED_BOUNDS.includes(inputEntry[0]?.text ?? '')) bound.text = `(${bound.text}) * ${factor}`;
  }
}

/** Publishes the time-scaled default policy as a version of its own and activates it; answers the version. */
export async function publishScaledPolicy(dataSource: DataSource, factor = HOUR_IN_A_SECOND): Promise<number> {
  const dmn = await scalePolicy(defaultPolicy(), factor);
  return dataSource.transaction((manager) => publishPolicy(manager, SLA_POLICY, dmn, 'demo'));
}
