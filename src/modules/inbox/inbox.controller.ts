import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { CurrentCaller, Requires } from '../../platform/auth/access';
import { OrgTree } from '../../platform/auth/org-tree';
import type { Caller } from '../../platform/auth/scope';
import { withScope } from '../../platform/database/with-scope';
import { ApiProblems } from '../../platform/http/api-problems';
import { inbox } from './inbox';
import { InboxPageDto, InboxQuery } from './inbox.dto';

@ApiTags('tasks')
@ApiBearerAuth()
@Controller('tasks')
export class InboxController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly orgs: OrgTree,
  ) {}

  @Get()
  @Requires('read-cases')
  @ApiOperation({ summary: 'The inbox: open tasks by due time' })
  @ApiOkResponse({ type: InboxPageDto })
  @ApiProblems(400, 401, 403, 422, 503)
  async listTasks(@CurrentCaller() caller: Caller, @Query() query: InboxQuery): Promise<InboxPageDto> {
    const orgs = await this.orgs.current();
    return withScope(this.dataSource, caller.actor, (tx) => inbox(tx, caller, orgs, query, Date.now()));
  }
}
