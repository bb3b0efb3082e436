import { ApiProperty, IntersectionType, PickType } from '@nestjs/swagger';
import { code, node, optional, text } from '../../../../domain/shared/field';
import { PageQuery } from '../../../platform/case-view/page.query';
import { IsQuery } from '../../../platform/http/is-field';
import { ArticleHeadDto, ProvinceQuery } from '../articles/article.dto';

/** What begins with neither a letter nor a Chinese character stands under `#`. */
export const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ', '#'];

export class LettersQuery extends ProvinceQuery {
  @IsQuery(optional(node()), { description: 'A place in the tree, with everything below it' })
  node?: string;
}

export class TitlesQuery extends IntersectionType(PageQuery, LettersQuery) {
  @IsQuery(code(...LETTERS))
  letter!: string;
}

export class KeywordsQuery extends IntersectionType(PageQuery, LettersQuery) {
  @IsQuery(optional(text(40)), { description: 'Keywords that have this in them' })
  q?: string;
}

export class LetterDto {
  @ApiProperty({ enum: LETTERS })
  letter!: string;

  @ApiProperty({ type: 'integer', description: 'Articles under it' })
  count!: number;
}

export class LettersDto {
  @ApiProperty({ type: [LetterDto], description: 'Those that have any; `#` last' })
  letters!: LetterDto[];
}

export class TitleDto extends PickType(ArticleHeadDto, ['id', 'scope', 'number'] as const) {
  @ApiProperty()
  title!: string;
}

export class TitlesDto {
  @ApiProperty({ type: [TitleDto], description: 'As they are spelt' })
  items!: TitleDto[];

  @ApiProperty({ type: String, nullable: true, description: 'null: the last page' })
  next!: string | null;
}

export class KeywordDto {
  @ApiProperty()
  keyword!: string;

  @ApiProperty({ type: 'integer', description: 'Articles that have it' })
  count!: number;
}

export class KeywordsDto {
  @ApiProperty({ type: [KeywordDto], description: 'Commonest first' })
  items!: KeywordDto[];

  @ApiProperty({ type: String, nullable: true, description: 'null: the last page' })
  next!: string | null;
}
