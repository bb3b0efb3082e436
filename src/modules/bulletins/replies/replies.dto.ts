import { ApiProperty, IntersectionType, PickType } from '@nestjs/swagger';
import { flag, optional } from '../../../../domain/shared/field';
import { PageQuery } from '../../../platform/case-view/page.query';
import { TableFormatQuery } from '../../../platform/files/table-format.query';
import { IsQuery } from '../../../platform/http/is-field';
import { QuestionDto } from '../page/bulletin.dto';
import { MatrixRowDto } from '../page/matrix.dto';

export class RepliesQuery {
  @IsQuery(optional(flag()), { description: 'true: only what the publisher has accepted' })
  accepted?: boolean;
}

export class RepliesPageQuery extends IntersectionType(RepliesQuery, PageQuery) {}

export class RepliesExportQuery extends IntersectionType(RepliesQuery, TableFormatQuery) {}

export class ReplyRowDto extends PickType(MatrixRowDto, [
  ...(['org', 'reply', 'replyStage', 'replyOutcome', 'replyLate', 'returns', 'submittedAt'] as const),
]) {
  @ApiProperty({
    type: 'object',
    additionalProperties: {
      oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'array', items: { type: 'string' } }],
    },
    description: 'By the codes of the questions, as submitted last; empty: nothing yet',
  })
  values!: Record<string, string | number | string[]>;
}

export class OptionCountDto {
  @ApiProperty()
  option!: string;

  @ApiProperty({ type: 'integer' })
  count!: number;
}

export class QuestionSumDto {
  @ApiProperty({ description: 'Of the question' })
  code!: string;

  @ApiProperty({ type: 'integer', description: 'How many have answered it' })
  answered!: number;

  @ApiProperty({ type: 'number', nullable: true, description: 'Of a number' })
  sum!: number | null;

  @ApiProperty({ type: [OptionCountDto], nullable: true, description: 'Of a choice: how often each was chosen' })
  counts!: OptionCountDto[] | null;
}

export class RepliesDto {
  @ApiProperty({ type: [QuestionDto], description: 'Plain words: one question `text` with an empty label' })
  questions!: QuestionDto[];

  @ApiProperty({ type: [ReplyRowDto], description: 'A row for each receiver that was asked' })
  rows!: ReplyRowDto[];

  @ApiProperty({ type: [QuestionSumDto], description: 'Of all rows, on whatever page' })
  sums!: QuestionSumDto[];

  @ApiProperty({ type: 'integer', description: 'How many rows there are in all' })
  count!: number;

  @ApiProperty({ type: String, nullable: true, description: 'null: the last page' })
  next!: string | null;
}
