import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { OrgTree } from '../../../platform/auth/org-tree';
import type { OrgSnapshot } from '../../../platform/auth/org-snapshot';
import { subtreeCondition, type Caller } from '../../../platform/auth/scope';
import { withScope } from '../../../platform/database/with-scope';
import type { UploadedFile } from '../../../platform/files/only-file';
import { fromCsv, fromXlsx, unreadable, type TableRow } from '../../../platform/files/read-table';
import { CATALOGUES, fill, type Language } from '../../../platform/http/language';
import { Problem } from '../../../platform/http/problem';
import { judgeRows, plainPhone, type Judged, type Known, type Mapping, type NewCustomer } from './judge-rows';
import { listed, MOST_CUSTOMERS, ownDraft } from './kept-list';
import type { ListColumnsDto, ListDto, ListQuery } from './list.dto';

const MOST_NAMED = 200;
/** Headings that need no mapping. */
const USUAL: Record<keyof Mapping, readonly string[]> = {
  number: ['number', 'customer number', '客户编号', '用户编号', '用户id'],
  phone: ['phone', '电话', '联系电话', '手机号码', '手机号'],
  name: ['name', '姓名', '客户姓名'],
  region: ['region', '地区', '归属地', '归属单位'],
  stratum: ['stratum', '分层', '客户分层'],
};

export interface ListRequest {
  query: ListQuery;
  file: UploadedFile;
  language: Language;
  now: Date;
}

async function rowsOf({ name, body }: UploadedFile): Promise<TableRow[]> {
  const end = /\.(csv|xlsx)$/i.exec(name)?.[1]?.toLowerCase();
  if (!end) throw unreadable('.csv, .xlsx');
  const rows = end === 'csv' ? fromCsv(body) : await fromXlsx(body);
  if (rows.length === 0) throw Problem.fields({ field: 'file', code: 'blank' });
  if (rows.length > MOST_CUSTOMERS)
    throw Problem.fields({ field: 'file', code: 'too-many', params: { max: MOST_CUSTOMERS } });
  return rows;
}

/** Headings that say by themselves what they mean. */
function guessed(headings: readonly string[]): Mapping {
  const columns = Object.keys(USUAL) as (keyof Mapping)[];
  const found = columns.flatMap((column) => {
    const heading = headings.find((one) => USUAL[column].includes(one.trim().toLowerCase()));
    return heading === undefined ? [] : [[column, heading] as const];
  });
  return Object.fromEntries(found);
}

/** What was said of the columns, else what their headings say. A heading that the file does not have is a slip. */
function mappingOf(query: ListQuery, [first]: TableRow[]): Mapping {
  const headings = Object.keys(first!.cells);
  const mapping = guessed(headings);
  for (const column of Object.keys(USUAL) as (keyof Mapping)[]) {
    const said = query[column];
    if (said !== undefined && !headings.includes(said))
      throw Problem.fields({
        field: column,
        code: 'unknown-column',
        params: { column: said, columns: headings.join(', ').slice(0, 1000) },
      });
    if (said !== undefined) mapping[column] = said;
  }
  if (mapping.number === undefined && mapping.phone === undefined)
    throw Problem.fields({ field: 'number', code: 'required' });
  return mapping;
}

/** Customers of the centre whom the rows may name. */
function knownIn(tx: EntityManager, path: string, rows: readonly TableRow[], mapping: Mapping): Promise<Known[]> {
  const cells = (column: 'number' | 'phone'): string[] =>
    mapping[column] ? [...new Set(rows.map((row) => row.cells[mapping[column]!]?.trim() ?? ''))] : [];
  const within = subtreeCondition('org.path', [path], 3);
  return tx.query<Known[]>(
    `SELECT customer.id, customer.number, customer.phone FROM customer JOIN org ON org.id = customer.org_id
      WHERE (number = ANY($1::text[]) OR phone = ANY($2::text[])) AND ${within.sql}`,
    [cells('number'), cells('phone').map(plainPhone).filter(Boolean), ...within.parameters],
  );
}

/** A number that somebody else has taken meanwhile, or that is another centre's, is not entered. */
async function enter(tx: EntityManager, customers: readonly NewCustomer[]): Promise<Map<string, string>> {
  const rows = JSON.stringify(customers.map((customer) => ({ id: uuidv7(), ...customer })));
  const entered = await tx.query<{ id: string; number: string }[]>(
    `INSERT INTO customer (id, number, name, phone, org_id, tier)
     SELECT id, number, name, phone, org, 'ordinary'
       FROM jsonb_to_recordset($1::jsonb) AS row (id uuid, number text, name text, phone text, org text)
     ON CONFLICT DO NOTHING RETURNING id, number`,
    [rows],
  );
  return new Map(entered.map(({ id, number }) => [number, id]));
}

const namesBelow = (orgs: OrgSnapshot, org: string): Map<string, string> =>
  new Map(
    orgs.descendants(org).flatMap(({ id }) => {
      const node = orgs.get(id)!;
      return [id, node.nameZh, node.nameEn].map((name): [string, string] => [name, id]);
    }),
  );

/** A campaign's list from a file: judged row by row, with what is wrong and what to do about it. */
@Injectable()
export class ListImport {
  constructor(
    private readonly dataSource: DataSource,
    private readonly orgs: OrgTree,
  ) {}

  /** What can be mapped: nothing is kept, and of customers nothing is told. */
  async columns(file: UploadedFile): Promise<ListColumnsDto> {
    const rows = await rowsOf(file);
    const columns = Object.keys(rows[0]!.cells);
    return { rows: rows.length, columns, mapping: guessed(columns) };
  }

  async run(caller: Caller, id: string, { query, file, language, now }: ListRequest): Promise<ListDto> {
    const rows = await rowsOf(file);
    const mapping = mappingOf(query, rows);
    const orgs = await this.orgs.current();
    const { dryRun = true } = query;
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const { org, path } = await ownDraft(tx, caller, orgs, id);
      const known = await knownIn(tx, path, rows, mapping);
      const judged = judgeRows(rows, mapping, known, { own: org, named: namesBelow(orgs, org) });
      const ids = dryRun ? null : await enter(tx, judged.entered);
      const chosen = judged.chosen.flatMap(({ row, customer, stratum, isNew }) => {
        const found = isNew && ids ? ids.get(customer) : customer;
        if (found !== undefined) return [{ customer: found, stratum, isNew }];
        judged.problems.push({ row, field: mapping.number ?? 'number', code: 'unknown-customer' });
        return [];
      });
      const from = { file: file.name, mapping };
      // Of those who are not entered yet a rehearsal knows no id: they are counted, and barred nowhere.
      const count = dryRun ? chosen.filter(({ isNew }) => !isNew) : chosen;
      const kept = await listed(tx, caller, { id, chosen: count, from, dryRun, now });
      const entered = dryRun ? judged.entered.length : ids!.size;
      return { ...kept, total: rows.length, listed: chosen.length, entered, leftOut: [], ...said(judged, language) };
    });
  }
}

function said({ problems }: Judged, language: Language): Pick<ListDto, 'wrong' | 'problems'> {
  const words = CATALOGUES[language].fields;
  const named = problems.toSorted((one, other) => one.row - other.row).slice(0, MOST_NAMED);
  return {
    wrong: problems.length,
    problems: named.map(({ row, field, code, params = {} }) => ({
      ...{ row, field, code },
      detail: fill(words[code as keyof typeof words], params),
    })),
  };
}
