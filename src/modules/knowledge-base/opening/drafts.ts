import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { CaseState } from '../../../../domain/shared/case-state';
import { refuse } from '../../../../domain/shared/errors';
import { openTasks } from '../../../../domain/shared/human-task';
import type { Caller } from '../../../platform/auth/scope';
import { readCase } from '../../../platform/case-view/case-row';
import { isoTime } from '../../../platform/database/iso-time';
import { withScope } from '../../../platform/database/with-scope';
import type { Language } from '../../../platform/http/language';
import { Problem } from '../../../platform/http/problem';
import { prefilled } from '../from-complaints/prefilled';
import type { DraftDto } from './opening.dto';

const LONGEST = 300_000;

/** Stages in which the words of a case are written. */
const WRITING: readonly string[] = ['generating', 'modifying', 'editing', 'published'];

const read = async (tx: EntityManager, caseId: string, person: string): Promise<DraftDto> => {
  const [row] = await tx.query<DraftDto[]>(
    `SELECT fields, ${isoTime('saved_at')} AS "savedAt" FROM knowledge_draft WHERE case_id = $1 AND person_id = $2`,
    [caseId, person],
  );
  return row ?? { fields: null, savedAt: null };
};

/** What an author has filled in so far; their own, kept until it is submitted. */
@Injectable()
export class Drafts {
  constructor(private readonly dataSource: DataSource) {}

  /** Before anything was written, what the complaint that proposed it brings; nothing of that is stored. */
  read(caller: Caller, caseId: string, language: Language): Promise<DraftDto> {
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const { process, state } = await readCase(tx, caller, caseId);
      const draft = await read(tx, caseId, caller.actor.id);
      const { stage, edition, draft: underWay } = state as CaseState & { edition?: object; draft?: object };
      if (draft.fields || stage !== 'generating' || edition || underWay) return draft;
      return { ...draft, fields: await prefilled(tx, caseId, process, language) };
    });
  }

  save(caller: Caller, caseId: string, fields: Record<string, unknown>, now: Date): Promise<DraftDto> {
    const json = JSON.stringify(fields);
    if (json.length > LONGEST) throw Problem.fields({ field: 'fields', code: 'too-long', params: { max: LONGEST } });
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const { state } = await readCase(tx, caller, caseId);
      if (!WRITING.includes(state.stage) || openTasks(state).length + Number(state.stage === 'published') === 0)
        throw Problem.of(refuse('wrong-stage', { params: { stage: state.stage } }));
      await tx.query(
        `INSERT INTO knowledge_draft (case_id, person_id, fields, saved_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (case_id, person_id) DO UPDATE SET fields = excluded.fields, saved_at = excluded.saved_at`,
        [caseId, caller.actor.id, json, now],
      );
      return read(tx, caseId, caller.actor.id);
    });
  }
}
