import { Injectable } from '@nestjs/common';
import { INSPECTOR, SUPERVISOR } from '../../../../domain/shared/quality-posts';
import { PROCESS } from '../../../../domain/quality-sampling/sampling-state';
import { OrgTree } from '../../../platform/auth/org-tree';
import type { Caller } from '../../../platform/auth/scope';
import { CaseOpening } from '../../../platform/case-opening/case-opening';
import { chosen, desksOf } from '../../../platform/case-opening/desks';
import type { DecidedCaseDto } from '../../../platform/case-view/case-detail.dto';
import { CommandService } from '../../cases/command.service';
import { anySeed } from './any-seed';
import type { NewSampling } from './samplings.dto';

/** An ad hoc sampling (不定期抽查): drawn as it is begun. */
@Injectable()
export class SamplingOpening {
  constructor(
    private readonly orgs: OrgTree,
    private readonly opening: CaseOpening,
    private readonly commands: CommandService,
  ) {}

  async open(caller: Caller, key: string, body: NewSampling): Promise<DecidedCaseDto> {
    const decided = await this.opening.open(caller, key, { open: PROCESS, ...body }, async () => {
      const own = desksOf(caller, await this.orgs.current(), [INSPECTOR, SUPERVISOR], ['hq', 'province', 'prefecture']);
      const { work, strata, size, seed = anySeed() } = body;
      const period = { from: Date.parse(body.from), until: Date.parse(body.until) };
      const org = chosen(own, body.org, 'org');
      const command = () => ({ type: 'register', org, work, strata, size, seed, ...period });
      return { process: PROCESS, request: body, command };
    });
    return this.commands.read(caller, decided);
  }
}
