import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentCaller, Requires } from '../../../platform/auth/access';
import type { Caller } from '../../../platform/auth/scope';
import { DecidedCaseDto } from '../../../platform/case-view/case-detail.dto';
import { ApiProblems } from '../../../platform/http/api-problems';
import { ApiIdempotent, IdempotencyKey } from '../../../platform/http/request-headers';
import { KnowledgeOpening } from './opening';
import { NewFeedback, NewLocalPublication, NewOperation, OpenedCaseDto, WorkPageDto, WorkQuery } from './opening.dto';
import { WorkList } from './work-list';

const LOCATION = { Location: { schema: { type: 'string' } } } as const;

@ApiTags('knowledge')
@ApiBearerAuth()
@Controller('knowledge')
export class OpeningController {
  constructor(
    private readonly opening: KnowledgeOpening,
    private readonly work: WorkList,
  ) {}

  @Post('operations')
  @Requires('read-cases')
  @ApiOperation({ summary: 'Begin to publish, update or revoke', description: 'By an author of second line or HQ.' })
  @ApiIdempotent()
  @ApiCreatedResponse({ type: DecidedCaseDto, headers: LOCATION })
  @ApiProblems(400, 401, 403, 409, 413, 415, 422, 503)
  async openKnowledgeOperation(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() key: string,
    @Body() body: NewOperation,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DecidedCaseDto> {
    const opened = await this.opening.operation(caller, key, body);
    void reply.header('location', `/api/v1/cases/${opened.id}`);
    return opened;
  }

  @Post('local-publications')
  @Requires('read-cases')
  @ApiOperation({ summary: 'Begin a publication inside your province (信息采编)' })
  @ApiIdempotent()
  @ApiCreatedResponse({ type: DecidedCaseDto, headers: LOCATION })
  @ApiProblems(400, 401, 403, 404, 409, 413, 415, 422, 503)
  async openLocalPublication(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() key: string,
    @Body() body: NewLocalPublication,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DecidedCaseDto> {
    const opened = await this.opening.local(caller, key, body);
    void reply.header('location', `/api/v1/cases/${opened.id}`);
    return opened;
  }

  @Post('feedback')
  @ApiOperation({
    summary: 'Say what is wrong with an article that you read',
    description: 'What becomes of it: /knowledge/work?mine=true&process=knowledge-feedback.',
  })
  @ApiIdempotent()
  @ApiCreatedResponse({ type: OpenedCaseDto })
  @ApiProblems(400, 401, 403, 409, 413, 415, 422, 503)
  giveKnowledgeFeedback(
    @CurrentCaller() caller: Caller,
    @IdempotencyKey() key: string,
    @Body() body: NewFeedback,
  ): Promise<OpenedCaseDto> {
    return this.opening.feedback(caller, key, body);
  }

  @Get('work')
  @ApiOperation({ summary: 'Operations, branches, feedback and local publications, newest first' })
  @ApiOkResponse({ type: WorkPageDto })
  @ApiProblems(400, 401, 403, 422, 503)
  listKnowledgeWork(@CurrentCaller() caller: Caller, @Query() query: WorkQuery): Promise<WorkPageDto> {
    return this.work.list(caller, query, new Date());
  }
}
