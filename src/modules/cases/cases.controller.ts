import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { CurrentCaller, Requires } from '../../platform/auth/access';
import { OrgTree } from '../../platform/auth/org-tree';
import type { Caller } from '../../platform/auth/scope';
import { withScope } from '../../platform/database/with-scope';
import { ApiProblems } from '../../platform/http/api-problems';
import { auditTrail } from './audit-trail';
import { caseDetail } from '../../platform/case-view/case-detail';
import { CaseIdPipe } from '../../platform/case-view/case-id.pipe';
import { countCases, listCases } from './case-list';
import { readCase } from '../../platform/case-view/case-row';
import { CaseDetailDto } from '../../platform/case-view/case-detail.dto';
import { AuditPageDto, TimelinePageDto } from './dto/history.dto';
import { TimersDto } from './dto/timers.dto';
import { CaseCountDto, CaseFilters, CaseListQuery, CasePageDto } from './dto/list.dto';
import { PageQuery } from '../../platform/case-view/page.query';
import { timeline } from './timeline';
import { timers } from './timers';

@ApiTags('cases')
@ApiBearerAuth()
@Controller('cases')
export class CasesController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly orgs: OrgTree,
  ) {}

  @Get()
  @Requires('read-cases')
  @ApiOperation({ summary: 'Cases you may see, newest first' })
  @ApiOkResponse({ type: CasePageDto })
  @ApiProblems(400, 401, 403, 422, 503)
  async listCases(@CurrentCaller() caller: Caller, @Query() query: CaseListQuery): Promise<CasePageDto> {
    const orgs = await this.orgs.current();
    return withScope(this.dataSource, caller.actor, (tx) => listCases(tx, caller, orgs, query));
  }

  @Get('count')
  @Requires('read-cases')
  @ApiOperation({ summary: 'How many cases the list has, counted up to a bound' })
  @ApiOkResponse({ type: CaseCountDto })
  @ApiProblems(400, 401, 403, 422, 503)
  async countCases(@CurrentCaller() caller: Caller, @Query() query: CaseFilters): Promise<CaseCountDto> {
    const orgs = await this.orgs.current();
    return withScope(this.dataSource, caller.actor, (tx) => countCases(tx, caller, orgs, query));
  }

  @Get(':id')
  @Requires('read-cases')
  @ApiOperation({ summary: 'The case as it is now, with what you may do' })
  @ApiOkResponse({ type: CaseDetailDto, headers: { ETag: { schema: { type: 'string' } } } })
  @ApiProblems(401, 403, 404, 503)
  async readCase(
    @CurrentCaller() caller: Caller,
    @Param('id', CaseIdPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseDetailDto> {
    const detail = await withScope(this.dataSource, caller.actor, async (tx) =>
      caseDetail(tx, caller, await readCase(tx, caller, id), Date.now()),
    );
    // Weak: who reads and when change the answer too. The precondition of a command is its task's etag.
    void reply.header('etag', `W/"${detail.seq}"`);
    return detail;
  }

  @Get(':id/timeline')
  @Requires('read-cases')
  @ApiOperation({ summary: 'Who did what, when, for whom, and what it changed' })
  @ApiOkResponse({ type: TimelinePageDto })
  @ApiProblems(400, 401, 403, 404, 422, 503)
  readTimeline(
    @CurrentCaller() caller: Caller,
    @Param('id', CaseIdPipe) id: string,
    @Query() query: PageQuery,
  ): Promise<TimelinePageDto> {
    return withScope(this.dataSource, caller.actor, async (tx) => timeline(tx, await readCase(tx, caller, id), query));
  }

  @Get(':id/timers')
  @Requires('read-timers')
  @ApiOperation({ summary: 'Every clock of the case, explained, and whose time it was' })
  @ApiOkResponse({ type: TimersDto })
  @ApiProblems(401, 403, 404, 503)
  readTimers(@CurrentCaller() caller: Caller, @Param('id', CaseIdPipe) id: string): Promise<TimersDto> {
    return withScope(this.dataSource, caller.actor, async (tx) =>
      timers(tx, await readCase(tx, caller, id, 'read-timers'), Date.now()),
    );
  }

  @Get(':id/audit')
  @Requires('read-case-audit')
  @ApiOperation({ summary: 'The hash-chained trail and whether it is intact' })
  @ApiOkResponse({ type: AuditPageDto })
  @ApiProblems(400, 401, 403, 404, 422, 503)
  readAudit(
    @CurrentCaller() caller: Caller,
    @Param('id', CaseIdPipe) id: string,
    @Query() query: PageQuery,
  ): Promise<AuditPageDto> {
    return withScope(this.dataSource, caller.actor, async (tx) =>
      auditTrail(tx, await readCase(tx, caller, id, 'read-case-audit'), query),
    );
  }
}
