import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentCaller, Requires } from '../../platform/auth/access';
import type { Caller } from '../../platform/auth/scope';
import { ApiProblems } from '../../platform/http/api-problems';
import { CallList } from './call-list';
import { CallListQuery, CallListView } from './call-list.dto';

@ApiTags('surveys')
@ApiBearerAuth()
@Controller('surveys')
export class CallListController {
  constructor(private readonly calls: CallList) {}

  @Get('calls')
  @Requires('look-up-customers')
  @ApiOperation({ summary: 'Customers whom the surveyor may call, best time first; empty for who is no surveyor' })
  @ApiOkResponse({ type: CallListView })
  @ApiProblems(401, 403, 422)
  listCalls(@CurrentCaller() caller: Caller, @Query() { limit = 100 }: CallListQuery): Promise<CallListView> {
    return this.calls.read(caller, limit, new Date());
  }
}
