import { Body, Controller, Get, Headers, Param, Post, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentCaller, Requires } from '../../platform/auth/access';
import type { Caller } from '../../platform/auth/scope';
import { DecidedCaseDto } from '../../platform/case-view/case-detail.dto';
import { TableFormatQuery } from '../../platform/files/table-format.query';
import { ApiProblems } from '../../platform/http/api-problems';
import { fileAnswer, TABLE_CONTENT } from '../../platform/http/file-answer';
import { languageOf } from '../../platform/http/language';
import { ApiIdempotent, IdempotencyKey } from '../../platform/http/request-headers';
import {
  EvaluationBehindQuery,
  EvaluationCasesDto,
  EvaluationCheckDto,
  EvaluationDetailDto,
  EvaluationFigurePageDto,
  EvaluationFiguresQuery,
  EvaluationListQuery,
  EvaluationPageDto,
  EvaluationParams,
  NewEvaluation,
} from './desk/desk.dto';
import { EvaluationDesk } from './desk/evaluation-desk';
import { EvaluationExport } from './export/evaluation-export';
import { EvaluationOpening } from './opening/evaluation-opening';

@ApiTags('process-evaluation')
@ApiBearerAuth()
@Controller('process-evaluations')
@Requires('read-quality')
export class ProcessEvaluationController {
  constructor(
    private readonly desk: EvaluationDesk,
    private readonly opening: EvaluationOpening,
    private readonly exporting: EvaluationExport,
  ) {}

  @Post()
  @ApiOperation({
    summary: 'Begin the evaluation of a process (流程评估)',
    description:
      'By an inspector or a service supervisor of the centre; not within six months of the last. Its figures are there at once. Then `propose-measure`, `drop-measure`, `submit-assessment`, `approve`, `return`, `carry-out`, `move-measure`, `give-up-measure`, `measure-effect`, `find-effective`, `find-ineffective`, `start-new-round` by POST /cases/{id}/commands.',
  })
  @ApiIdempotent()
  @ApiCreatedResponse({ type: DecidedCaseDto, headers: { Location: { schema: { type: 'string' } } } })
  @ApiProblems(400, 401, 403, 409, 413, 415, 422, 503)
  async beginEvaluation(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() key: string,
    @Body() body: NewEvaluation,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DecidedCaseDto> {
    const opened = await this.opening.begin(caller, key, body, new Date());
    void reply.header('location', `/api/v1/cases/${opened.id}`);
    return opened;
  }

  @Get()
  @ApiOperation({ summary: 'Evaluations of your centres' })
  @ApiOkResponse({ type: EvaluationPageDto })
  @ApiProblems(400, 401, 403, 422, 503)
  listEvaluations(@CurrentCaller() caller: Caller, @Query() query: EvaluationListQuery): Promise<EvaluationPageDto> {
    return this.desk.list(caller, query);
  }

  @Get(':id')
  @ApiOperation({ summary: 'An evaluation, its measures, and how its figures were worked out' })
  @ApiOkResponse({ type: EvaluationDetailDto })
  @ApiProblems(401, 403, 404, 422, 503)
  readEvaluation(@CurrentCaller() caller: Caller, @Param() { id }: EvaluationParams): Promise<EvaluationDetailDto> {
    return this.desk.read(caller, id);
  }

  @Get(':id/figures')
  @ApiOperation({ summary: 'A figure of the process before and after the measures, side by side' })
  @ApiOkResponse({ type: EvaluationFigurePageDto })
  @ApiProblems(400, 401, 403, 404, 422, 503)
  readEvaluationFigures(
    @CurrentCaller() caller: Caller,
    @Param() { id }: EvaluationParams,
    @Query() query: EvaluationFiguresQuery,
  ): Promise<EvaluationFigurePageDto> {
    return this.desk.figures(caller, id, query);
  }

  @Get(':id/cases')
  @ApiOperation({ summary: 'The cases behind a figure', description: 'Each with what it adds; as of the cut-off.' })
  @ApiOkResponse({ type: EvaluationCasesDto })
  @ApiProblems(400, 401, 403, 404, 422, 503)
  readEvaluationCases(
    @CurrentCaller() caller: Caller,
    @Param() { id }: EvaluationParams,
    @Query() query: EvaluationBehindQuery,
  ): Promise<EvaluationCasesDto> {
    return this.desk.behind(caller, id, query);
  }

  @Get(':id/check')
  @ApiOperation({ summary: 'Works every figure out again with the same cut-off' })
  @ApiOkResponse({ type: [EvaluationCheckDto] })
  @ApiProblems(401, 403, 404, 422, 503)
  checkEvaluation(@CurrentCaller() caller: Caller, @Param() { id }: EvaluationParams): Promise<EvaluationCheckDto[]> {
    return this.desk.check(caller, id);
  }

  @Get(':id/export')
  @ApiOperation({
    summary: 'The figures before and after as a file',
    description: 'In the language of Accept-Language. Who took what is recorded.',
  })
  @ApiOkResponse({ content: TABLE_CONTENT })
  @ApiProblems(400, 401, 403, 404, 422, 503)
  async exportEvaluation(
    @CurrentCaller() caller: Caller,
    @Param() { id }: EvaluationParams,
    @Query() { format = 'csv' }: TableFormatQuery,
    @Headers('accept-language') language: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return fileAnswer(reply, await this.exporting.file(caller, id, format, languageOf(language), new Date()));
  }
}
