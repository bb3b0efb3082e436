import { DmnModdle, type DmnDecisionTable, type DmnDefinitions } from 'dmn-moddle';
import { evaluate, unaryTest } from 'feelin';

/** A policy that cannot be used; the message names table, rule and column for the one who edits it. */
export class PolicyError extends Error {
  override name = 'PolicyError';
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export interface DecisionTable {
  id: string;
  hitPolicy: string;
  /** `values`: the allowed values where the table lists them. */
  inputs: { expression: string; values: unknown[] }[];
  outputs: string[];
  rules: { id: string; note: string; tests: string[]; results: string[] }[];
}

/** A rule that fired, with what it answered by output name. */
export interface Hit {
  rule: string;
  output: Record<string, unknown>;
}

export type Facts = Record<string, unknown>;

const ONE = ['FIRST', 'UNIQUE'];
const ALL = ['RULE ORDER'];

/** Parses DMN 1.3 as strictly as it can be read: what the parser only warns of (a duplicate id drops a rule) is an error. */
export async function readDmn(xml: string): Promise<DmnDefinitions> {
  const { rootElement, warnings } = await new DmnModdle().fromXML(xml).catch((error: unknown) => {
    throw new PolicyError(`not a DMN 1.3 document: ${messageOf(error)}`);
  });
  if (warnings.length > 0) throw new PolicyError(warnings.map(({ message }) => message).join('; '));
  return rootElement;
}

/** The decision tables of a DMN document, by decision id. */
export async function parseTables(xml: string): Promise<Map<string, DecisionTable>> {
  const { drgElement = [] } = await readDmn(xml);
  const tables = drgElement.flatMap(({ id, decisionLogic }) =>
    decisionLogic?.$type === 'dmn:DecisionTable' ? [toTable(id, decisionLogic)] : [],
  );
  return new Map(tables.map((table) => [table.id, table]));
}

function toTable(
  id: string,
  { hitPolicy = 'UNIQUE', input = [], output = [], rule = [] }: DmnDecisionTable,
): DecisionTable {
  if (![...ONE, ...ALL].includes(hitPolicy))
    throw new PolicyError(`table ${id}: hit policy ${hitPolicy} is not supported`);
  return {
    id,
    hitPolicy,
    inputs: input.map(({ inputExpression, inputValues }) => ({
      expression: inputExpression?.text ?? '',
      values: inputValues ? (feel(`[${inputValues.text}]`, {}, `table ${id}, allowed values`) as unknown[]) : [],
    })),
    outputs: output.map(({ name }) => name ?? ''),
    rules: rule.map((each) => ({
      id: each.id,
      note: each.description ?? '',
      tests: each.inputEntry.map(({ text }) => text),
      results: each.outputEntry.map(({ text }) => text),
    })),
  };
}

/** Evaluates a FEEL expression; what FEEL would turn into null silently is an error here. */
function feel(expression: string, facts: Facts, where: string): unknown {
  return orFail(where, () => evaluate(expression, facts));
}

function orFail<T>(where: string, run: () => { value: T; warnings: { message: string }[] }): T {
  let outcome;
  try {
    outcome = run();
  } catch (error) {
    throw new PolicyError(`${where}: ${messageOf(error)}`);
  }
  if (outcome.warnings.length > 0) throw new PolicyError(`${where}: ${outcome.warnings[0]!.message}`);
  return outcome.value;
}

function answerOf(
  table: DecisionTable,
  { id, results }: Pick<DecisionTable['rules'][number], 'id' | 'results'>,
  facts: Facts,
): Hit {
  const entries = table.outputs.map((name, column) => [
    name,
    feel(results[column] ?? '', facts, `rule ${id}, ${name}`),
  ]);
  return { rule: id, output: Object.fromEntries(entries) as Record<string, unknown> };
}

/** What every rule answers once it matches, whether or not anything ever does. */
export const everyAnswer = (table: DecisionTable, facts: Facts = {}): Hit[] =>
  table.rules.map((rule) => answerOf(table, rule, facts));

/** The rules that match, by the table's hit policy, in the table's order. */
export function decideTable(table: DecisionTable, facts: Facts): Hit[] {
  const values = table.inputs.map(({ expression }) =>
    feel(expression, facts, `table ${table.id}, input ${expression}`),
  );
  const hits: Hit[] = [];
  for (const { id, tests, results } of table.rules) {
    const matches = tests.every(
      (test, column) =>
        test === '-' ||
        orFail(`rule ${id}, input ${table.inputs[column]?.expression}`, () =>
          unaryTest(test, { ...facts, '?': values[column] }),
        ) === true,
    );
    if (!matches) continue;
    hits.push(answerOf(table, { id, results }, facts));
    if (table.hitPolicy === 'FIRST') break;
  }
  if (table.hitPolicy === 'UNIQUE' && hits.length > 1)
    throw new PolicyError(`table ${table.id}: rules ${hits.map(({ rule }) => rule).join(', ')} match at once`);
  return hits;
}
