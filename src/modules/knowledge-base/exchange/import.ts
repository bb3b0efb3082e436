import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { machines } from '../../../../domain/machines';
import type { Terms } from '../../../../domain/shared/terms';
import { decide, type Command } from '../../../../domain/shared/transition';
import type { CaseActivities } from '../../../../workflows/shared/contract';
import type { OrgSnapshot } from '../../../platform/auth/org-snapshot';
import { OrgTree } from '../../../platform/auth/org-tree';
import type { Caller } from '../../../platform/auth/scope';
import { contentDigest } from '../../../platform/content/content-store';
import { isBlank, kept, wordsText } from '../../../platform/content/words';
import type { UploadedFile } from '../../../platform/files/only-file';
import { parseInstant } from '../../../platform/http/field-check';
import type { Language } from '../../../platform/http/language';
import { Problem, type FieldProblem } from '../../../platform/http/problem';
import { problemBody } from '../../../platform/http/problem.filter';
import { toProblem } from '../../../platform/http/problem-from-error';
import { CommandService } from '../../cases/command.service';
import { LOAD_TERMS } from '../../../platform/case-opening/load-terms';
import { KnowledgeOpening } from '../opening/opening';
import type { ImportDto, ImportQuery, ImportRowDto } from './exchange.dto';
import { COLUMNS, LOCAL_COLUMNS, submissionOf, type Submission } from './import-fields';
import { placesFor } from './import-places';
import { readRows, type ImportRow } from './import-rows';
import { importTarget, type ImportTarget } from './import-target';

/** Rows that one request opens: whoever stands between gives up on a longer answer. */
const A_REQUEST = 20;

export interface ImportRequest {
  key: string;
  query: ImportQuery;
  file: UploadedFile;
  language: Language;
  requestId: string;
}

const keyOf = (...parts: (string | number)[]): string =>
  createHash('sha256').update(parts.join('/')).digest('base64url');

/** Rows of a file as publications, each handed in for review like any other: four eyes hold for imported words too. */
@Injectable()
export class KnowledgeImport {
  constructor(
    private readonly dataSource: DataSource,
    private readonly orgs: OrgTree,
    private readonly opening: KnowledgeOpening,
    private readonly commands: CommandService,
    @Inject(LOAD_TERMS) private readonly loadTerms: CaseActivities['loadTerms'],
  ) {}

  /** The same key and file again open nothing twice; with `from` it goes on where it ended. */
  async run(caller: Caller, request: ImportRequest): Promise<ImportDto> {
    const { query, file } = request;
    const { dryRun = true, from = 0 } = query;
    const orgs = await this.orgs.current();
    const target = importTarget(caller, orgs, query);
    const isLocal = target.process === 'local-publication';
    const rows = await readRows(file.name, file.body, isLocal ? LOCAL_COLUMNS : COLUMNS);
    const places = await placesFor(this.dataSource, caller, target.trees, query.node);
    const taken = dryRun ? rows : rows.slice(from, from + A_REQUEST);
    const judge = await this.judge(caller, target);
    const results: ImportRowDto[] = [];
    for (const row of taken) {
      const { fields, problems } = submissionOf(row, places, target);
      const wrong = problems.length > 0 ? problems : judge(resolved(fields, orgs));
      results.push(
        wrong.length > 0
          ? rowDto(row, 'wrong', null, wrong, request)
          : dryRun
            ? rowDto(row, 'ready', null, [], request)
            : await this.open(caller, request, target, row, fields),
      );
    }
    const done = dryRun ? rows.length : from + taken.length;
    return { total: rows.length, rows: results, next: done < rows.length ? done : null };
  }

  private async open(
    caller: Caller,
    request: ImportRequest,
    { process, org }: ImportTarget,
    row: ImportRow,
    fields: Submission,
  ): Promise<ImportRowDto> {
    const { key, file } = request;
    const base = keyOf(key, contentDigest(file.body.toString('base64')), row.row);
    try {
      const begun = keyOf(base, 'open');
      const opened =
        process === 'local-publication'
          ? await this.opening.local(caller, begun, { org: org.id })
          : await this.opening.operation(caller, begun, { kind: 'publish', org: org.id });
      const sent = { caseId: opened.id, key: keyOf(base, 'submit'), precondition: null, body: fields };
      await this.commands.send(caller, sent);
      return rowDto(row, 'opened', opened.id, [], request);
    } catch (error) {
      const problem = toProblem(error);
      if (problem.status >= 500) throw problem;
      const { code, params, errors } = problem;
      return rowDto(row, 'wrong', null, errors.length > 0 ? errors : [{ field: '', code, params }], request);
    }
  }

  /** What the rules say of a publication with these words, decided and thrown away. */
  private async judge(caller: Caller, { process, org }: ImportTarget): Promise<(command: Command) => FieldProblem[]> {
    const machine = machines[process]!;
    const { actor } = caller;
    const register = { type: 'register', org };
    const query = machine.termsQuery(machine.initial(uuidv7()), register);
    const terms = query ? await this.loadTerms(query) : ({} as Terms);
    const context = { now: Date.now(), actor, terms, newId: uuidv7 };
    const begun = decide(machine, machine.initial(uuidv7()), { commandId: '', actor, command: register }, context);
    if (!begun.ok) throw Problem.of(begun.refusal);
    return (command) => {
      const decision = decide(machine, begun.transition.next, { commandId: '', actor, command }, context);
      if (decision.ok) return [];
      const { code, params, errors } = Problem.of(decision.refusal);
      // Who may not publish by a document's number is told so at the document.
      const field = command.type === 'issued-document' ? 'documentNumber' : '';
      return errors.length > 0 ? errors : [{ field, code, params }];
    };
  }
}

/** As the rules get it: words by reference, organisations by OrgRef, times in ms. */
function resolved(fields: Submission, orgs: OrgSnapshot): Command {
  const words = kept(fields.words);
  const times = ['effectiveAt', 'expiresAt', 'reviewAt'].flatMap((name) =>
    fields[name] === undefined ? [] : [[name, parseInstant(fields[name])] as const],
  );
  const { provinces, text, documentNumber } = fields as { [name: string]: unknown; provinces?: string[] };
  const said = Object.entries({ text, documentNumber }).filter(([, given]) => given !== undefined);
  return {
    ...fields,
    words: isBlank(words) ? undefined : { id: uuidv7(), digest: contentDigest(wordsText(fields.words)) },
    ...Object.fromEntries(said.map(([name, given]) => [name, { id: uuidv7(), digest: contentDigest(String(given)) }])),
    ...(provinces && { provinces: provinces.map((id) => orgs.ref(id)) }),
    ...Object.fromEntries(times),
  };
}

function rowDto(
  { row, cells }: ImportRow,
  outcome: ImportRowDto['outcome'],
  operation: string | null,
  problems: FieldProblem[],
  { requestId, language }: ImportRequest,
): ImportRowDto {
  const { errors } = problemBody(Problem.fields(...problems), requestId, language);
  return { row, title: cells.title ?? '', outcome, operation, problems: errors };
}
