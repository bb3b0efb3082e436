import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { machines } from '../../../../domain/machines';
import { allowedCommands } from '../../../../domain/shared/transition';
import { scopePaths, subtreeCondition, visibleCase, type Caller } from '../../../platform/auth/scope';
import { findCase } from '../../../platform/case-view/case-row';
import { People } from '../../../platform/case-view/people';
import { storedBody } from '../../../platform/content/stored';
import { fileNamedIn, wordsWithFiles, type StoredFile } from '../../../platform/content/words-with-files';
import { Filter } from '../../../platform/database/filter';
import { withScope } from '../../../platform/database/with-scope';
import { Problem } from '../../../platform/http/problem';
import { itemColumns, partObject } from '../desk/columns';
import type { WorkItemDto, WorkPartDto } from '../desk/desk.dto';
import type { AssignedWorkDto, WorkPartWordsDto, WorkWordsDto } from './work.dto';

interface Row extends WorkItemDto {
  contentId: string | null;
  personId: string | null;
  about: string | null;
  keeps: boolean;
}

interface PartRow {
  part: WorkPartDto;
  contentId: string | null;
  reportId: string | null;
}

const within = (filter: Filter, column: string, scope: readonly string[]): string => {
  const { sql, parameters } = subtreeCondition(column, scope, filter.parameters.length + 1);
  filter.parameters.push(...parameters);
  return sql;
};

/** Work that is neither the caller's to give nor theirs to do is not there. */
async function findWork(tx: EntityManager, caller: Caller, id: string): Promise<Row> {
  const scope = scopePaths(caller, 'read-cases');
  const filter = new Filter();
  const wanted = filter.bind(id);
  const keeps = within(filter, 'keeper.path', scope);
  const visible = visibleCase('work', scope, filter.parameters.length + 1, 'id');
  const [row] = await tx.query<Row[]>(
    `SELECT ${itemColumns()}, work.content_id AS "contentId", work.person_id AS "personId", work.about_id AS about,
            EXISTS (SELECT FROM org keeper WHERE keeper.id = work.assigner_org AND ${keeps}) AS keeps
       FROM work_assignment work WHERE work.id = ${wanted}::uuid AND ${visible.sql}`,
    [...filter.parameters, ...visible.parameters],
  );
  if (!row) throw new Problem('not-found');
  return row;
}

/** Every receiver for the assigner, a receiver itself. */
function partsOf(tx: EntityManager, caller: Caller, { id, keeps }: Row, now: Date): Promise<PartRow[]> {
  const filter = new Filter();
  const wanted = filter.bind(id);
  const at = `${filter.bind(now)}::timestamptz`;
  const own = within(filter, 'receiver.path', scopePaths(caller, 'read-cases'));
  const whose = `EXISTS (SELECT FROM org receiver WHERE receiver.id = part.org_id AND ${own})`;
  return tx.query<PartRow[]>(
    `SELECT ${partObject(at)} AS part, part.content_id AS "contentId", part.report_id AS "reportId"
       FROM work_part part WHERE part.assignment_id = ${wanted}::uuid AND (${keeps ? 'TRUE OR ' : ''}${whose})
      ORDER BY part.org_id`,
    filter.parameters,
  );
}

async function allowedTo(tx: EntityManager, caller: Caller, id: string, now: Date): Promise<string[]> {
  const row = await findCase(tx, caller, id);
  if (!row) return [];
  const context = { now: now.getTime(), actor: caller.actor, terms: row.terms, newId: () => '' };
  return [...new Set(allowedCommands(machines[row.process]!, row.state, context).map(({ type }) => type))];
}

/** One piece of work: what is asked, of whom, how far each is, and what the caller may do. */
@Injectable()
export class WorkPage {
  constructor(private readonly dataSource: DataSource) {}

  read(caller: Caller, id: string, now: Date): Promise<AssignedWorkDto> {
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const { contentId, personId, ...item } = await findWork(tx, caller, id);
      const shown = new Map<string, WorkWordsDto>();
      const wordsOf = async (content: string | null): Promise<WorkWordsDto | null> => {
        if (content === null) return null;
        const { title, body, keywords, attachments } = shown.get(content) ?? (await wordsWithFiles(tx, content));
        shown.set(content, { title, body, keywords, attachments });
        return shown.get(content)!;
      };
      const parts: WorkPartWordsDto[] = [];
      for (const { part, contentId: own, reportId } of await partsOf(tx, caller, { ...item, contentId, personId }, now))
        parts.push({
          ...part,
          words: own === contentId ? null : await wordsOf(own),
          report: reportId === null ? null : await storedBody(tx, reportId),
        });
      const people = await People.of(tx, personId === null ? [] : [personId]);
      return {
        ...item,
        words: await wordsOf(contentId),
        person: (personId !== null && people.get(personId)) || null,
        allowed: await allowedTo(tx, caller, id, now),
        parts,
      };
    });
  }

  /** A file that the words name, as they are asked of all or of a receiver that the caller sees. */
  file(caller: Caller, id: string, attachment: string, now: Date): Promise<StoredFile> {
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const work = await findWork(tx, caller, id);
      const parts = await partsOf(tx, caller, work, now);
      const contents = [work.contentId, ...parts.map(({ contentId }) => contentId)].filter((one) => one !== null);
      const file = await fileNamedIn(tx, [...new Set(contents)], attachment);
      if (!file) throw new Problem('not-found');
      return file;
    });
  }
}
