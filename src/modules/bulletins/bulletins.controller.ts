import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentCaller, Requires } from '../../platform/auth/access';
import type { Caller } from '../../platform/auth/scope';
import { DecidedCaseDto } from '../../platform/case-view/case-detail.dto';
import { ApiProblems } from '../../platform/http/api-problems';
import { contentDisposition } from '../../platform/http/content-disposition';
import { fileAnswer, TABLE_CONTENT, UNTRUSTED } from '../../platform/http/file-answer';
import { languageOf } from '../../platform/http/language';
import { ApiIdempotent, IdempotencyKey } from '../../platform/http/request-headers';
import { Board } from './board/board';
import { BoardPageDto, BoardQuery, DeskPageDto, DeskQuery } from './board/board.dto';
import { Desk } from './board/desk';
import { BulletinOpening } from './opening/bulletin-opening';
import { NewBulletin } from './opening/opening.dto';
import { BulletinPage } from './page/bulletin-page';
import { BulletinDto, BulletinFileParams, BulletinParams } from './page/bulletin.dto';
import { BulletinMatrix } from './page/matrix';
import { BulletinMatrixDto } from './page/matrix.dto';
import { NamedReaders } from './receipts/named-readers';
import {
  NamedReadersPageDto,
  NamedReadersQuery,
  ReadersPageDto,
  ReadersParams,
  ReceiptsAddedDto,
  ReceiptsBody,
  ReceiptsQuery,
} from './receipts/receipt.dto';
import { Receipts } from './receipts/receipts';
import { Replies } from './replies/replies';
import { RepliesExport } from './replies/replies-export';
import { RepliesDto, RepliesExportQuery, RepliesPageQuery } from './replies/replies.dto';
import { ReplyVersions } from './replies/versions';
import { ReplyVersionsDto } from './replies/versions.dto';

@ApiTags('bulletins')
@ApiBearerAuth()
@Controller('bulletins')
export class BulletinsController {
  constructor(
    private readonly board: Board,
    private readonly desk: Desk,
    private readonly opening: BulletinOpening,
    private readonly page: BulletinPage,
    private readonly matrix: BulletinMatrix,
    private readonly receipts: Receipts,
    private readonly named: NamedReaders,
    private readonly replies: Replies,
    private readonly exporting: RepliesExport,
    private readonly versions: ReplyVersions,
  ) {}

  @Get()
  @ApiOperation({ summary: 'What is shown to your organisations (公告栏)', description: 'On top first, newest next.' })
  @ApiOkResponse({ type: BoardPageDto })
  @ApiProblems(400, 401, 403, 422, 503)
  listBulletins(@CurrentCaller() caller: Caller, @Query() query: BoardQuery): Promise<BoardPageDto> {
    return this.board.list(caller, query, new Date());
  }

