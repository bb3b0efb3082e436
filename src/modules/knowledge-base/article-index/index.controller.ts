import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentCaller } from '../../../platform/auth/access';
import type { Caller } from '../../../platform/auth/scope';
import { ApiProblems } from '../../../platform/http/api-problems';
import { ArticleIndex } from './article-index';
import { KeywordsDto, KeywordsQuery, LettersDto, LettersQuery, TitlesDto, TitlesQuery } from './index.dto';

@ApiTags('knowledge')
@ApiBearerAuth()
@Controller('knowledge/index')
export class IndexController {
  constructor(private readonly index: ArticleIndex) {}

  @Get('letters')
  @ApiOperation({ summary: 'How many articles stand under each letter: Chinese titles under that of their pinyin' })
  @ApiOkResponse({ type: LettersDto })
  @ApiProblems(401, 403, 422, 503)
  countLetters(@CurrentCaller() caller: Caller, @Query() query: LettersQuery): Promise<LettersDto> {
    return this.index.letters(caller, query);
  }

  @Get('titles')
  @ApiOperation({ summary: 'Titles under a letter, as they are spelt' })
  @ApiOkResponse({ type: TitlesDto })
  @ApiProblems(400, 401, 403, 422, 503)
  listTitles(@CurrentCaller() caller: Caller, @Query() query: TitlesQuery): Promise<TitlesDto> {
    return this.index.titles(caller, query);
  }

  @Get('keywords')
  @ApiOperation({ summary: 'Keywords with how many articles have them, commonest first' })
  @ApiOkResponse({ type: KeywordsDto })
  @ApiProblems(400, 401, 403, 422, 503)
  listKeywords(@CurrentCaller() caller: Caller, @Query() query: KeywordsQuery): Promise<KeywordsDto> {
    return this.index.keywords(caller, query);
  }
}
