import { ApiProperty, PickType } from '@nestjs/swagger';
import { CATEGORIES } from '../../../../domain/complaint-dispatch/complaint-state';
import { code, optional, otherCase, text } from '../../../../domain/shared/field';
import { IsQuery } from '../../../platform/http/is-field';
import { ArticleItemDto } from '../articles/article.dto';

/** Of a text that is being written, as much as fits into an address. */
export const MOST_SOUGHT = 600;

export class MatchQuery {
  @IsQuery(optional(otherCase()), { description: 'A complaint: what its customer says' })
  case?: string;

  @IsQuery(optional(text(MOST_SOUGHT)), { description: 'Or words, where there is no case yet' })
  q?: string;

  @IsQuery(optional(code(...CATEGORIES)), { description: "Default: the case's" })
  category?: string;
}

const SAME = ['id', 'scope', 'number', 'title', 'snippet', 'keywords', 'updatedAt'] as const;

export class MatchDto extends PickType(ArticleItemDto, SAME) {
  @ApiProperty({ description: 'Plain text, to be put into an answer; at most 4,000 characters' })
  text!: string;

  @ApiProperty({ type: 'integer', description: 'Answers that were written with it' })
  uses!: number;
}

export class MatchesDto {
  @ApiProperty({ type: [MatchDto], description: 'Best first, at most 5' })
  items!: MatchDto[];
}
