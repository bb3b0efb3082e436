import { ApiProperty } from '@nestjs/swagger';
import { flag } from '../../../../domain/shared/field';
import { PageQuery } from '../../../platform/case-view/page.query';
import { IsField } from '../../../platform/http/is-field';
import { ArticleItemDto } from '../articles/article.dto';

export class ReadingQuery extends PageQuery {}

export class ReadingPageDto {
  @ApiProperty({ type: [ArticleItemDto], description: 'Those that can still be read here, newest first' })
  items!: ArticleItemDto[];

  @ApiProperty({ type: String, nullable: true, description: 'null: the last page' })
  next!: string | null;
}

export class UsefulnessBody {
  @IsField(flag())
  useful!: boolean;
}
