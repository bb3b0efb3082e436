import { ApiProperty } from '@nestjs/swagger';
import { code, optional } from '../../../../domain/shared/field';
import { TABLE_FORMATS, type TableFormat } from '../../../platform/files/table-file';
import { IsQuery } from '../../../platform/http/is-field';

const COUNT = { type: 'integer' } as const;
const STRATUM = { ...COUNT, nullable: true, type: Number, description: 'null: of the whole list' } as const;

export class ResultCountDto {
  @ApiProperty(STRATUM)
  stratum!: number | null;

  @ApiProperty({ example: 'considering', description: 'What the call came to' })
  result!: string;

  @ApiProperty({ ...COUNT })
  count!: number;
}

export class QuestionResultDto {
  @ApiProperty({ example: 'overall' })
  question!: string;

  @ApiProperty(STRATUM)
  stratum!: number | null;

  @ApiProperty({ type: [Number], description: 'How many gave 1, 2, 3, 4, 5' })
  counts!: number[];

  @ApiProperty({ ...COUNT, description: 'How many gave a score' })
  answered!: number;

  @ApiProperty({ ...COUNT, description: 'Of all scores' })
  sum!: number;
}

export class CampaignResultsDto {
  @ApiProperty({ ...COUNT })
  answered!: number;

  @ApiProperty({ type: [ResultCountDto] })
  results!: ResultCountDto[];

  @ApiProperty({ type: [QuestionResultDto], description: 'Every question, of the whole list first, then by stratum' })
  questions!: QuestionResultDto[];
}

export class CampaignExportQuery {
  @IsQuery(optional(code(...TABLE_FORMATS)), { default: 'csv' })
  format?: TableFormat;
}
