import { Controller, Get, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentCaller, Requires } from '../../../platform/auth/access';
import type { Caller } from '../../../platform/auth/scope';
import { CaseIdPipe } from '../../../platform/case-view/case-id.pipe';
import { ApiProblems } from '../../../platform/http/api-problems';
import { contentDisposition } from '../../../platform/http/content-disposition';
import { ArticleList } from './article-list';
import { ArticlePage } from './article-page';
import {
  ArticleDto,
  ArticleListQuery,
  ArticlePageDto,
  ArticleParams,
  AttachmentParams,
  EditionParams,
  ProvinceQuery,
} from './article.dto';
import { CaseDiffQuery, DiffQuery, EditionDiffDto, EditionDto, LinesDto, MatrixDto } from './edition.dto';
import { Editions } from './editions';
import { Matrix } from './matrix';

@ApiTags('knowledge')
@ApiBearerAuth()
@Controller('knowledge')
export class ArticlesController {
  constructor(
    private readonly list: ArticleList,
    private readonly page: ArticlePage,
    private readonly editions: Editions,
    private readonly matrix: Matrix,
  ) {}

  @Get('articles')
  @ApiOperation({
    summary: 'Articles as your province shows them; HQ and second line: the register',
    description: 'With `q` ranked: title before keywords before body.',
  })
  @ApiOkResponse({ type: ArticlePageDto })
  @ApiProblems(400, 401, 403, 422, 503)
  listArticles(@CurrentCaller() caller: Caller, @Query() query: ArticleListQuery): Promise<ArticlePageDto> {
    return this.list.list(caller, query);
  }

  @Get('articles/:id')
  @ApiOperation({ summary: 'An article as it is shown', description: 'Counts as read.' })
  @ApiOkResponse({ type: ArticleDto })
  @ApiProblems(401, 403, 404, 422, 503)
  readArticle(
    @CurrentCaller() caller: Caller,
    @Param() { id }: ArticleParams,
    @Query() { province }: ProvinceQuery,
  ): Promise<ArticleDto> {
    return this.page.read(caller, id, province, new Date());
  }

  @Get('articles/:id/editions')
  @ApiOperation({ summary: 'Its numbers, newest first; a province sees those that have reached it' })
  @ApiOkResponse({ type: LinesDto })
  @ApiProblems(401, 403, 404, 422, 503)
  listEditions(
    @CurrentCaller() caller: Caller,
    @Param() { id }: ArticleParams,
    @Query() { province }: ProvinceQuery,
  ): Promise<LinesDto> {
    return this.editions.lines(caller, id, province);
  }

  @Get('articles/:id/editions/:number')
  @ApiOperation({ summary: 'What it said under a number' })
  @ApiOkResponse({ type: EditionDto })
  @ApiProblems(401, 403, 404, 422, 503)
  readEdition(
    @CurrentCaller() caller: Caller,
    @Param() { id, number }: EditionParams,
    @Query() { province }: ProvinceQuery,
  ): Promise<EditionDto> {
    return this.editions.numbered(caller, id, number, province);
  }

  @Get('articles/:id/diff')
  @ApiOperation({ summary: 'What changed between two numbers: text word by word, tables cell by cell' })
  @ApiOkResponse({ type: EditionDiffDto })
  @ApiProblems(401, 403, 404, 422, 503)
  compareEditions(
    @CurrentCaller() caller: Caller,
    @Param() { id }: ArticleParams,
    @Query() { from, to, province }: DiffQuery,
  ): Promise<EditionDiffDto> {
    return this.editions.diff(caller, id, from, to, province);
  }

  @Get('articles/:id/matrix')
  @ApiOperation({ summary: 'How far each designated province is' })
  @ApiOkResponse({ type: MatrixDto })
  @ApiProblems(401, 403, 404, 422, 503)
  readMatrix(
    @CurrentCaller() caller: Caller,
    @Param() { id }: ArticleParams,
    @Query() { province }: ProvinceQuery,
  ): Promise<MatrixDto> {
    return this.matrix.read(caller, id, province, new Date());
  }

  @Get('articles/:id/attachments/:attachmentId')
  @ApiOperation({ summary: 'Download a file of an article' })
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: {} } } })
  @ApiProblems(401, 403, 404, 422, 503)
  async downloadArticleFile(
    @CurrentCaller() caller: Caller,
    @Param() { id, attachmentId }: AttachmentParams,
    @Query() { province }: ProvinceQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const file = await this.page.file(caller, id, province, attachmentId);
    // Never shown by the browser itself: a download of unknown bytes, whatever it holds.
    void reply.headers({
      'content-disposition': contentDisposition(file.fileName),
      'content-digest': `sha-256=:${Buffer.from(file.digest, 'hex').toString('base64')}:`,
      'content-security-policy': "default-src 'none'; sandbox",
    });
    return new StreamableFile(file.body, { type: 'application/octet-stream', length: file.bytes });
  }

  @Get('cases/:id/edition')
  @Requires('read-cases')
  @ApiOperation({ summary: 'The words that a case carries: what is reviewed' })
  @ApiOkResponse({ type: EditionDto })
  @ApiProblems(401, 403, 404, 503)
  readCaseEdition(@CurrentCaller() caller: Caller, @Param('id', CaseIdPipe) id: string): Promise<EditionDto> {
    return this.editions.ofCase(caller, id);
  }

  @Get('cases/:id/diff')
  @Requires('read-cases')
  @ApiOperation({ summary: 'What a case changes: against the number it was written upon, or what the province shows' })
  @ApiOkResponse({ type: EditionDiffDto })
  @ApiProblems(401, 403, 404, 422, 503)
  compareCaseEdition(
    @CurrentCaller() caller: Caller,
    @Param('id', CaseIdPipe) id: string,
    @Query() { from }: CaseDiffQuery,
  ): Promise<EditionDiffDto> {
    return this.editions.diffOfCase(caller, id, from);
  }
}
