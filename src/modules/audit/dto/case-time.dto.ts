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

export class OwnedHolderDto {
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
}

export class OwnedTimeDto extends OwnedHolderDto {
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

export const STRETCH_KINDS = ['counted', 'paused', 'outside'] as const;

export class StretchDto {
  @ApiProperty({ format: 'date-time' })
  from!: string;

  @ApiProperty({ format: 'date-time' })
  to!: string;

  @ApiProperty({ enum: STRETCH_KINDS, description: 'outside: beyond the service hours that it counts in' })
  kind!: (typeof STRETCH_KINDS)[number];

  @ApiProperty({ type: String, nullable: true, description: 'Why it stood still' })
  reason!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Where the case stood; null: before its first step' })
  stage!: string | null;

  @ApiProperty({ type: OwnedHolderDto })
  whose!: OwnedHolderDto;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'What counted of it' })
  workingMs!: number;

  @ApiProperty({ minimum: 0, description: "The same in the limit's own unit" })
  used!: number;
}

export class ClockAccountDto {
  @ApiProperty({ minimum: 0, description: "In the limit's own unit" })
  used!: number;

  @ApiProperty({ type: [StretchDto], description: 'In the order of time, without gaps; they add up to `used`' })
  stretches!: StretchDto[];
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

  @ApiProperty({
    type: ClockAccountDto,
    nullable: true,
    description: 'Of a clock: stretch by stretch; null: of the whole case, or the calendar it counted in is gone',
  })
  account!: ClockAccountDto | null;
}
