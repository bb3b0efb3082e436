import { Body, Controller, Delete, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentCaller } from '../../../platform/auth/access';
import type { Caller } from '../../../platform/auth/scope';
import { ApiProblems } from '../../../platform/http/api-problems';
import { ArticleParams } from '../articles/article.dto';
import { Reading } from './reading';
import { ReadingPageDto, ReadingQuery, UsefulnessBody } from './reading.dto';

@ApiTags('knowledge')
@ApiBearerAuth()
@Controller('knowledge')
export class ReadingController {
  constructor(private readonly reading: Reading) {}

  @Get('favourites')
  @ApiOperation({ summary: 'What you have marked' })
  @ApiOkResponse({ type: ReadingPageDto })
  @ApiProblems(400, 401, 403, 422, 503)
  listFavourites(@CurrentCaller() caller: Caller, @Query() query: ReadingQuery): Promise<ReadingPageDto> {
    return this.reading.list(caller, 'knowledge_favourite', query);
  }

  @Get('recent')
  @ApiOperation({ summary: 'What you have read, last first' })
  @ApiOkResponse({ type: ReadingPageDto })
  @ApiProblems(400, 401, 403, 422, 503)
  listRecentlyRead(@CurrentCaller() caller: Caller, @Query() query: ReadingQuery): Promise<ReadingPageDto> {
    return this.reading.list(caller, 'knowledge_read', query);
  }

  @Put('articles/:id/favourite')
  @HttpCode(204)
  @ApiOperation({ summary: 'Mark an article' })
  @ApiNoContentResponse()
  @ApiProblems(401, 403, 404, 422, 503)
  markFavourite(@CurrentCaller() caller: Caller, @Param() { id }: ArticleParams): Promise<void> {
    return this.reading.favour(caller, id, new Date());
  }

  @Delete('articles/:id/favourite')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take the mark away' })
  @ApiNoContentResponse()
  @ApiProblems(401, 403, 422, 503)
  unmarkFavourite(@CurrentCaller() caller: Caller, @Param() { id }: ArticleParams): Promise<void> {
    return this.reading.forget(caller, id);
  }

  @Put('articles/:id/usefulness')
  @HttpCode(204)
  @ApiOperation({ summary: 'Was this useful? Your last word counts' })
  @ApiNoContentResponse()
  @ApiProblems(400, 401, 403, 404, 413, 415, 422, 503)
  voteUsefulness(
    @CurrentCaller() caller: Caller,
    @Param() { id }: ArticleParams,
    @Body() { useful }: UsefulnessBody,
  ): Promise<void> {
    return this.reading.vote(caller, id, useful, new Date());
  }

  @Put('articles/:id/confirmation')
  @HttpCode(204)
  @ApiOperation({ summary: 'Confirm that you have read what is shown' })
  @ApiNoContentResponse()
  @ApiProblems(401, 403, 404, 422, 503)
  confirmReading(@CurrentCaller() caller: Caller, @Param() { id }: ArticleParams): Promise<void> {
    return this.reading.confirm(caller, id, new Date());
  }
}
