import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { OrgId, Role } from '../../../../domain/shared/actor';
import type { OrgRef } from '../../../../domain/shared/case-state';
import { OPERATION_PROCESS } from '../../../../domain/knowledge/knowledge-state';
import type { Decided } from '../../../../workflows/shared/contract';
import type { OrgSnapshot } from '../../../platform/auth/org-snapshot';
import { OrgTree } from '../../../platform/auth/org-tree';
import type { Caller } from '../../../platform/auth/scope';
import { caseDetail } from '../../../platform/case-view/case-detail';
import { CaseOpening } from '../../../platform/case-opening/case-opening';
import { chosen, desksOf } from '../../../platform/case-opening/desks';
import type { DecidedCaseDto } from '../../../platform/case-view/case-detail.dto';
import { readCase } from '../../../platform/case-view/case-row';
import { isoTime } from '../../../platform/database/iso-time';
import { withScope } from '../../../platform/database/with-scope';
import { Problem } from '../../../platform/http/problem';
import { ArticleReader } from '../articles/article-reader';
import { provincesOf } from '../viewer';
import type { NewFeedback, NewLocalPublication, NewOperation, OpenedCaseDto } from './opening.dto';

const WRITERS: readonly Role[] = ['knowledge-author', 'knowledge-manager'];

/** Operations on knowledge, local publications and feedback, as people begin them. */
@Injectable()
export class KnowledgeOpening {
  constructor(
    private readonly dataSource: DataSource,
    private readonly orgs: OrgTree,
    private readonly opening: CaseOpening,
    private readonly articles: ArticleReader,
  ) {}

  /** Where the caller begins operations. */
  writingAt(caller: Caller, orgs: OrgSnapshot, id: OrgId | undefined): OrgRef {
    return chosen(desksOf(caller, orgs, WRITERS, ['hq', 'second-line']), id, 'org');
  }

  async operation(caller: Caller, key: string, body: NewOperation): Promise<DecidedCaseDto> {
    const decided = await this.opening.open(caller, key, { open: 'operation', ...body }, async () => {
      const orgs = await this.orgs.current();
      const org = this.writingAt(caller, orgs, body.org);
      const article = await this.articleFor(caller, body, org);
      const { urgency } = body;
      return {
        process: OPERATION_PROCESS[body.kind],
        request: body,
        command: () => ({ type: 'register', org, ...(urgency && { urgency }), ...(article && { article }) }),
      };
    });
    return this.detail(caller, decided);
  }

  async local(caller: Caller, key: string, body: NewLocalPublication): Promise<DecidedCaseDto> {
    const decided = await this.opening.open(caller, key, { open: 'local', ...body }, async () => {
      const orgs = await this.orgs.current();
      const own = provincesOf(caller, orgs).flatMap((id) => orgs.ref(id) ?? []);
      const org = chosen(own, body.org, 'org');
      const { urgency } = body;
      return {
        process: 'local-publication',
        request: body,
        command: () => ({ type: 'register', org, ...(urgency && { urgency }) }),
      };
    });
    return this.detail(caller, decided);
  }

  /** On what the caller reads; the register says where it comes from. */
  async feedback(caller: Caller, key: string, body: NewFeedback): Promise<OpenedCaseDto> {
    const decided = await this.opening.open(caller, key, { open: 'feedback', ...body }, async () => {
      const orgs = await this.orgs.current();
      const own = provincesOf(caller, orgs).flatMap((id) => orgs.ref(id) ?? []);
      const org = chosen(own, body.province, 'province');
      const shown = await this.articles.shown(caller, body.article, org.id);
      const origin = shown && orgs.ref(shown.origin);
      if (!origin || shown.scope !== 'network') throw Problem.fields({ field: 'article', code: 'unknown-article' });
      const { article, urgency } = body;
      const { number } = shown;
      return {
        process: 'knowledge-feedback',
        request: body,
        text: body.text,
        command: (text) => ({ type: 'register', org, article, origin, number, text, ...(urgency && { urgency }) }),
      };
    });
    return this.opened(caller, decided);
  }

  /** Only its origin or HQ changes an article; one that is withdrawn for good is changed by nobody. */
  private async articleFor(caller: Caller, { kind, article }: NewOperation, org: OrgRef): Promise<string | undefined> {
    if (kind === 'publish') {
      if (article !== undefined) throw Problem.fields({ field: 'article', code: 'unknown-field' });
      return undefined;
    }
    if (article === undefined) throw Problem.fields({ field: 'article', code: 'required' });
    await this.mayUpdate(caller, article, org, kind === 'revoke' ? 'remove' : 'edit');
    return article;
  }

  /** Refuses who may not, and what cannot be: an article that is not of the register, or not this desk's. */
  async mayUpdate(caller: Caller, article: string, org: OrgRef | null, right: 'edit' | 'remove' = 'edit') {
    const known = org && (await this.articles.registered(caller, article));
    if (!known) throw Problem.fields({ field: 'article', code: 'unknown-article' });
    if (org.level !== 'hq' && known.origin !== org.id)
      throw Problem.fields({ field: 'article', code: 'not-its-origin' });
    if (!known.mayChange[right]) throw Problem.fields({ field: 'article', code: 'node-closed' });
  }

  private detail(caller: Caller, { caseId, seq, stage }: Decided): Promise<DecidedCaseDto> {
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const detail = await caseDetail(tx, caller, await readCase(tx, caller, caseId), Date.now());
      return { ...detail, decided: { seq, stage } };
    });
  }

  /** Whoever gives feedback need not be one who may see the province's cases: they see their own. */
  private opened({ actor }: Caller, { caseId }: Decided): Promise<OpenedCaseDto> {
    return withScope(this.dataSource, actor, async (tx) => {
      const [row] = await tx.query<OpenedCaseDto[]>(
        `SELECT id, number, process, stage, ${isoTime('opened_at')} AS "openedAt" FROM case_head WHERE id = $1`,
        [caseId],
      );
      return row!;
    });
  }
}
