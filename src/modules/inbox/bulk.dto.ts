import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, ValidateNested } from 'class-validator';
import { code, customer, integer, optional, person, taskId } from '../../../domain/shared/field';
import { IsField } from '../../platform/http/is-field';

export const ACTIONS = ['claim', 'assign', 'approve'] as const;
export type Action = (typeof ACTIONS)[number];
export const MOST_ROWS = 200;

export class BulkRowBody {
  // Any UUID; whether it is a case is for each row to say.
  @IsField(customer(), { description: 'Id of the case' })
  case!: string;

  @IsField(taskId())
  task!: string;

  @IsField(optional(integer(1, 1_000_000)), { description: 'As seen; refused where it has changed since' })
  version?: number;
}

export class BulkBody {
  @IsField(code(...ACTIONS))
  action!: Action;

  @IsField(optional(person()), { description: 'Whom to assign to; with `assign` only' })
  person?: string;

  @ApiProperty({ type: [BulkRowBody], minItems: 1, maxItems: MOST_ROWS })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_ROWS)
  @ValidateNested({ each: true })
  @Type(() => BulkRowBody)
  rows!: BulkRowBody[];
}

export const OUTCOMES = ['done', 'refused', 'pending'] as const;

export class BulkResultDto {
  @ApiProperty({ format: 'uuid' })
  case!: string;

  @ApiProperty()
  task!: string;

  @ApiProperty({ enum: OUTCOMES, description: 'pending: accepted, not confirmed yet; ask again with the same key' })
  outcome!: (typeof OUTCOMES)[number];

  @ApiProperty({ type: String, nullable: true, description: 'Code of the problem where it was not done' })
  code!: string | null;

  @ApiProperty({ type: String, nullable: true, description: "Why not, in the reader's language" })
  detail!: string | null;
}

export class BulkResultsDto {
  @ApiProperty({ type: [BulkResultDto], description: 'In the order of the rows' })
  results!: BulkResultDto[];
}
