import { Body, Controller, Get, Param, Put, Req } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CurrentCaller, Requires } from '../../../platform/auth/access';
import type { Caller } from '../../../platform/auth/scope';
import { CaseIdPipe } from '../../../platform/case-view/case-id.pipe';
import { ApiProblems } from '../../../platform/http/api-problems';
import { languageOf } from '../../../platform/http/language';
import { CaseDrafts } from './case-drafts';
import { DraftBody, DraftDto } from './draft.dto';

@ApiTags('cases')
@ApiBearerAuth()
@Controller('cases')
export class DraftsController {
  constructor(private readonly drafts: CaseDrafts) {}

  @Get(':id/draft')
  @Requires('read-cases')
  @ApiOperation({
    summary: 'What you have filled in so far of an article, a bulletin or a reply',
    description: 'Of an article that a complaint proposed: before that, its standard answer, in your language.',
  })
  @ApiOkResponse({ type: DraftDto })
  @ApiProblems(401, 403, 404, 503)
  readDraft(
    @CurrentCaller() caller: Caller,
    @Param('id', CaseIdPipe) id: string,
    @Req() { headers }: FastifyRequest,
  ): Promise<DraftDto> {
    return this.drafts.read(caller, id, languageOf(headers['accept-language']));
  }

  @Put(':id/draft')
  @Requires('read-cases')
  @ApiOperation({
    summary: 'Keep what you have filled in so far',
    description: 'While you may hand it in; gone once somebody has.',
  })
  @ApiOkResponse({ type: DraftDto })
  @ApiProblems(400, 401, 403, 404, 409, 413, 415, 422, 503)
  saveDraft(
    @CurrentCaller() caller: Caller,
    @Param('id', CaseIdPipe) id: string,
    @Body() { fields }: DraftBody,
  ): Promise<DraftDto> {
    return this.drafts.save(caller, id, fields, new Date());
  }
}
