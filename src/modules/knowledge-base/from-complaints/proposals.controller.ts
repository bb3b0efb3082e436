import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentCaller, Requires } from '../../../platform/auth/access';
import type { Caller } from '../../../platform/auth/scope';
import { DecidedCaseDto } from '../../../platform/case-view/case-detail.dto';
import { ApiProblems } from '../../../platform/http/api-problems';
import {
  NewProposalCase,
  ProposalDesk,
  ProposalDto,
  ProposalPageDto,
  ProposalParams,
  ProposalQuery,
  ProposalRefusal,
} from './proposal.dto';
import { Proposals } from './proposals';

@ApiTags('knowledge')
@ApiBearerAuth()
@Controller('knowledge/proposals')
export class ProposalsController {
  constructor(private readonly proposals: Proposals) {}

  @Get()
  @Requires('read-cases')
  @ApiOperation({
    summary: 'Standard answers that archivists propose to publish, newest first',
    description: 'Before the desks that you write at, or with `mine` those that you proposed and what became of them.',
  })
  @ApiOkResponse({ type: ProposalPageDto })
  @ApiProblems(400, 401, 403, 422, 503)
  listKnowledgeProposals(@CurrentCaller() caller: Caller, @Query() query: ProposalQuery): Promise<ProposalPageDto> {
    return this.proposals.list(caller, query);
  }

  @Post(':id/case')
  @Requires('read-cases')
  @ApiOperation({
    summary: 'Publish it, or bring an article up to it: opens the case, with the words filled in',
    description:
      'Network-wide ones at HQ or second line, local ones in the province. The same proposal is the same case, however ' +
      'often it is asked for; another person than who opened it is told 409. The archivist counts as an author.',
  })
  @ApiCreatedResponse({ type: DecidedCaseDto, headers: { Location: { schema: { type: 'string' } } } })
  @ApiProblems(400, 401, 403, 404, 409, 413, 415, 422, 503)
  async openProposedCase(
    @CurrentCaller() caller: Caller,
    @Param() { id }: ProposalParams,
    @Body() body: NewProposalCase,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DecidedCaseDto> {
    const opened = await this.proposals.open(caller, id, body);
    void reply.header('location', `/api/v1/cases/${opened.id}`);
    return opened;
  }

  @Post(':id/refusal')
  @HttpCode(200)
  @Requires('read-cases')
  @ApiOperation({ summary: 'Do not publish it, and say why' })
  @ApiOkResponse({ type: ProposalDto })
  @ApiProblems(400, 401, 403, 404, 409, 413, 415, 422, 503)
  declineProposal(
    @CurrentCaller() caller: Caller,
    @Param() { id }: ProposalParams,
    @Body() { text }: ProposalRefusal,
  ): Promise<ProposalDto> {
    return this.proposals.decline(caller, id, text, new Date());
  }

  @Put(':id/desk')
  @Requires('read-cases')
  @ApiOperation({ summary: 'Pass a network-wide one on to the platform whose business it is' })
  @ApiOkResponse({ type: ProposalDto })
  @ApiProblems(400, 401, 403, 404, 409, 413, 415, 422, 503)
  passProposalOn(
    @CurrentCaller() caller: Caller,
    @Param() { id }: ProposalParams,
    @Body() { org }: ProposalDesk,
  ): Promise<ProposalDto> {
    return this.proposals.passOn(caller, id, org, new Date());
  }
}
