import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentCaller, Requires } from '../../../platform/auth/access';
import type { Caller } from '../../../platform/auth/scope';
import { ApiProblems } from '../../../platform/http/api-problems';
import { ChecksAtHand } from './checks-at-hand';
import { ChecksAtHandDto, ChecksAtHandQuery } from './checks-at-hand.dto';

@ApiTags('quality')
@ApiBearerAuth()
@Controller('quality/checks')
@Requires('read-quality')
export class ChecksController {
  constructor(private readonly checks: ChecksAtHand) {}

  @Get()
  @ApiOperation({
    summary: 'Finished work that you may score, or whose appeal you may review; empty for who inspects nothing',
  })
  @ApiOkResponse({ type: ChecksAtHandDto })
  @ApiProblems(400, 401, 403, 422, 503)
  listChecksAtHand(@CurrentCaller() caller: Caller, @Query() query: ChecksAtHandQuery): Promise<ChecksAtHandDto> {
    return this.checks.read(caller, query);
  }
}
