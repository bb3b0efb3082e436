import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LONGEST } from '../../../../domain/quality-sampling/drawing';
import { INSPECTOR, SUPERVISOR } from '../../../../domain/shared/quality-posts';
import { PROCESS } from '../../../../domain/quality-sampling/sampling-state';
import type { OrgRef } from '../../../../domain/shared/case-state';
import { OrgTree } from '../../../platform/auth/org-tree';
import type { Caller } from '../../../platform/auth/scope';
import { CaseOpening } from '../../../platform/case-opening/case-opening';
import { chosen, desksOf } from '../../../platform/case-opening/desks';
import type { DecidedCaseDto } from '../../../platform/case-view/case-detail.dto';
import { withScope } from '../../../platform/database/with-scope';
import { Problem } from '../../../platform/http/problem';
import { CommandService } from '../../cases/command.service';
import { countPopulation } from '../projection/draw-sample';
import { anySeed } from './any-seed';
import type { NewSampling, PopulationDto, PopulationQuery } from './samplings.dto';

/** The clocks of two machines differ a little: what is now here is not yet the future there. */
const APART_MS = 1_000;

const periodOf = ({ from, until }: { from: string; until?: string }): { from: number; until: number } => ({
  from: Date.parse(from),
  until: until === undefined ? Date.now() - APART_MS : Date.parse(until),
});

/** An ad hoc sampling (不定期抽查): drawn as it is begun. */
@Injectable()
export class SamplingOpening {
  constructor(
    private readonly dataSource: DataSource,
    private readonly orgs: OrgTree,
    private readonly opening: CaseOpening,
    private readonly commands: CommandService,
  ) {}

  /** Nothing is drawn: how much a sampling would be drawn from, now. */
  async population(caller: Caller, { org, work, strata, from, until }: PopulationQuery): Promise<PopulationDto> {
    const { id } = await this.centre(caller, org);
    const period = periodOf({ from, until });
    if (period.from >= period.until || period.until - period.from > LONGEST)
      throw Problem.fields({ field: 'from', code: 'invalid' });
    const asked = { org: id, work, strata, ...period };
    return withScope(this.dataSource, caller.actor, (tx) => countPopulation(tx, asked, new Date()));
  }

  async open(caller: Caller, key: string, body: NewSampling): Promise<DecidedCaseDto> {
    const decided = await this.opening.open(caller, key, { open: PROCESS, ...body }, async () => {
      const { work, strata, size, seed = anySeed() } = body;
      const period = periodOf(body);
      const org = await this.centre(caller, body.org);
      const command = () => ({ type: 'register', org, work, strata, size, seed, ...period });
      return { process: PROCESS, request: body, command };
    });
    return this.commands.read(caller, decided);
  }

  /** Where the caller inspects. */
  private async centre(caller: Caller, org: string | undefined): Promise<OrgRef> {
    const own = desksOf(caller, await this.orgs.current(), [INSPECTOR, SUPERVISOR], ['hq', 'province', 'prefecture']);
    return chosen(own, org, 'org');
  }
}
