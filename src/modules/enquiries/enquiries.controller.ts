import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentCaller, Requires } from '../../platform/auth/access';
import type { Caller } from '../../platform/auth/scope';
import { ApiProblems } from '../../platform/http/api-problems';
import { EnquiryAnalysis } from './enquiry-analysis';
import { EnquiryAnalysisDto, EnquiryAnalysisQuery } from './enquiry-analysis.dto';

@ApiTags('enquiries')
@ApiBearerAuth()
@Controller('enquiries')
export class EnquiriesController {
  constructor(private readonly analysis: EnquiryAnalysis) {}

  @Get('analysis')
  @Requires('read-enquiry-figures')
  @ApiOperation({
    summary: 'Enquiries by centre and category beside those before, and what each centre has to publicise',
  })
  @ApiOkResponse({ type: EnquiryAnalysisDto })
  @ApiProblems(400, 401, 403, 422, 503)
  analyseEnquiries(@CurrentCaller() caller: Caller, @Query() query: EnquiryAnalysisQuery): Promise<EnquiryAnalysisDto> {
    return this.analysis.read(caller, query);
  }
}
