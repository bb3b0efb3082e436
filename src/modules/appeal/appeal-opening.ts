import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { PROCESS } from '../../../domain/appeal/appeal-state';
import { documentKey, registerOf } from '../../../domain/appeal/document';
import type { OrgRef } from '../../../domain/shared/case-state';
import { OrgTree } from '../../platform/auth/org-tree';
import type { Caller } from '../../platform/auth/scope';
import { CaseOpening } from '../../platform/case-opening/case-opening';
import type { DecidedCaseDto } from '../../platform/case-view/case-detail.dto';
import { withScope } from '../../platform/database/with-scope';
import { parseInstant } from '../../platform/http/field-check';
import { Problem } from '../../platform/http/problem';
import { CommandService } from '../cases/command.service';
import type { RegisterAppealDto } from './appeal.dto';
import { complaintFacts } from './complaint-facts';

/**
 * Takes what is to be one appeal, for this case: the same case may ask again. What was taken by a case that never began
 * is free after a while: whoever asked has given up.
 */
const CLAIM = `
  INSERT INTO appeal_claim AS taken (claim, case_id, claimed_at) VALUES ($1, $2, now())
  ON CONFLICT (claim) DO UPDATE SET case_id = excluded.case_id, claimed_at = excluded.claimed_at
   WHERE taken.case_id = excluded.case_id OR (taken.claimed_at < now() - interval '10 minutes'
     AND NOT EXISTS (SELECT FROM case_head head WHERE head.id = taken.case_id))
  RETURNING case_id`;

/** What is missing of the regulator's notice, by name. */
function checkNotice({ by, regulator, document, noticedAt }: RegisterAppealDto): void {
  if (by !== 'regulator') return;
  const missing = Object.entries({ regulator, document, noticedAt }).filter(([, value]) => value === undefined);
  if (missing.length > 0) throw Problem.fields(...missing.map(([field]) => ({ field, code: 'required' as const })));
  if (parseInstant(noticedAt!)! > Date.now()) throw Problem.fields({ field: 'noticedAt', code: 'in-the-future' });
}

/** An appeal against an answered complaint, or a regulator's notice about any. */
@Injectable()
export class AppealOpening {
  constructor(
    private readonly dataSource: DataSource,
    private readonly orgs: OrgTree,
    private readonly opening: CaseOpening,
    private readonly commands: CommandService,
  ) {}

  async open(caller: Caller, key: string, body: RegisterAppealDto): Promise<DecidedCaseDto> {
    const decided = await this.opening.open(caller, key, { open: PROCESS, ...body }, async () => {
      checkNotice(body);
      const byCustomer = body.by === 'customer';
      const { complaint, facts, round } = await withScope(this.dataSource, caller.actor, (tx) =>
        complaintFacts(tx, caller, body.complaint, byCustomer),
      );
      // The regulator's is the province's, whichever of its centres answered.
      const { province, hq } = complaint.lineage;
      const org = byCustomer ? complaint.owner : (await this.orgs.current()).ref(province ?? hq)!;
      return {
        process: PROCESS,
        request: body,
        text: body.text,
        command: (text) => ({
          ...{ type: 'register', ...facts, org, category: `appeal-${body.by}`, text },
          ...(!byCustomer && {
            regulator: body.regulator!,
            document: body.document!.trim(),
            noticedAt: parseInstant(body.noticedAt!)!,
          }),
        }),
        claimed: (tx, caseId) =>
          byCustomer
            ? claim(tx, `complaint:${body.complaint}:${round}`, caseId, { field: 'complaint', code: 'appeal-open' })
            : claim(tx, documentClaim(body, org), caseId, { field: 'document', code: 'document-known' }),
      };
    });
    return this.commands.read(caller, decided);
  }
}

const documentClaim = ({ regulator, document }: RegisterAppealDto, org: OrgRef): string =>
  `document:${registerOf(regulator!, org.id)}:${documentKey(document!)}`;

async function claim(
  tx: EntityManager,
  what: string,
  caseId: string,
  { field, code }: { field: string; code: 'appeal-open' | 'document-known' },
): Promise<void> {
  const taken = await tx.query<object[]>(CLAIM, [what, caseId]);
  if (taken.length > 0) return;
  const [known] = await tx.query<{ number: string }[]>(
    `SELECT head.number FROM appeal_claim taken JOIN case_head head ON head.id = taken.case_id WHERE taken.claim = $1`,
    [what],
  );
  throw Problem.fields({ field, code, params: { number: known?.number ?? '…' } });
}
