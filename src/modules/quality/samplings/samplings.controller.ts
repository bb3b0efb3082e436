import { Body, Controller, Get, Param, Post, Query, Req, Res, type StreamableFile } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentCaller, Requires } from '../../../platform/auth/access';
import type { Caller } from '../../../platform/auth/scope';
import { DecidedCaseDto } from '../../../platform/case-view/case-detail.dto';
import { ApiProblems } from '../../../platform/http/api-problems';
import { fileAnswer, TABLE_CONTENT } from '../../../platform/http/file-answer';
import { languageOf } from '../../../platform/http/language';
import { ApiIdempotent, IdempotencyKey } from '../../../platform/http/request-headers';
import { QualityExport } from '../report/quality-export';
import { QualityReport } from '../report/quality-report';
import { QualityExportQuery, QualityReportDto } from '../report/report.dto';
import { SamplingDesk } from './sampling-desk';
import { SamplingOpening } from './sampling-opening';
import {
  NewSampling,
  PopulationDto,
  PopulationQuery,
  SampleListQuery,
  SamplePageDto,
  SamplingDto,
  SamplingListQuery,
  SamplingPageDto,
  SamplingParams,
} from './samplings.dto';

@ApiTags('quality')
@ApiBearerAuth()
@Controller('quality/samplings')
@Requires('read-quality')
export class SamplingsController {
  constructor(
    private readonly desk: SamplingDesk,
    private readonly opening: SamplingOpening,
    private readonly report: QualityReport,
    private readonly exporting: QualityExport,
  ) {}

  @Post()
  @ApiOperation({
    summary: 'Draw a sample of finished work (质检抽样)',
    description:
      'By an inspector or a service supervisor of the centre. Each piece is a check of its own: `score-work`, `accept-score`, `appeal-score`, `uphold-score`, `change-score`; then `submit-report`, `approve`, `circulate` on the sampling; all by POST /cases/{id}/commands.',
  })
  @ApiIdempotent()
  @ApiCreatedResponse({ type: DecidedCaseDto, headers: { Location: { schema: { type: 'string' } } } })
  @ApiProblems(400, 401, 403, 409, 413, 415, 422, 503)
  async openSampling(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() key: string,
    @Body() body: NewSampling,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DecidedCaseDto> {
    const opened = await this.opening.open(caller, key, body);
    void reply.header('location', `/api/v1/cases/${opened.id}`);
    return opened;
  }

  @Get()
  @ApiOperation({ summary: 'Samplings of your centres' })
  @ApiOkResponse({ type: SamplingPageDto })
  @ApiProblems(400, 401, 403, 422, 503)
  listSamplings(@CurrentCaller() caller: Caller, @Query() query: SamplingListQuery): Promise<SamplingPageDto> {
    return this.desk.list(caller, query);
  }

  @Get('population')
  @ApiOperation({ summary: 'How much finished work a sampling would be drawn from; nothing is drawn' })
  @ApiOkResponse({ type: PopulationDto })
  @ApiProblems(400, 401, 403, 422, 503)
  countPopulation(@CurrentCaller() caller: Caller, @Query() query: PopulationQuery): Promise<PopulationDto> {
    return this.opening.population(caller, query);
  }

  @Get(':id')
  @ApiOperation({ summary: 'A sampling and how far it is' })
  @ApiOkResponse({ type: SamplingDto })
  @ApiProblems(401, 403, 404, 422, 503)
  readSampling(@CurrentCaller() caller: Caller, @Param() { id }: SamplingParams): Promise<SamplingDto> {
    return this.desk.read(caller, id);
  }

  @Get(':id/samples')
  @ApiOperation({ summary: 'What it drew, with the scores that count' })
  @ApiOkResponse({ type: SamplePageDto })
  @ApiProblems(400, 401, 403, 404, 422, 503)
  listSamples(
    @CurrentCaller() caller: Caller,
    @Param() { id }: SamplingParams,
    @Query() query: SampleListQuery,
  ): Promise<SamplePageDto> {
    return this.desk.samples(caller, id, query);
  }

  @Get(':id/report')
  @ApiOperation({ summary: 'What it found: by centre, by item, by person; of final scores only' })
  @ApiOkResponse({ type: QualityReportDto })
  @ApiProblems(401, 403, 404, 422, 503)
  readQualityReport(@CurrentCaller() caller: Caller, @Param() { id }: SamplingParams): Promise<QualityReportDto> {
    return this.report.read(caller, id);
  }

  @Get(':id/export')
  @ApiOperation({ summary: 'What it drew with every grade, as a file', description: 'Who took what is recorded.' })
  @ApiOkResponse({ content: TABLE_CONTENT })
  @ApiProblems(400, 401, 403, 404, 422, 503)
  async exportSampling(
    @CurrentCaller() caller: Caller,
    @Param() { id }: SamplingParams,
    @Query() query: QualityExportQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const language = languageOf(request.headers['accept-language']);
    return fileAnswer(reply, await this.exporting.file(caller, id, query, { now: new Date(), language }));
  }
}
