import { Controller, Get, Headers, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { CurrentCaller, Requires } from '../../platform/auth/access';
import { OrgTree } from '../../platform/auth/org-tree';
import type { Caller } from '../../platform/auth/scope';
import { withScope } from '../../platform/database/with-scope';
import { ApiProblems } from '../../platform/http/api-problems';
import { contentDisposition } from '../../platform/http/content-disposition';
import { languageOf } from '../../platform/http/language';
import { HeatMapDto } from './dto/heat-map.dto';
import { TimerExportQuery, TimerFilters, TimerListQuery } from './dto/timer-filters.dto';
import { AuditedTimerPageDto, TimerCountDto } from './dto/timers.dto';
import { ExportService } from './export/export.service';
import { heatMap } from './heat-map';
import { countTimers } from './timer-count';
import { listTimers } from './timer-list';

@ApiTags('timers')
@ApiBearerAuth()
@Controller('timers')
export class TimersController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly orgs: OrgTree,
    private readonly exports: ExportService,
  ) {}

  @Get()
  @Requires('read-timers')
  @ApiOperation({ summary: 'Clocks of every case you may see: planned and actual, whose time it was' })
  @ApiOkResponse({ type: AuditedTimerPageDto })
  @ApiProblems(400, 401, 403, 422, 503)
  async listTimers(@CurrentCaller() caller: Caller, @Query() query: TimerListQuery): Promise<AuditedTimerPageDto> {
    const orgs = await this.orgs.current();
    return withScope(this.dataSource, caller.actor, (tx) => listTimers(tx, caller, orgs, query, Date.now()));
  }

  @Get('count')
  @Requires('read-timers')
  @ApiOperation({ summary: 'How many clocks the list has', description: 'Counted as far as a file of them may go.' })
  @ApiOkResponse({ type: TimerCountDto })
  @ApiProblems(400, 401, 403, 422, 503)
  async countTimers(@CurrentCaller() caller: Caller, @Query() query: TimerFilters): Promise<TimerCountDto> {
    const orgs = await this.orgs.current();
    return withScope(this.dataSource, caller.actor, (tx) => countTimers(tx, caller, orgs, query, Date.now()));
  }

  @Get('heat-map')
  @Requires('read-timers')
  @ApiOperation({
    summary: 'Where time goes: clocks by kind and by whose time it was',
    description: 'Due in the last 30 local days and the next 7 unless `from` and `to` say otherwise; 92 days at most.',
  })
  @ApiOkResponse({ type: HeatMapDto })
  @ApiProblems(400, 401, 403, 422, 503)
  async timerHeatMap(@CurrentCaller() caller: Caller, @Query() query: TimerFilters): Promise<HeatMapDto> {
    const orgs = await this.orgs.current();
    return withScope(this.dataSource, caller.actor, (tx) => heatMap(tx, caller, orgs, query, Date.now()));
  }

  @Get('export')
  @Requires('read-timers')
  @ApiOperation({
    summary: 'The same clocks as a file',
    description: 'At most 100,000 rows, in the language of Accept-Language. Who took what is recorded.',
  })
  @ApiOkResponse({
    content: {
      'text/csv': { schema: {} },
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { schema: {} },
    },
  })
  @ApiProblems(400, 401, 403, 422, 429, 503)
  async exportTimers(
    @CurrentCaller() caller: Caller,
    @Query() query: TimerExportQuery,
    @Headers('accept-language') language: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { name, plainName, type, body } = await this.exports.file(caller, query, languageOf(language), Date.now());
    void reply.headers({
      'content-disposition': contentDisposition(name, plainName),
      'cache-control': 'no-store',
    });
    return new StreamableFile(body, { type });
  }
}