  @Post()
  @Requires('read-cases')
  @ApiOperation({
    summary: 'Begin a bulletin, or the notice of a fault or a cutover',
    description: 'By an author of HQ, a platform or a province; what it says follows by POST /cases/{id}/commands.',
  })
  @ApiIdempotent()
  @ApiCreatedResponse({ type: DecidedCaseDto, headers: { Location: { schema: { type: 'string' } } } })
  @ApiProblems(400, 401, 403, 409, 413, 415, 422, 503)
  async openBulletin(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() key: string,
    @Body() body: NewBulletin,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DecidedCaseDto> {
    const opened = await this.opening.open(caller, key, body);
    void reply.header('location', `/api/v1/cases/${opened.id}`);
    return opened;
  }

  @Get('desk')
  @Requires('read-cases')
  @ApiOperation({ summary: 'What your organisations write and publish, at every stage' })
  @ApiOkResponse({ type: DeskPageDto })
  @ApiProblems(400, 401, 403, 422, 503)
  listBulletinDesk(@CurrentCaller() caller: Caller, @Query() query: DeskQuery): Promise<DeskPageDto> {
    return this.desk.list(caller, query);
  }

  @Post('receipts')
  @HttpCode(200)
  @ApiOperation({ summary: 'You have read these; the first time counts, so it can be said again' })
  @ApiOkResponse({ type: ReceiptsAddedDto })
  @ApiProblems(400, 401, 403, 413, 415, 422, 503)
  addReceipts(@CurrentCaller() caller: Caller, @Body() { ids }: ReceiptsBody): Promise<ReceiptsAddedDto> {
    return this.receipts.add(caller, ids, new Date());
  }

  @Get(':id')
  @ApiOperation({ summary: 'A bulletin with what followed it, and what you have to do with it' })
  @ApiOkResponse({ type: BulletinDto })
  @ApiProblems(401, 403, 404, 422, 503)
  readBulletin(@CurrentCaller() caller: Caller, @Param() { id }: BulletinParams): Promise<BulletinDto> {
    return this.page.read(caller, id, new Date());
  }

  @Get(':id/attachments/:attachmentId')
  @ApiOperation({ summary: 'Download a file of a bulletin' })
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: {} } } })
  @ApiProblems(401, 403, 404, 422, 503)
  async downloadBulletinFile(
    @CurrentCaller() caller: Caller,
    @Param() { id, attachmentId }: BulletinFileParams,
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

  @Get(':id/receipts')
  @ApiOperation({ summary: 'Who has read it: by organisation, how many of how many' })
  @ApiOkResponse({ type: ReadersPageDto })
  @ApiProblems(400, 401, 403, 404, 422, 503)
  listReaders(
    @CurrentCaller() caller: Caller,
    @Param() { id }: BulletinParams,
    @Query() query: ReceiptsQuery,
  ): Promise<ReadersPageDto> {
    return this.receipts.list(caller, id, query, new Date());
  }

  @Get(':id/receipts/:org')
  @ApiOperation({
    summary: 'Who at one organisation has read it, and who has not',
    description: 'For those who may see that organisation.',
  })
  @ApiOkResponse({ type: NamedReadersPageDto })
  @ApiProblems(400, 401, 403, 404, 422, 503)
  listNamedReaders(
    @CurrentCaller() caller: Caller,
    @Param() params: ReadersParams,
    @Query() query: NamedReadersQuery,
  ): Promise<NamedReadersPageDto> {
    return this.named.list(caller, params, query, new Date());
  }

  @Get('cases/:id/versions')
  @Requires('read-cases')
  @ApiOperation({ summary: "A reply's versions: what was said, and why it came back" })
  @ApiOkResponse({ type: ReplyVersionsDto })
  @ApiProblems(401, 403, 404, 422, 503)
  listReplyVersions(@CurrentCaller() caller: Caller, @Param() { id }: BulletinParams): Promise<ReplyVersionsDto> {
    return this.versions.read(caller, id);
  }

  @Get(':id/matrix')
  @ApiOperation({ summary: 'How far each receiver is: delivery and reply' })
  @ApiOkResponse({ type: BulletinMatrixDto })
  @ApiProblems(401, 403, 404, 422, 503)
  readBulletinMatrix(@CurrentCaller() caller: Caller, @Param() { id }: BulletinParams): Promise<BulletinMatrixDto> {
    return this.matrix.read(caller, id, new Date());
  }

  @Get(':id/replies')
  @ApiOperation({ summary: 'What the receivers replied, in one table, summed up' })
  @ApiOkResponse({ type: RepliesDto })
  @ApiProblems(400, 401, 403, 404, 422, 503)
  readReplies(
    @CurrentCaller() caller: Caller,
    @Param() { id }: BulletinParams,
    @Query() query: RepliesPageQuery,
  ): Promise<RepliesDto> {
    return this.replies.read(caller, id, query, new Date());
  }

  @Get(':id/replies/export')
  @ApiOperation({ summary: 'The same as a file', description: 'Who took what is recorded.' })
  @ApiOkResponse({ content: TABLE_CONTENT })
  @ApiProblems(400, 401, 403, 404, 422, 503)
  async exportReplies(
    @CurrentCaller() caller: Caller,
    @Param() { id }: BulletinParams,
    @Query() query: RepliesExportQuery,
    @Req() { headers }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const language = languageOf(headers['accept-language']);
    return fileAnswer(reply, await this.exporting.file(caller, id, query, { now: new Date(), language }));
  }
}
