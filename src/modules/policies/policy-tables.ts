import { everyAnswer, parseTables, type DecisionTable } from '../../platform/policy/decision-table';
import type { PolicyConditionView, PolicyTableView } from './policies.dto';

const ANYTHING = '-';
const NEGATED = /^not\((.*)\)$/s;

/** A list of literals, as most conditions are; empty for any other expression. */
function literals(feel: string): (string | number | boolean)[] {
  try {
    const values = JSON.parse(`[${feel}]`) as unknown[];
    return values.filter((value) => ['string', 'number', 'boolean'].includes(typeof value)) as string[];
  } catch {
    return [];
  }
}

function conditionOf(input: string, feel: string): PolicyConditionView {
  const [, inner] = NEGATED.exec(feel.trim()) ?? [];
  return { input, not: inner !== undefined, values: literals(inner ?? feel), feel };
}

function tableView(table: DecisionTable): PolicyTableView {
  const inputs = table.inputs.map(({ expression }) => expression);
  const answers = everyAnswer(table);
  return {
    id: table.id,
    hitPolicy: table.hitPolicy,
    inputs,
    outputs: table.outputs,
    rules: table.rules.map(({ id, note, tests }, index) => ({
      id,
      note,
      conditions: tests.flatMap((test, column) => (test === ANYTHING ? [] : [conditionOf(inputs[column]!, test)])),
      output: answers[index]!.output,
    })),
  };
}

/** The decision tables of a policy's document, ready to be read by people. */
export const policyTables = async (dmn: string): Promise<PolicyTableView[]> =>
  [...(await parseTables(dmn)).values()].map(tableView);
