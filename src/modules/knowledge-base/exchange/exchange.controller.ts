import { Controller, Get, HttpCode, Inject, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentCaller, Requires } from '../../../platform/auth/access';
import type { Caller } from '../../../platform/auth/scope';
import type { Config } from '../../../platform/config/config';
import { onlyFile } from '../../../platform/files/only-file';
import { ApiProblems } from '../../../platform/http/api-problems';
import { contentDisposition } from '../../../platform/http/content-disposition';
import { languageOf } from '../../../platform/http/language';
import { Problem } from '../../../platform/http/problem';
import { ApiIdempotent, IdempotencyKey } from '../../../platform/http/request-headers';
import { CONFIG } from '../../../platform/platform.module';
import type { ArticleFile } from './article-file';
import { ArticleExportQuery, ImportDto, ImportQuery, SampleQuery } from './exchange.dto';
import { KnowledgeExport } from './export';
import { KnowledgeImport } from './import';
import { ImportSample } from './sample';

const DESCRIPTION = `Columns: title, node (names from the top with / between), keywords (; between), confidentiality, effective, expires,
review (days in China's time), body (HTML); the headings may be Chinese. An HTML file is one article. Each row becomes a publication handed in for review.
Of a province's own articles also: purpose (of the approval form), or document (number of the document issued: published at once by the editing desk).`;

const FILES = {
  'text/csv': { schema: {} },
  'text/html': { schema: {} },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { schema: {} },
};

@ApiTags('knowledge')
@ApiBearerAuth()
@Controller('knowledge')
export class ExchangeController {
  constructor(
    private readonly importing: KnowledgeImport,
    private readonly exporting: KnowledgeExport,
    private readonly sample: ImportSample,
    @Inject(CONFIG) private readonly config: Pick<Config, 'attachmentMaxBytes'>,
  ) {}

  @Post('import')
  @HttpCode(200)
  @Requires('read-cases')
  @ApiOperation({ summary: 'Articles from a CSV, XLSX or HTML file', description: DESCRIPTION.replace(/\n/g, ' ') })
  @ApiIdempotent()
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: { file: { type: 'string', contentMediaType: 'application/octet-stream' } },
    } as never,
  })
  @ApiOkResponse({ type: ImportDto })
  @ApiProblems(400, 401, 403, 413, 415, 422, 503)
  async importKnowledge(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() key: string,
    @Query() query: ImportQuery,
    @Req() request: FastifyRequest,
  ): Promise<ImportDto> {
    if (!request.isMultipart()) throw new Problem('unsupported-media-type');
    const file = await onlyFile(request, this.config.attachmentMaxBytes);
    const language = languageOf(request.headers['accept-language']);
    return this.importing.run(caller, { key, query, file, language, requestId: request.id });
  }

  @Get('export')
  @ApiOperation({
    summary: 'Articles as a file, as the list shows them',
    description: 'At most 2,000; the columns are those of the import. Who took what is recorded.',
  })
  @ApiOkResponse({ content: FILES })
  @ApiProblems(400, 401, 403, 422, 503)
  async exportKnowledge(
    @CurrentCaller() caller: Caller,
    @Query() query: ArticleExportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return download(await this.exporting.file(caller, query, new Date()), reply);
  }

  @Get('import/sample')
  @ApiOperation({
    summary: 'A sample of what the import reads, to fill in',
    description: 'An HTML file is one article.',
  })
  @ApiOkResponse({ content: FILES })
  @ApiProblems(401, 403, 422, 503)
  async sampleImport(
    @CurrentCaller() caller: Caller,
    @Query() query: SampleQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return download(await this.sample.file(caller, query), reply);
  }
}

function download({ name, type, body }: ArticleFile, reply: FastifyReply): StreamableFile {
  void reply.headers({
    'content-disposition': contentDisposition(name),
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; sandbox",
  });
  return new StreamableFile(body, { type });
}
