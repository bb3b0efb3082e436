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
  BehindQuery,
  CasesBehindDto,
  FigurePageDto,
  FiguresQuery,
  ReportCheckDto,
  ReportDetailDto,
  ReportListQuery,
  ReportPageDto,
  ReportParams,
} from './desk/desk.dto';
import { ReportDesk } from './desk/report-desk';
import { ReportExport } from './export/report-export';
import { NewReport, ReportRequest } from './opening/opening.dto';
import { ReportOpening } from './opening/report-opening';

const LOCATION = { Location: { schema: { type: 'string' as const } } };

@ApiTags('reports')
@ApiBearerAuth()
@Controller('reports')
@Requires('read-cases')
export class ReportsController {
  constructor(
    private readonly desk: ReportDesk,
    private readonly opening: ReportOpening,
    private readonly exporting: ReportExport,
  ) {}

  @Post()
  @ApiOperation({
    summary: 'Begin a province’s regular report (报表上报) that the schedule missed',
    description:
      'By its statistician; with the prefectures’. The one that the schedule began is the same. Then `generate`, `annotate`, `submit`, `approve`, `return`, `remind-prefecture`, `return-to-prefecture`, `go-on-without`, `confirm-receipt` by POST /cases/{id}/commands.',
  })
  @ApiIdempotent()
  @ApiCreatedResponse({ type: DecidedCaseDto, headers: LOCATION })
  @ApiProblems(400, 401, 403, 409, 413, 415, 422, 503)
  async beginReport(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() _key: string,
    @Body() body: NewReport,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DecidedCaseDto> {
    return located(reply, await this.opening.begin(caller, body, new Date()));
  }

  @Post('requests')
  @ApiOperation({
    summary: 'Ask a centre for an ad hoc report',
    description: 'Answered as every report is: worked out, approved by another person, with a receipt.',
  })
  @ApiIdempotent()
  @ApiCreatedResponse({ type: DecidedCaseDto, headers: LOCATION })
  @ApiProblems(400, 401, 403, 409, 413, 415, 422, 503)
  async requestReport(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() key: string,
    @Body() body: ReportRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DecidedCaseDto> {
    return located(reply, await this.opening.ask(caller, key, body));
  }

  @Get()
  @ApiOperation({ summary: 'Reports of your centres, and what you asked for; `late=true`: who owes one' })
  @ApiOkResponse({ type: ReportPageDto })
  @ApiProblems(400, 401, 403, 422)
  listReports(@CurrentCaller() caller: Caller, @Query() query: ReportListQuery): Promise<ReportPageDto> {
    return this.desk.list(caller, query);
  }

  @Get(':id')
  @ApiOperation({ summary: 'A report, its editions, and what its prefectures submitted' })
  @ApiOkResponse({ type: ReportDetailDto })
  @ApiProblems(401, 403, 404, 422)
  readReport(@CurrentCaller() caller: Caller, @Param() { id }: ReportParams): Promise<ReportDetailDto> {
    return this.desk.read(caller, id);
  }

  @Get(':id/figures')
  @ApiOperation({ summary: 'Figures of one content, by centre' })
  @ApiOkResponse({ type: FigurePageDto })
  @ApiProblems(400, 401, 403, 404, 422)
  readFigures(
    @CurrentCaller() caller: Caller,
    @Param() { id }: ReportParams,
    @Query() query: FiguresQuery,
  ): Promise<FigurePageDto> {
    return this.desk.figures(caller, id, query);
  }

  @Get(':id/cases')
  @ApiOperation({ summary: 'The cases behind a figure', description: 'Each with what it adds; as of the cut-off.' })
  @ApiOkResponse({ type: CasesBehindDto })
  @ApiProblems(400, 401, 403, 404, 422)
  readCasesBehind(
    @CurrentCaller() caller: Caller,
    @Param() { id }: ReportParams,
    @Query() query: BehindQuery,
  ): Promise<CasesBehindDto> {
    return this.desk.behind(caller, id, query);
  }

  @Get(':id/check')
  @ApiOperation({ summary: 'Works every figure out again with the same cut-off' })
  @ApiOkResponse({ type: ReportCheckDto })
  @ApiProblems(401, 403, 404, 422)
  checkReport(@CurrentCaller() caller: Caller, @Param() { id }: ReportParams): Promise<ReportCheckDto> {
    return this.desk.check(caller, id);
  }

  @Get(':id/export')
  @ApiOperation({
    summary: 'The report as the file that is submitted',
    description: 'In the language of Accept-Language; a receiver gets its own contents. Who took what is recorded.',
  })
  @ApiOkResponse({ content: TABLE_CONTENT })
  @ApiProblems(400, 401, 403, 404, 422)
  async exportReport(
    @CurrentCaller() caller: Caller,
    @Param() { id }: ReportParams,
    @Query() { format = 'csv' }: TableFormatQuery,
    @Headers('accept-language') language: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return fileAnswer(reply, await this.exporting.file(caller, id, format, languageOf(language), new Date()));
  }
}

function located(reply: FastifyReply, opened: DecidedCaseDto): DecidedCaseDto {
  void reply.header('location', `/api/v1/cases/${opened.id}`);
  return opened;
}
