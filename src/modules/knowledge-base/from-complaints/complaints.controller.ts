import { Body, Controller, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentCaller, Requires } from '../../../platform/auth/access';
import type { Caller } from '../../../platform/auth/scope';
import { CaseIdPipe } from '../../../platform/case-view/case-id.pipe';
import { ApiProblems } from '../../../platform/http/api-problems';
import { ArticleParams } from '../articles/article.dto';
import { Effect } from './effect';
import { ArticleSubject, EffectDto, EffectQuery } from './effect.dto';
import { Matches } from './matches';
import { MatchesDto, MatchQuery } from './matches.dto';
import { Subjects } from './subjects';
import { Uses } from './uses';
import { ComplaintKnowledgeDto } from './uses.dto';

@ApiTags('knowledge')
@ApiBearerAuth()
@Controller('knowledge')
export class KnowledgeComplaintsController {
  constructor(
    private readonly matches: Matches,
    private readonly uses: Uses,
    private readonly effect: Effect,
    private readonly subjects: Subjects,
  ) {}

  @Get('matches')
  @ApiOperation({
    summary: 'Articles that may answer a complaint',
    description: 'By what its customer says and its category; of what your organisation shows. Not counted as read.',
  })
  @ApiOkResponse({ type: MatchesDto })
  @ApiProblems(400, 401, 403, 404, 422, 503)
  findMatchingArticles(@CurrentCaller() caller: Caller, @Query() query: MatchQuery): Promise<MatchesDto> {
    return this.matches.find(caller, query);
  }

  @Get('complaints/:id')
  @Requires('read-cases')
  @ApiOperation({ summary: 'What a complaint proposed to publish, what became of it, and what it was answered with' })
  @ApiOkResponse({ type: ComplaintKnowledgeDto })
  @ApiProblems(401, 403, 404, 503)
  readComplaintKnowledge(
    @CurrentCaller() caller: Caller,
    @Param('id', CaseIdPipe) id: string,
  ): Promise<ComplaintKnowledgeDto> {
    return this.uses.ofComplaint(caller, id);
  }

  @Get('articles/:id/effect')
  @Requires('read-timers')
  @ApiOperation({ summary: 'Complaints of its category before it was published and after' })
  @ApiOkResponse({ type: EffectDto })
  @ApiProblems(401, 403, 404, 422, 503)
  readArticleEffect(
    @CurrentCaller() caller: Caller,
    @Param() { id }: ArticleParams,
    @Query() query: EffectQuery,
  ): Promise<EffectDto> {
    return this.effect.read(caller, id, query, new Date());
  }

  @Put('articles/:id/subject')
  @HttpCode(204)
  @ApiOperation({ summary: 'Say which complaints an article is about', description: 'By who may write it.' })
  @ApiNoContentResponse()
  @ApiProblems(400, 401, 403, 404, 413, 415, 422, 503)
  chooseArticleSubject(
    @CurrentCaller() caller: Caller,
    @Param() { id }: ArticleParams,
    @Body() { category }: ArticleSubject,
  ): Promise<void> {
    return this.subjects.choose(caller, id, category, new Date());
  }
}
