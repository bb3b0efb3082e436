import { Injectable } from '@nestjs/common';
import { PROCESS } from '../../../../domain/work-assignment/assignment-state';
import { ASSIGNERS } from '../../../../domain/work-assignment/work-assignment.permissions';
import { OrgTree } from '../../../platform/auth/org-tree';
import type { Caller } from '../../../platform/auth/scope';
import { CaseOpening } from '../../../platform/case-opening/case-opening';
import { chosen, desksOf } from '../../../platform/case-opening/desks';
import type { DecidedCaseDto } from '../../../platform/case-view/case-detail.dto';
import { CommandService } from '../../cases/command.service';
import type { NewWorkAssignment } from './opening.dto';

/** Work as its assigner begins it; what is asked, of whom and by when follows by the commands of its case. */
@Injectable()
export class WorkOpening {
  constructor(
    private readonly orgs: OrgTree,
    private readonly opening: CaseOpening,
    private readonly commands: CommandService,
  ) {}

  async open(caller: Caller, key: string, body: NewWorkAssignment): Promise<DecidedCaseDto> {
    const { urgency } = body;
    const decided = await this.opening.open(caller, key, { open: PROCESS, ...body }, async () => {
      const own = desksOf(caller, await this.orgs.current(), ASSIGNERS, ['hq', 'province', 'prefecture']);
      const org = chosen(own, body.org, 'org');
      return {
        process: PROCESS,
        request: body,
        command: () => ({ type: 'register', org, ...(urgency && { urgency }) }),
      };
    });
    return this.commands.read(caller, decided);
  }
}
