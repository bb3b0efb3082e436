import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentCaller, Requires } from '../../../platform/auth/access';
import type { Caller } from '../../../platform/auth/scope';
import { ApiProblems } from '../../../platform/http/api-problems';
import { Timeliness } from './timeliness';
import { TimelinessDto, TimelinessQuery } from './timeliness.dto';

@ApiTags('knowledge')
@ApiBearerAuth()
@Controller('knowledge')
export class TimelinessController {
  constructor(private readonly timeliness: Timeliness) {}

  @Get('timeliness')
  @Requires('read-cases')
  @ApiOperation({ summary: 'How much was done within its limits (信息发布及时率)' })
  @ApiOkResponse({ type: TimelinessDto })
  @ApiProblems(401, 403, 422, 503)
  readTimeliness(@CurrentCaller() caller: Caller, @Query() query: TimelinessQuery): Promise<TimelinessDto> {
    return this.timeliness.read(caller, query, new Date());
  }
}
