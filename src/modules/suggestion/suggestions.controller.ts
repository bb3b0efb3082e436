import { Body, Controller, Get, Headers, Post, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentCaller, Requires } from '../../platform/auth/access';
import type { Caller } from '../../platform/auth/scope';
import { DecidedCaseDto } from '../../platform/case-view/case-detail.dto';
import { ApiProblems } from '../../platform/http/api-problems';
import { fileAnswer, TABLE_CONTENT } from '../../platform/http/file-answer';
import { languageOf } from '../../platform/http/language';
import { ApiIdempotent, IdempotencyKey } from '../../platform/http/request-headers';
import { SuggestionOpening } from './suggestion-opening';
import {
  RegisterSuggestionDto,
  SuggestionExportQuery,
  SuggestionSummaryDto,
  SuggestionSummaryQuery,
} from './suggestion.dto';
import { SuggestionSummary } from './summary';
import { SummaryExport } from './summary-export';

@ApiTags('suggestions')
@ApiBearerAuth()
@Controller('suggestions')
export class SuggestionsController {
  constructor(
    private readonly opening: SuggestionOpening,
    private readonly counts: SuggestionSummary,
    private readonly exporting: SummaryExport,
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
  @Requires('read-suggestion-figures')
  @ApiOperation({ summary: 'Suggestions by owner, category and outcome' })
  @ApiOkResponse({ type: SuggestionSummaryDto })
  @ApiProblems(400, 401, 403, 422)
  summary(@CurrentCaller() caller: Caller, @Query() query: SuggestionSummaryQuery): Promise<SuggestionSummaryDto> {
    return this.counts.read(caller, query);
  }

  @Get('summary/export')
  @Requires('read-suggestion-figures')
  @ApiOperation({
    summary: 'The same as a file: a line for each owner and category, the last one sums up',
    description: 'In the language of Accept-Language. Who took what is recorded.',
  })
  @ApiOkResponse({ content: TABLE_CONTENT })
  @ApiProblems(400, 401, 403, 422)
  async exportSummary(
    @CurrentCaller() caller: Caller,
    @Query() query: SuggestionExportQuery,
    @Headers('accept-language') language: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return fileAnswer(reply, await this.exporting.file(caller, query, languageOf(language), new Date()));
  }
}
