import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CaseState } from '../../../../domain/shared/case-state';
import type { CaseRow } from '../../../platform/case-view/case-row';
import type { Language } from '../../../platform/http/language';
import type { DraftStart } from '../../cases/drafts/draft-start.port';
import { prefilled } from './prefilled';

/** An article that a complaint proposed begins with that complaint's standard answer, until something was handed in. */
@Injectable()
export class ProposedStart implements DraftStart {
  async fields(tx: EntityManager, { id, process, state }: CaseRow, language: Language) {
    const { stage, edition, draft } = state as CaseState & { edition?: object; draft?: object };
    return stage !== 'generating' || edition || draft ? null : prefilled(tx, id, process, language);
  }
}
