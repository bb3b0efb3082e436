import { ApiProperty } from '@nestjs/swagger';
import { ROLES } from '../../../../domain/shared/actor';
import { optional, text } from '../../../../domain/shared/field';
import { PersonDto } from '../../../platform/case-view/shared.dto';
import { IsQuery } from '../../../platform/http/is-field';

export class CaseTimeQuery {
  @IsQuery(optional(text(80)), {
    description: 'Id of one of its clocks, e.g. `handle-7`: only that, from where it counts to its end, or to now',
  })
  clock?: string;
}

export const OWNERS = ['holder', 'customer', 'nobody'] as const;

export class OwnedTimeDto {
  @ApiProperty({
    enum: OWNERS,
    description: 'customer: it waited for the customer; nobody: closed, or not yet taken up',
  })
  owner!: (typeof OWNERS)[number];

  @ApiProperty({ type: String, nullable: true })
  org!: string | null;

  @ApiProperty({ type: String, enum: [...ROLES, null], nullable: true })
  role!: string | null;

  @ApiProperty({ type: PersonDto, nullable: true })
  person!: PersonDto | null;

  @ApiProperty({ type: 'integer', minimum: 0 })
  wallMs!: number;

  @ApiProperty({
    type: 'integer',
    minimum: 0,
    description: 'Service time of the calendar; of a clock: what counted, its pauses left out',
  })
  workingMs!: number;
}

export class OwnedSpanDto {
  @ApiProperty({ type: 'integer', minimum: 0, description: 'Index in `parts`' })
  part!: number;

  @ApiProperty({ format: 'date-time' })
  from!: string;

  @ApiProperty({ format: 'date-time' })
  to!: string;

  @ApiProperty({ type: 'integer', minimum: 0 })
  workingMs!: number;
}

export class TotalTimeDto {
  @ApiProperty({ type: 'integer', minimum: 0 })
  wallMs!: number;

  @ApiProperty({ type: 'integer', minimum: 0 })
  workingMs!: number;
}

export class CaseTimeDto {
  @ApiProperty({ format: 'date-time', description: 'Registered; of a clock: where it counts from' })
  from!: string;

  @ApiProperty({ format: 'date-time', description: 'Closed, or now; of a clock: its end, or now' })
  to!: string;

  @ApiProperty({ description: 'Calendar of the working time' })
  calendar!: string;

  @ApiProperty({ type: TotalTimeDto })
  total!: TotalTimeDto;

  @ApiProperty({ type: [OwnedTimeDto], description: 'They add up to the total' })
  parts!: OwnedTimeDto[];

  @ApiProperty({ type: [OwnedSpanDto], description: 'In the order of time, without gaps' })
  spans!: OwnedSpanDto[];
}
