import { Body, Controller, Get, Headers, Param, Post, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentCaller, Requires } from '../../platform/auth/access';
import type { Caller } from '../../platform/auth/scope';
import { DecidedCaseDto } from '../../platform/case-view/case-detail.dto';
import { ApiProblems } from '../../platform/http/api-problems';
import { contentDisposition } from '../../platform/http/content-disposition';
import { fileAnswer, TABLE_CONTENT, UNTRUSTED } from '../../platform/http/file-answer';
import { languageOf } from '../../platform/http/language';
import { ApiIdempotent, IdempotencyKey } from '../../platform/http/request-headers';
import {
  GivenWorkExportQuery,
  GivenWorkPageDto,
  GivenWorkQuery,
  ReceivedWorkExportQuery,
  ReceivedWorkPageDto,
  ReceivedWorkQuery,
} from './desk/desk.dto';
import { WorkExport } from './desk/desk-export';
import { WorkDesk } from './desk/work-desk';
import { NewWorkAssignment } from './opening/opening.dto';
import { WorkOpening } from './opening/work-opening';
import { AssignedWorkDto, WorkFileParams, WorkParams } from './page/work.dto';
import { WorkPage } from './page/work-page';

const EXPORTED = 'To the last page, in the language of Accept-Language. Who took what is recorded.';

@ApiTags('work assignments')
@ApiBearerAuth()
@Controller('work-assignments')
export class WorkAssignmentsController {
  constructor(
    private readonly desk: WorkDesk,
    private readonly exporting: WorkExport,
    private readonly opening: WorkOpening,
    private readonly page: WorkPage,
  ) {}

  @Post()
  @Requires('read-cases')
  @ApiOperation({
    summary: 'Begin a work assignment (工作任务)',
    description:
      'By who keeps the board of HQ, a province or a prefecture; what it asks follows by POST /cases/{id}/commands.',
  })
  @ApiIdempotent()
  @ApiCreatedResponse({ type: DecidedCaseDto, headers: { Location: { schema: { type: 'string' } } } })
  @ApiProblems(400, 401, 403, 409, 413, 415, 422, 503)
  async openWork(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() key: string,
    @Body() body: NewWorkAssignment,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DecidedCaseDto> {
    const opened = await this.opening.open(caller, key, body);
    void reply.header('location', `/api/v1/cases/${opened.id}`);
    return opened;
  }

  @Get('given')
  @Requires('read-cases')
  @ApiOperation({ summary: 'What your organisations assign, at every stage' })
  @ApiOkResponse({ type: GivenWorkPageDto })
  @ApiProblems(400, 401, 403, 422, 503)
  listGivenWork(@CurrentCaller() caller: Caller, @Query() query: GivenWorkQuery): Promise<GivenWorkPageDto> {
    return this.desk.given(caller, query, new Date());
  }

  @Get('given/export')
  @Requires('read-cases')
  @ApiOperation({ summary: 'The same as a file', description: EXPORTED })
  @ApiOkResponse({ content: TABLE_CONTENT })
  @ApiProblems(400, 401, 403, 422, 503)
  async exportGivenWork(
    @CurrentCaller() caller: Caller,
    @Query() query: GivenWorkExportQuery,
    @Headers('accept-language') language: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const as = { language: languageOf(language), now: new Date() };
    return fileAnswer(reply, await this.exporting.given(caller, query, as));
  }

  @Get('received')
  @Requires('read-cases')
  @ApiOperation({ summary: 'What your organisations have been assigned' })
  @ApiOkResponse({ type: ReceivedWorkPageDto })
  @ApiProblems(400, 401, 403, 422, 503)
  listReceivedWork(@CurrentCaller() caller: Caller, @Query() query: ReceivedWorkQuery): Promise<ReceivedWorkPageDto> {
    return this.desk.received(caller, query, new Date());
  }

  @Get('received/export')
  @Requires('read-cases')
  @ApiOperation({ summary: 'The same as a file', description: EXPORTED })
  @ApiOkResponse({ content: TABLE_CONTENT })
  @ApiProblems(400, 401, 403, 422, 503)
  async exportReceivedWork(
    @CurrentCaller() caller: Caller,
    @Query() query: ReceivedWorkExportQuery,
    @Headers('accept-language') language: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const as = { language: languageOf(language), now: new Date() };
    return fileAnswer(reply, await this.exporting.received(caller, query, as));
  }

  @Get(':id')
  @Requires('read-cases')
  @ApiOperation({
    summary: 'What is asked, and the matrix receiver × state: of all for the assigner, else of your own',
  })
  @ApiOkResponse({ type: AssignedWorkDto })
  @ApiProblems(401, 403, 404, 422, 503)
  readWork(@CurrentCaller() caller: Caller, @Param() { id }: WorkParams): Promise<AssignedWorkDto> {
    return this.page.read(caller, id, new Date());
  }

  @Get(':id/attachments/:attachmentId')
  @Requires('read-cases')
  @ApiOperation({ summary: 'Download a file of a work assignment' })
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: {} } } })
  @ApiProblems(401, 403, 404, 422, 503)
  async downloadWorkFile(
    @CurrentCaller() caller: Caller,
    @Param() { id, attachmentId }: WorkFileParams,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const file = await this.page.file(caller, id, attachmentId, new Date());
    // Never shown by the browser itself: a download of unknown bytes, whatever it holds.
    void reply.headers({
      'content-disposition': contentDisposition(file.fileName),
      'content-digest': `sha-256=:${Buffer.from(file.digest, 'hex').toString('base64')}:`,
      'content-security-policy': UNTRUSTED,
    });
    return new StreamableFile(file.body, { type: 'application/octet-stream', length: file.bytes });
  }
}
