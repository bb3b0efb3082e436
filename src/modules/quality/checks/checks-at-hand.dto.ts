import { ApiProperty } from '@nestjs/swagger';
import { integer, optional, otherCase } from '../../../../domain/shared/field';
import { PersonDto } from '../../../platform/case-view/shared.dto';
import { IsQuery } from '../../../platform/http/is-field';

/** What is done with a finished piece of work by those who inspect. */
export const STEPS = ['score-work', 'review-score'] as const;

export class ChecksAtHandQuery {
  @IsQuery(optional(integer(1, 200)), { default: 100 })
  limit?: number;

  @IsQuery(optional(otherCase()), { description: 'Only of this sampling' })
  sampling?: string;
}

export class CheckAtHandDto {
  @ApiProperty({ format: 'uuid', description: 'The case of the check' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  sampling!: string;

  @ApiProperty({ format: 'uuid', description: 'The finished case' })
  target!: string;

  @ApiProperty({ description: 'Number of the finished case' })
  number!: string;

  @ApiProperty()
  category!: string;

  @ApiProperty({ type: PersonDto, description: 'Who did the work' })
  agent!: PersonDto;

  @ApiProperty()
  centre!: string;

  @ApiProperty({ enum: STEPS })
  step!: (typeof STEPS)[number];

  @ApiProperty({ description: 'Points of 100 below which it is a violation, by its policy' })
  pass!: number;

  @ApiProperty({ description: 'True: the caller has claimed it' })
  mine!: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  dueAt!: string | null;
}

export class ChecksAtHandDto {
  @ApiProperty({ type: [CheckAtHandDto], description: 'Soonest due first; without those somebody else has claimed' })
  items!: CheckAtHandDto[];

  @ApiProperty({ description: 'True: there are more than shown' })
  more!: boolean;
}
