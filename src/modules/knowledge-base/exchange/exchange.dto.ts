import { ApiProperty, PickType } from '@nestjs/swagger';
import { code, flag, integer, node, optional, org, text } from '../../../../domain/shared/field';
import { IsQuery } from '../../../platform/http/is-field';
import { ArticleFilters } from '../articles/article.dto';
import { MOST_ROWS } from './import-rows';

export class ImportQuery {
  @IsQuery(optional(flag()), { default: true, description: 'true: nothing is opened, only judged' })
  dryRun?: boolean;

  @IsQuery(optional(org('hq', 'second-line', 'province')), {
    description:
      'Where it begins; needed only where you write at several. A province: articles of its own, by the approval form or the document issued',
  })
  org?: string;

  @IsQuery(optional(text(400)), {
    description: 'Of network-wide ones: provinces by their codes, with commas between; default: all of them',
  })
  provinces?: string;

  @IsQuery(optional(node()), { description: 'Place of the rows that name none' })
  node?: string;

  @IsQuery(optional(integer(0, MOST_ROWS)), {
    default: 0,
    description: 'How many rows to pass over: `next` of the answer before',
  })
  from?: number;
}

export class ImportProblemDto {
  @ApiProperty({ example: 'words.title' })
  field!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty({ description: "In the reader's language" })
  detail!: string;
}

export class ImportRowDto {
  @ApiProperty({ type: 'integer', description: 'Line of the file' })
  row!: number;

  @ApiProperty()
  title!: string;

  @ApiProperty({ enum: ['ready', 'opened', 'wrong'], description: '`ready`: would be opened' })
  outcome!: 'ready' | 'opened' | 'wrong';

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Case of the publication, handed in for review',
  })
  operation!: string | null;

  @ApiProperty({ type: [ImportProblemDto] })
  problems!: ImportProblemDto[];
}

export class ImportDto {
  @ApiProperty({ type: 'integer', description: 'Rows of the file' })
  total!: number;

  @ApiProperty({ type: [ImportRowDto] })
  rows!: ImportRowDto[];

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Ask again with `from`, same key, same file; null: done',
  })
  next!: number | null;
}

export const FORMATS = ['csv', 'xlsx', 'html'] as const;

export class ArticleExportQuery extends ArticleFilters {
  @IsQuery(optional(code(...FORMATS)), { default: 'csv' })
  format?: (typeof FORMATS)[number];
}

export class SampleQuery extends PickType(ImportQuery, ['org'] as const) {
  @IsQuery(optional(code(...FORMATS)), { default: 'csv' })
  format?: (typeof FORMATS)[number];
}
