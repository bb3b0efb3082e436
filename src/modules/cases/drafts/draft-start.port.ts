import type { EntityManager } from 'typeorm';
import type { CaseRow } from '../../../platform/case-view/case-row';
import type { Language } from '../../../platform/http/language';

export interface DraftStart {
  /** Fields that a case brings before anything was written in it; null: none. Nothing of it is stored. */
  fields(tx: EntityManager, row: CaseRow, language: Language): Promise<Record<string, unknown> | null>;
}

/** Who proposes what is to be written says what that is; absent where nothing is proposed. */
export const DRAFT_START = Symbol('DraftStart');
