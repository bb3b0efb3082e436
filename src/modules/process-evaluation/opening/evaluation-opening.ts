import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { againFrom } from '../../../../domain/process-evaluation/cycle';
import { PROCESS } from '../../../../domain/process-evaluation/evaluation-state';
import { refuse } from '../../../../domain/shared/errors';
import { INSPECTOR, SUPERVISOR } from '../../../../domain/shared/quality-posts';
import { OrgTree } from '../../../platform/auth/org-tree';
import type { Caller } from '../../../platform/auth/scope';
import { CaseOpening } from '../../../platform/case-opening/case-opening';
import { chosen, desksOf } from '../../../platform/case-opening/desks';
import type { DecidedCaseDto } from '../../../platform/case-view/case-detail.dto';
import { withScope } from '../../../platform/database/with-scope';
import { Problem } from '../../../platform/http/problem';
import { CommandService } from '../../cases/command.service';
import { lastOf } from '../figures/last';
import type { NewEvaluation } from '../desk/desk.dto';
import { claimNext } from './beginning';

/** An evaluation that somebody begins by hand, where six months have passed. */
@Injectable()
export class EvaluationOpening {
  constructor(
    private readonly dataSource: DataSource,
    private readonly orgs: OrgTree,
    private readonly opening: CaseOpening,
    private readonly commands: CommandService,
  ) {}

  /** Begun once, also where the schedule begins it at the same time. */
  async begin(caller: Caller, key: string, body: NewEvaluation, now: Date): Promise<DecidedCaseDto> {
    const { evaluated } = body;
    const decided = await this.opening.open(caller, key, { open: PROCESS, ...body }, async () => {
      const own = desksOf(caller, await this.orgs.current(), [INSPECTOR, SUPERVISOR], ['hq', 'province', 'prefecture']);
      const org = chosen(own, body.org, 'org');
      const last = await withScope(this.dataSource, caller.actor, (tx) => lastOf(tx, org.id, evaluated));
      if (last.at !== null && againFrom(last.at) > now.getTime())
        throw Problem.of(
          refuse('evaluated-lately', {
            params: { last: last.evaluation!, lastAt: last.at, againAt: againFrom(last.at) },
          }),
        );
      return {
        process: PROCESS,
        request: body,
        command: () => ({ type: 'register', org, evaluated }),
        claimed: async (tx, caseId) => {
          const claimed = await claimNext(tx, { org: org.id, evaluated, previous: last.previous }, caseId);
          if (claimed !== caseId) throw Problem.of(refuse('already-done'));
        },
      };
    });
    return this.commands.read(caller, decided);
  }
}
