import { Inject, Injectable, Optional } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { machines } from '../../../../domain/machines';
import { refuse } from '../../../../domain/shared/errors';
import type { Field } from '../../../../domain/shared/field';
import { allowedCommands } from '../../../../domain/shared/transition';
import type { Caller } from '../../../platform/auth/scope';
import { readCase, type CaseRow } from '../../../platform/case-view/case-row';
import { putDraft, readDraft, type Draft } from '../../../platform/content/draft-rows';
import { withScope } from '../../../platform/database/with-scope';
import type { Language } from '../../../platform/http/language';
import { Problem } from '../../../platform/http/problem';
import { DRAFT_START, type DraftStart } from './draft-start.port';

const LONGEST = 300_000;

/** What takes long to write, so that it is kept on the way. */
const WRITTEN: readonly Field['kind'][] = ['words', 'answers'];

/** Who may hand something in that is written may keep it half written. */
function mayWrite({ actor }: Caller, { process, state, terms }: CaseRow, now: Date): boolean {
  const context = { now: now.getTime(), actor, terms, newId: uuidv7 };
  return allowedCommands(machines[process]!, state, context).some(({ fields }) =>
    Object.values(fields).some(({ kind }) => WRITTEN.includes(kind)),
  );
}

/** What somebody has filled in so far of what a case asks for; theirs alone, kept until it is handed in. */
@Injectable()
export class CaseDrafts {
  constructor(
    private readonly dataSource: DataSource,
    @Optional() @Inject(DRAFT_START) private readonly start?: DraftStart,
  ) {}

  /** Before anything was written, what the case itself brings. */
  read(caller: Caller, caseId: string, language: Language): Promise<Draft> {
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const row = await readCase(tx, caller, caseId);
      const draft = await readDraft(tx, caseId, caller.actor.id);
      if (draft.fields) return draft;
      return { ...draft, fields: (await this.start?.fields(tx, row, language)) ?? null };
    });
  }

  save(caller: Caller, caseId: string, fields: Record<string, unknown>, now: Date): Promise<Draft> {
    const json = JSON.stringify(fields);
    if (json.length > LONGEST) throw Problem.fields({ field: 'fields', code: 'too-long', params: { max: LONGEST } });
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const row = await readCase(tx, caller, caseId);
      if (!mayWrite(caller, row, now)) throw Problem.of(refuse('wrong-stage', { params: { stage: row.state.stage } }));
      await putDraft(tx, { caseId, person: caller.actor.id, json, now });
      return readDraft(tx, caseId, caller.actor.id);
    });
  }
}
