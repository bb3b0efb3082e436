import { Injectable } from '@nestjs/common';
import { PROCESS } from '../../../../domain/bulletin/publish/publish-state';
import type { Scope } from '../../../../domain/bulletin/bulletin-state';
import type { Role } from '../../../../domain/shared/actor';
import type { OrgRef } from '../../../../domain/shared/case-state';
import { OrgTree } from '../../../platform/auth/org-tree';
import type { Caller } from '../../../platform/auth/scope';
import { CaseOpening } from '../../../platform/case-opening/case-opening';
import { chosen, desksOf } from '../../../platform/case-opening/desks';
import type { DecidedCaseDto } from '../../../platform/case-view/case-detail.dto';
import { CommandService } from '../../cases/command.service';
import type { NewBulletin } from './opening.dto';

const WRITERS: readonly Role[] = ['bulletin-author', 'bulletin-manager'];
/** A province's own only there. */
const ORIGINS: Record<Scope, OrgRef['level'][]> = { network: ['hq', 'province', 'second-line'], local: ['province'] };

/** A bulletin as its author begins it; what it says follows by the commands of its case. */
@Injectable()
export class BulletinOpening {
  constructor(
    private readonly orgs: OrgTree,
    private readonly opening: CaseOpening,
    private readonly commands: CommandService,
  ) {}

  async open(caller: Caller, key: string, body: NewBulletin): Promise<DecidedCaseDto> {
    const { scope, kind, urgency } = body;
    const decided = await this.opening.open(caller, key, { open: 'bulletin', ...body }, async () => {
      const own = desksOf(caller, await this.orgs.current(), WRITERS, ORIGINS[scope as Scope]);
      const org = chosen(own, body.org, 'org');
      return {
        process: PROCESS,
        request: body,
        command: () => ({ type: 'register', org, scope, kind, ...(urgency && { urgency }) }),
      };
    });
    return this.commands.read(caller, decided);
  }
}
