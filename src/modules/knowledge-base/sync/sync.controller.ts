import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentCaller } from '../../../platform/auth/access';
import type { Caller } from '../../../platform/auth/scope';
import { ApiProblems } from '../../../platform/http/api-problems';
import { CheckBody, ChecksDto, DivergencePageDto, DivergenceQuery } from './sync.dto';
import { SyncService } from './sync.service';

@ApiTags('knowledge')
@ApiBearerAuth()
@Controller('knowledge/divergences')
export class SyncController {
  constructor(private readonly sync: SyncService) {}

  @Get()
  @ApiOperation({ summary: "Where provinces' copies differ from the register" })
  @ApiOkResponse({ type: DivergencePageDto })
  @ApiProblems(400, 401, 403, 422, 503)
  listDivergences(@CurrentCaller() caller: Caller, @Query() query: DivergenceQuery): Promise<DivergencePageDto> {
    return this.sync.list(caller, query);
  }

  @Get('checks')
  @ApiOperation({ summary: 'When each province was compared last' })
  @ApiOkResponse({ type: ChecksDto })
  @ApiProblems(401, 403, 503)
  listVersionChecks(@CurrentCaller() caller: Caller): Promise<ChecksDto> {
    return this.sync.checks(caller);
  }

  @Post('check')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Compare now, and mend what can be mended',
    description:
      'Also done every hour. What the register may have lost is only asked about: command `repair` of the article.',
  })
  @ApiOkResponse({ type: ChecksDto })
  @ApiProblems(400, 401, 403, 413, 415, 422, 503)
  checkVersions(@CurrentCaller() caller: Caller, @Body() { province }: CheckBody): Promise<ChecksDto> {
    return this.sync.check(caller, province, new Date());
  }
}
