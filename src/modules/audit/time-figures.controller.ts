import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { CurrentCaller, Requires } from '../../platform/auth/access';
import { OrgTree } from '../../platform/auth/org-tree';
import type { Caller } from '../../platform/auth/scope';
import { CaseIdPipe } from '../../platform/case-view/case-id.pipe';
import { readCase } from '../../platform/case-view/case-row';
import { withScope } from '../../platform/database/with-scope';
import { ApiProblems } from '../../platform/http/api-problems';
import { caseTime } from './case-time';
import { dashboard } from './dashboard';
import { CaseTimeDto, CaseTimeQuery } from './dto/case-time.dto';
import { DashboardDto, DashboardQuery } from './dto/dashboard.dto';

@ApiTags('timers')
@ApiBearerAuth()
@Controller()
export class TimeFiguresController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly orgs: OrgTree,
  ) {}

  @Get('cases/:id/time-by-holder')
  @Requires('read-timers')
  @ApiOperation({ summary: 'Whose time the life of the case, or of one clock, was; the parts add up to the whole' })
  @ApiOkResponse({ type: CaseTimeDto })
  @ApiProblems(401, 403, 404, 422, 503)
  async readTimeByHolder(
    @CurrentCaller() caller: Caller,
    @Param('id', CaseIdPipe) id: string,
    @Query() { clock }: CaseTimeQuery,
  ): Promise<CaseTimeDto> {
    const orgs = await this.orgs.current();
    return withScope(this.dataSource, caller.actor, async (tx) =>
      caseTime(tx, await readCase(tx, caller, id, 'read-timers'), orgs, Date.now(), clock),
    );
  }

  @Get('dashboard')
  @Requires('read-timers')
  @ApiOperation({ summary: 'Open, due today, breached; trend, causes, workload' })
  @ApiOkResponse({ type: DashboardDto })
  @ApiProblems(401, 403, 422, 503)
  async readDashboard(@CurrentCaller() caller: Caller, @Query() query: DashboardQuery): Promise<DashboardDto> {
    const orgs = await this.orgs.current();
    return withScope(this.dataSource, caller.actor, (tx) => dashboard(tx, caller, orgs, query, Date.now()));
  }
}
