import { ApiProperty } from '@nestjs/swagger';
import { CONFIDENTIALITIES } from '../../../../domain/knowledge/knowledge-state';
import { integer, optional } from '../../../../domain/shared/field';
import { IsQuery } from '../../../platform/http/is-field';
import { BLOCK_KINDS } from '../words/html-blocks';
import { CHANGES } from '../words/edition-diff';
import { ArticleFileDto, LINE_KINDS, ProvinceQuery } from './article.dto';

export class LineDto {
  @ApiProperty({ type: 'integer' })
  number!: number;

  @ApiProperty({ enum: LINE_KINDS, description: '`expire`: time did it; `local`: inside a province' })
  kind!: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Case of the operation' })
  operation!: string | null;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ description: 'From then on nothing is shown' })
  withdrawn!: boolean;

  @ApiProperty({ type: String, nullable: true, description: 'null: it brought no words, or they are not for you' })
  title!: string | null;

  @ApiProperty({ description: 'Its words are not for you, by where it stood or how confidential it was' })
  hidden!: boolean;

  @ApiProperty({ description: 'It is what is shown here now' })
  shown!: boolean;
}

export class LinesDto {
  @ApiProperty({ type: [LineDto], description: 'Newest first' })
  items!: LineDto[];
}

export class EditionDto {
  @ApiProperty({ type: 'integer', nullable: true, description: 'null: not numbered yet' })
  number!: number | null;

  @ApiProperty()
  title!: string;

  @ApiProperty({ description: 'Sanitised HTML; pictures are <img data-attachment="id">' })
  body!: string;

  @ApiProperty({ type: [String] })
  keywords!: string[];

  @ApiProperty({ type: [ArticleFileDto] })
  attachments!: ArticleFileDto[];

  @ApiProperty()
  node!: string;

  @ApiProperty({ enum: CONFIDENTIALITIES })
  confidentiality!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  effectiveAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  expiresAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  reviewAt!: string | null;
}

export class DiffQuery extends ProvinceQuery {
  @IsQuery(integer(1, 1_000_000))
  from!: number;

  @IsQuery(integer(1, 1_000_000))
  to!: number;
}

export class CaseDiffQuery {
  @IsQuery(optional(integer(1, 1_000_000)), { description: 'Compared with this number; default: what it changes' })
  from?: number;
}

export class PieceDto {
  @ApiProperty({ enum: ['same', 'added', 'removed'] })
  change!: 'same' | 'added' | 'removed';

  @ApiProperty()
  text!: string;
}

export class CellChangeDto {
  @ApiProperty({ enum: CHANGES })
  change!: string;

  @ApiProperty({ type: [PieceDto] })
  pieces!: PieceDto[];
}

export class BlockChangeDto extends CellChangeDto {
  @ApiProperty({ enum: BLOCK_KINDS })
  kind!: string;

  @ApiProperty({ type: [CellChangeDto], required: false, description: 'Of a row of a table: each cell by itself' })
  cells?: CellChangeDto[];
}

export class KeywordChangesDto {
  @ApiProperty({ type: [String] })
  added!: string[];

  @ApiProperty({ type: [String] })
  removed!: string[];
}

export class EditionDiffDto {
  @ApiProperty({ type: 'integer', nullable: true, description: 'null: nothing before; all of it is new' })
  from!: number | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'null: not numbered yet' })
  to!: number | null;

  @ApiProperty({ type: [PieceDto] })
  title!: PieceDto[];

  @ApiProperty({ type: KeywordChangesDto })
  keywords!: KeywordChangesDto;

  @ApiProperty({ type: [BlockChangeDto], description: 'Block by block; tables row by row, cell by cell' })
  body!: BlockChangeDto[];
}

export class MatrixCellDto {
  @ApiProperty({ description: 'Province' })
  org!: string;

  @ApiProperty({ type: 'integer' })
  number!: number;

  @ApiProperty({ format: 'uuid', description: "Case of the province's branch" })
  branch!: string;

  @ApiProperty({ description: '`sent`, or the stage of the branch' })
  stage!: string;

  @ApiProperty({ type: String, nullable: true, description: 'How the branch ended; null: still at work' })
  outcome!: string | null;

  @ApiProperty({ format: 'date-time' })
  since!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  dueAt!: string | null;

  @ApiProperty()
  late!: boolean;

  @ApiProperty({ type: String, nullable: true, description: 'Of a query or an exemption' })
  reason!: string | null;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Number of the version that the province shows; null: it shows none, or none any more',
  })
  copy!: number | null;
}

export class MatrixDto {
  @ApiProperty({ type: 'integer', description: 'In force' })
  number!: number;

  @ApiProperty({ enum: LINE_KINDS })
  kind!: string;

  @ApiProperty({ type: [MatrixCellDto], description: 'Designated provinces; a province sees its own' })
  provinces!: MatrixCellDto[];
}
