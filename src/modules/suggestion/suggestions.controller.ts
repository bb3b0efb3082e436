import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentCaller, Requires } from '../../platform/auth/access';
import type { Caller } from '../../platform/auth/scope';
import { DecidedCaseDto } from '../../platform/case-view/case-detail.dto';
import { ApiProblems } from '../../platform/http/api-problems';
import { ApiIdempotent, IdempotencyKey } from '../../platform/http/request-headers';
import { SuggestionOpening } from './suggestion-opening';
import { RegisterSuggestionDto, SuggestionSummaryDto, SuggestionSummaryQuery } from './suggestion.dto';
import { SuggestionSummary } from './summary';

@ApiTags('suggestions')
@ApiBearerAuth()
@Controller('suggestions')
export class SuggestionsController {
  constructor(
    private readonly opening: SuggestionOpening,
    private readonly counts: SuggestionSummary,
  ) {}

  @Post()
  @Requires('register-complaints')
  @ApiOperation({
    summary: 'Register a suggestion',
    description: 'The customer is thanked; the records manager has it.',
  })
  @ApiIdempotent()
  @ApiCreatedResponse({ type: DecidedCaseDto, headers: { Location: { schema: { type: 'string' } } } })
  @ApiProblems(400, 401, 403, 409, 413, 415, 422, 503)
  async registerSuggestion(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() key: string,
    @Body() body: RegisterSuggestionDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DecidedCaseDto> {
    const registered = await this.opening.open(caller, key, body);
    void reply.header('location', `/api/v1/cases/${registered.id}`);
    return registered;
  }

  @Get('summary')
  @Requires('read-cases')
  @ApiOperation({ summary: 'Suggestions by owner, category and outcome' })
  @ApiOkResponse({ type: SuggestionSummaryDto })
  @ApiProblems(400, 401, 403, 422)
  summary(@CurrentCaller() caller: Caller, @Query() query: SuggestionSummaryQuery): Promise<SuggestionSummaryDto> {
    return this.counts.read(caller, query);
  }
}
