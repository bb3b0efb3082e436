import { Injectable } from '@nestjs/common';
import { PROCESS } from '../../../../domain/outbound-campaign/campaign-state';
import { PLANNER } from '../../../../domain/outbound-campaign/outbound-campaign.permissions';
import { OrgTree } from '../../../platform/auth/org-tree';
import type { Caller } from '../../../platform/auth/scope';
import { CaseOpening } from '../../../platform/case-opening/case-opening';
import { chosen, desksOf } from '../../../platform/case-opening/desks';
import type { DecidedCaseDto } from '../../../platform/case-view/case-detail.dto';
import { CommandService } from '../../cases/command.service';
import type { NewCampaign } from './desk.dto';

/** A campaign as its planner begins it; list, quota and end follow. */
@Injectable()
export class CampaignOpening {
  constructor(
    private readonly orgs: OrgTree,
    private readonly opening: CaseOpening,
    private readonly commands: CommandService,
  ) {}

  async open(caller: Caller, key: string, body: NewCampaign): Promise<DecidedCaseDto> {
    const decided = await this.opening.open(caller, key, { open: PROCESS, ...body }, async () => {
      const own = desksOf(caller, await this.orgs.current(), [PLANNER], ['hq', 'province', 'prefecture']);
      const org = chosen(own, body.org, 'org');
      return {
        process: PROCESS,
        request: body,
        text: body.name.trim(),
        command: (text) => ({ type: 'register', org, campaign: body.campaign, text }),
      };
    });
    return this.commands.read(caller, decided);
  }
}
