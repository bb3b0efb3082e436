import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentCaller, Requires } from '../../platform/auth/access';
import type { Caller } from '../../platform/auth/scope';
import { ApiProblems } from '../../platform/http/api-problems';
import { FrequentCauses } from './frequent-causes';
import { FrequentCausesDto, FrequentCausesQuery } from './frequent-causes.dto';

@ApiTags('frequent-causes')
@ApiBearerAuth()
@Controller('frequent-causes')
export class FrequentCausesController {
  constructor(private readonly causes: FrequentCauses) {}

  @Get()
  @Requires('read-frequent-causes')
  @ApiOperation({
    summary:
      'Complaints and faults of four weeks by category and cause beside those before, and what is to be improved',
  })
  @ApiOkResponse({ type: FrequentCausesDto })
  @ApiProblems(400, 401, 403, 422, 503)
  readFrequentCauses(@CurrentCaller() caller: Caller, @Query() query: FrequentCausesQuery): Promise<FrequentCausesDto> {
    return this.causes.read(caller, query);
  }
}
