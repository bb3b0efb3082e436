import { ApiProperty } from '@nestjs/swagger';
import { ROLES } from '../../../domain/shared/actor';

export const SLA_STATES = ['ok', 'warned', 'overdue', 'paused'] as const;
export type SlaState = (typeof SLA_STATES)[number];

export class PersonDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  nameZh!: string;

  @ApiProperty()
  nameEn!: string;
}

export class PostDto {
  @ApiProperty({ enum: ROLES })
  role!: string;

  @ApiProperty({ description: 'Organisation' })
  org!: string;
}

export class SubjectDto {
  @ApiProperty()
  kind!: string;

  @ApiProperty()
  category!: string;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 5, description: '1 low … 5 highest' })
  priority!: number;

  @ApiProperty()
  tier!: string;
}

export class CustomerRefDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'Customer number' })
  number!: string;

  @ApiProperty({ type: String, nullable: true, description: 'null: your posts do not show names' })
  name!: string | null;
}

export class LimitDto {
  @ApiProperty({ type: 'number' })
  amount!: number;

  @ApiProperty({ enum: ['minutes', 'working-minutes', 'working-days'] })
  unit!: string;
}

export class PolicyRuleDto {
  @ApiProperty()
  id!: string;

  @ApiProperty({ type: 'integer' })
  version!: number;

  @ApiProperty({ type: String, nullable: true, description: 'Rule of the decision table that gave the limit' })
  rule!: string | null;
}
