import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { QUESTIONNAIRES } from '../../../domain/shared/campaign-kind';
import { CliError } from '../../cli/cli-error';
import { csvCell } from '../../platform/files/csv';
import { fromCsv } from '../../platform/files/read-table';
import { dice } from '../dice';

export const QUESTIONS = Object.keys(QUESTIONNAIRES.satisfaction.questions);

/** Columns of the list that is handed in. */
const HEADS = { number: '客户编号', name: '姓名', phone: '电话', stratum: '分层' } as const;
const STRATA = ['普通', '银卡', '金卡', '钻石卡'];

interface Person {
  number: string;
  stratum: string;
  /** What they will say, 1–5 by question. */
  scores: Record<string, number>;
}

export interface CustomerList {
  name: string;
  csv: Buffer;
  people: ReadonlyMap<string, Person>;
}

/** The same dice, the same answer. */
function likely(seed: string, number: string): Record<string, number> {
  const chance = dice(`${seed}/${number}/scores`);
  return Object.fromEntries(
    QUESTIONS.map((question) => [question, Number(chance.weighted({ 1: 4, 2: 6, 3: 20, 4: 40, 5: 30 }))]),
  );
}

/** Customers of our own making: they say so in their names. */
export function sampleCustomers(count: number, seed: string): CustomerList {
  const people = Array.from({ length: count }, (_, at): Person => {
    const number = `SAMPLE${String(at + 1).padStart(6, '0')}`;
    return { number, stratum: dice(`${seed}/${number}`).one(STRATA), scores: likely(seed, number) };
  });
  return listOf('sample.csv', people);
}

const TEN = 10;
const FIVE = 5;

/** What a file says of its customers; `map` names its columns by what they mean (number, stratum, and the questions). */
export function customersFrom(file: string, map: Record<string, string>, count: number, seed: string): CustomerList {
  if (!map.number) throw new CliError('--map must name the column of the customer number: number=…');
  const bytes = readFileSync(file);
  const rows = fromCsv(file.endsWith('.gz') ? gunzipSync(bytes) : bytes).slice(0, count);
  const missing = Object.values(map).filter((column) => rows[0] && !(column in rows[0].cells));
  if (missing.length > 0) throw new CliError(`${file} has no column ${missing.join(', ')}: check --map.`);
  const cell = (cells: Record<string, string>, meaning: string): string => cells[map[meaning] ?? '']?.trim() ?? '';
  const most = (question: string): number => Math.max(...rows.map(({ cells }) => Number(cell(cells, question)) || 0));
  // A scale of ten says the same on one of five.
  const scale = Object.fromEntries(QUESTIONS.map((question) => [question, most(question) > FIVE ? TEN / FIVE : 1]));
  const people = rows.map(({ cells }): Person => {
    const number = cell(cells, 'number');
    const guessed = likely(seed, number);
    const said = QUESTIONS.map((question) => {
      const score = Math.ceil(Number(cell(cells, question)) / scale[question]!);
      return [question, score >= 1 && score <= FIVE ? score : guessed[question]!];
    });
    return { number, stratum: cell(cells, 'stratum'), scores: Object.fromEntries(said) as Person['scores'] };
  });
  return listOf(basename(file), people);
}

/** Names and phones are made up for all: no file that is tried has any, and nobody is called. */
function listOf(name: string, people: readonly Person[]): CustomerList {
  const rows = people.map(({ number, stratum }, at) => [
    number,
    `示例客户 ${at + 1}`,
    `1390${String(at + 1).padStart(7, '0')}`,
    stratum,
  ]);
  return {
    name: name.replace(/\.gz$/, ''),
    csv: Buffer.from([Object.values(HEADS), ...rows].map((row) => row.map(csvCell).join(',')).join('\n')),
    people: new Map(people.map((person) => [person.number, person])),
  };
}

/** Query of the import: which column says what. */
export const MAPPING = new URLSearchParams(HEADS).toString();
