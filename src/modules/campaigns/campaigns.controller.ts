import {
  Body,
  Controller,
  Get,
  HttpCode,
  Inject,
  Param,
  Post,
  Put,
  Query,
  Req,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentCaller, Requires } from '../../platform/auth/access';
import type { Caller } from '../../platform/auth/scope';
import { DecidedCaseDto } from '../../platform/case-view/case-detail.dto';
import type { Config } from '../../platform/config/config';
import { onlyFile, type UploadedFile } from '../../platform/files/only-file';
import { ApiProblems } from '../../platform/http/api-problems';
import { fileAnswer, TABLE_CONTENT } from '../../platform/http/file-answer';
import { languageOf } from '../../platform/http/language';
import { Problem } from '../../platform/http/problem';
import { ApiIdempotent, IdempotencyKey } from '../../platform/http/request-headers';
import { CONFIG } from '../../platform/platform.module';
import { CampaignDesk } from './desk/campaign-desk';
import { CampaignOpening } from './desk/campaign-opening';
import {
  CampaignCustomersDto,
  CampaignCustomersQuery,
  CampaignListQuery,
  CampaignPageDto,
  CampaignProgressDto,
  NewCampaign,
} from './desk/desk.dto';
import { ListImport } from './list/list-import';
import { ListFromQuery } from './list/list-selection';
import { CampaignParams, ListColumnsDto, ListDto, ListQuery, ListSelection } from './list/list.dto';
import { CampaignResults } from './results/results';
import { ResultsExport } from './results/results-export';
import { CampaignExportQuery, CampaignResultsDto } from './results/results.dto';

const FILE = {
  schema: {
    type: 'object',
    required: ['file'],
    properties: { file: { type: 'string', contentMediaType: 'application/octet-stream' } },
  } as never,
};

@ApiTags('campaigns')
@ApiBearerAuth()
@Controller('campaigns')
@Requires('read-cases')
export class CampaignsController {
  constructor(
    private readonly desk: CampaignDesk,
    private readonly opening: CampaignOpening,
    private readonly importing: ListImport,
    private readonly querying: ListFromQuery,
    private readonly outcome: CampaignResults,
    private readonly exporting: ResultsExport,
    @Inject(CONFIG) private readonly config: Pick<Config, 'attachmentMaxBytes'>,
  ) {}

  @Post()
  @ApiOperation({
    summary: 'Begin an outbound campaign (外呼活动)',
    description:
      'By a team leader of the callers. Then its list, and `submit`, `approve`, `start-calls`, `stop-calls`, `resume-calls`, `change-quota`, `call-off-campaign` by POST /cases/{id}/commands.',
  })
  @ApiIdempotent()
  @ApiCreatedResponse({ type: DecidedCaseDto, headers: { Location: { schema: { type: 'string' } } } })
  @ApiProblems(400, 401, 403, 409, 413, 415, 422, 503)
  async openCampaign(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() key: string,
    @Body() body: NewCampaign,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DecidedCaseDto> {
    const opened = await this.opening.open(caller, key, body);
    void reply.header('location', `/api/v1/cases/${opened.id}`);
    return opened;
  }

  @Get()
  @ApiOperation({ summary: 'Campaigns of your centres' })
  @ApiOkResponse({ type: CampaignPageDto })
  @ApiProblems(400, 401, 403, 422, 503)
  listCampaigns(@CurrentCaller() caller: Caller, @Query() query: CampaignListQuery): Promise<CampaignPageDto> {
    return this.desk.list(caller, query);
  }

  @Get(':id')
  @ApiOperation({ summary: 'A campaign and how far it is' })
  @ApiOkResponse({ type: CampaignProgressDto })
  @ApiProblems(401, 403, 404, 422, 503)
  readCampaign(@CurrentCaller() caller: Caller, @Param() { id }: CampaignParams): Promise<CampaignProgressDto> {
    return this.desk.progress(caller, id, new Date());
  }

  @Put(':id/list')
  @ApiOperation({
    summary: 'Its list, from a CSV or XLSX file',
    description:
      'Takes the place of the list before, while it is drafted. Customers are found by number, else by phone; who is not known is entered where number, name and phone are given. Rows that are wrong are named and left out.',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody(FILE)
  @ApiOkResponse({ type: ListDto })
  @ApiProblems(400, 401, 403, 404, 409, 413, 415, 422, 503)
  async importCampaignList(
    @CurrentCaller() caller: Caller,
    @Param() { id }: CampaignParams,
    @Query() query: ListQuery,
    @Req() request: FastifyRequest,
  ): Promise<ListDto> {
    const file = await this.uploaded(request);
    const language = languageOf(request.headers['accept-language']);
    return this.importing.run(caller, id, { query, file, language, now: new Date() });
  }

  @Post('list/columns')
  @HttpCode(200)
  @ApiOperation({ summary: 'Headings of a file, and what they seem to mean; nothing is kept' })
  @ApiConsumes('multipart/form-data')
  @ApiBody(FILE)
  @ApiOkResponse({ type: ListColumnsDto })
  @ApiProblems(400, 401, 403, 413, 415, 422, 503)
  async readListColumns(@Req() request: FastifyRequest): Promise<ListColumnsDto> {
    return this.importing.columns(await this.uploaded(request));
  }

  @Put(':id/list/query')
  @ApiOperation({
    summary: 'Its list, from a query of customers or of those who complained; the query is kept with it',
  })
  @ApiOkResponse({ type: ListDto })
  @ApiProblems(400, 401, 403, 404, 409, 413, 415, 422, 503)
  queryCampaignList(
    @CurrentCaller() caller: Caller,
    @Param() { id }: CampaignParams,
    @Body() body: ListSelection,
  ): Promise<ListDto> {
    return this.querying.run(caller, id, body, new Date());
  }

  @Get(':id/customers')
  @ApiOperation({ summary: 'Its list with what became of each customer' })
  @ApiOkResponse({ type: CampaignCustomersDto })
  @ApiProblems(400, 401, 403, 404, 422, 503)
  listCampaignCustomers(
    @CurrentCaller() caller: Caller,
    @Param() { id }: CampaignParams,
    @Query() query: CampaignCustomersQuery,
  ): Promise<CampaignCustomersDto> {
    return this.desk.customers(caller, id, query);
  }

  @Get(':id/results')
  @ApiOperation({ summary: 'What its calls have brought: results and scores, by stratum too' })
  @ApiOkResponse({ type: CampaignResultsDto })
  @ApiProblems(401, 403, 404, 422, 503)
  readCampaignResults(@CurrentCaller() caller: Caller, @Param() { id }: CampaignParams): Promise<CampaignResultsDto> {
    return this.outcome.read(caller, id);
  }

  @Get(':id/export')
  @ApiOperation({ summary: 'Its list with every answer, as a file', description: 'Who took what is recorded.' })
  @ApiOkResponse({ content: TABLE_CONTENT })
  @ApiProblems(400, 401, 403, 404, 422, 503)
  async exportCampaign(
    @CurrentCaller() caller: Caller,
    @Param() { id }: CampaignParams,
    @Query() query: CampaignExportQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const language = languageOf(request.headers['accept-language']);
    return fileAnswer(reply, await this.exporting.file(caller, id, query, { now: new Date(), language }));
  }

  private uploaded(request: FastifyRequest): Promise<UploadedFile> {
    if (!request.isMultipart()) throw new Problem('unsupported-media-type');
    return onlyFile(request, this.config.attachmentMaxBytes);
  }
}
