import { Controller, Get, Inject, Param, Post, Req, Res, StreamableFile } from '@nestjs/common';
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
import { AttachmentRefDto } from '../../platform/case-view/case-detail.dto';
import { CaseIdPipe } from '../../platform/case-view/case-id.pipe';
import type { Config } from '../../platform/config/config';
import { ApiProblems } from '../../platform/http/api-problems';
import { contentDisposition } from '../../platform/http/content-disposition';
import { onlyFile } from '../../platform/files/only-file';
import { UUID } from '../../platform/http/field-check';
import { Problem } from '../../platform/http/problem';
import { ApiIdempotent, IdempotencyKey } from '../../platform/http/request-headers';
import { CONFIG } from '../../platform/platform.module';
import { AttachmentService } from './attachment.service';

@ApiTags('attachments')
@ApiBearerAuth()
@Controller('cases')
export class AttachmentsController {
  constructor(
    private readonly attachments: AttachmentService,
    @Inject(CONFIG) private readonly config: Pick<Config, 'attachmentMaxBytes'>,
  ) {}

  @Post(':id/attachments')
  @Requires('read-cases')
  @ApiOperation({
    summary: 'Upload a file for the case',
    description: 'Its type is read from its content. It becomes part of the case by the command `attach`.',
  })
  @ApiIdempotent()
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: { file: { type: 'string', contentMediaType: 'application/octet-stream' } },
    } as never,
  })
  @ApiCreatedResponse({ type: AttachmentRefDto })
  @ApiProblems(400, 401, 403, 404, 409, 413, 415, 422, 503)
  async uploadAttachment(
    @CurrentCaller() caller: Caller,
    @Param('id', CaseIdPipe) caseId: string,
    @IdempotencyKey() key: string,
    @Req() request: FastifyRequest,
  ): Promise<AttachmentRefDto> {
    if (!request.isMultipart()) throw new Problem('unsupported-media-type');
    await this.attachments.mayAdd(caller, caseId);
    return this.attachments.add(caller, caseId, key, await onlyFile(request, this.config.attachmentMaxBytes));
  }

  @Get(':id/attachments/:attachmentId')
  @Requires('read-cases')
  @ApiOperation({ summary: 'Download a file of the case' })
  @ApiOkResponse({
    content: { 'application/octet-stream': { schema: {} } },
    headers: { 'Content-Digest': { schema: { type: 'string' } } },
  })
  @ApiProblems(401, 403, 404, 503)
  async downloadAttachment(
    @CurrentCaller() caller: Caller,
    @Param('id', CaseIdPipe) caseId: string,
    @Param('attachmentId') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    if (!UUID.test(id)) throw new Problem('not-found');
    const file = await this.attachments.read(caller, caseId, id);
    // Never shown by the browser itself: a download of unknown bytes, whatever it holds.
    void reply.headers({
      'content-disposition': contentDisposition(file.fileName),
      'content-digest': `sha-256=:${Buffer.from(file.digest, 'hex').toString('base64')}:`,
      'content-security-policy': "default-src 'none'; sandbox",
    });
    return new StreamableFile(file.body, { type: 'application/octet-stream', length: file.bytes });
  }
}
