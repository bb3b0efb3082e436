import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { CurrentCaller, Requires } from '../../platform/auth/access';
import { OrgTree } from '../../platform/auth/org-tree';
import type { Caller } from '../../platform/auth/scope';
import { withScope } from '../../platform/database/with-scope';
import { ApiProblems } from '../../platform/http/api-problems';
import { inbox, inboxCounts } from './inbox';
import { InboxCountsDto, InboxCountsQuery, InboxPageDto, InboxQuery } from './inbox.dto';
import { KeptCalendars } from './kept-calendars';

@ApiTags('tasks')
@ApiBearerAuth()
@Controller('tasks')
export class InboxController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly orgs: OrgTree,
    private readonly calendars: KeptCalendars,
  ) {}

  @Get()
  @Requires('read-cases')
  @ApiOperation({ summary: 'The inbox: open tasks by due time' })
  @ApiOkResponse({ type: InboxPageDto })
  @ApiProblems(400, 401, 403, 422, 503)
  async listTasks(@CurrentCaller() caller: Caller, @Query() query: InboxQuery): Promise<InboxPageDto> {
    const orgs = await this.orgs.current();
    return withScope(this.dataSource, caller.actor, (tx) => inbox(tx, caller, orgs, query, Date.now(), this.calendars));
  }

  @Get('counts')
  @Requires('read-cases')
  @ApiOperation({ summary: 'How many open tasks each view of the inbox holds, counted up to a bound' })
  @ApiOkResponse({ type: InboxCountsDto })
  @ApiProblems(400, 401, 403, 422, 503)
  async countTasks(@CurrentCaller() caller: Caller, @Query() query: InboxCountsQuery): Promise<InboxCountsDto> {
    const orgs = await this.orgs.current();
    return withScope(this.dataSource, caller.actor, (tx) => inboxCounts(tx, caller, orgs, query, Date.now()));
  }
}
