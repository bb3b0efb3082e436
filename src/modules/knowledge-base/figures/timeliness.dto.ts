import { ApiProperty } from '@nestjs/swagger';
import { code, instant, optional } from '../../../../domain/shared/field';
import { IsQuery } from '../../../platform/http/is-field';

export class TimelinessQuery {
  @IsQuery(optional(instant()), { description: 'Default: thirty days ago' })
  from?: string;

  @IsQuery(optional(instant()), { description: 'Exclusive; default: now' })
  to?: string;

  @IsQuery(optional(code('org', 'origin')), {
    description: 'By whose work it was, or by where the article comes from',
    default: 'org',
  })
  by?: 'org' | 'origin';
}

export class TimelinessRowDto {
  @ApiProperty({ description: 'Organisation' })
  org!: string;

  @ApiProperty({ description: 'Process of the work', example: 'province-publication' })
  process!: string;

  @ApiProperty({ type: 'integer', description: 'Done in the period' })
  done!: number;

  @ApiProperty({ type: 'integer', description: 'Of these within all their limits' })
  inTime!: number;

  @ApiProperty({ minimum: 0, maximum: 1, description: '信息发布及时率' })
  share!: number;

  @ApiProperty({ description: 'Median of the time from its opening until it was done' })
  medianMinutes!: number;

  @ApiProperty({ type: 'integer', description: 'Open now' })
  open!: number;

  @ApiProperty({ type: 'integer', description: 'Open now and late' })
  overdue!: number;
}

export class TimelinessDto {
  @ApiProperty({ format: 'date-time' })
  from!: string;

  @ApiProperty({ format: 'date-time' })
  to!: string;

  @ApiProperty({ type: [TimelinessRowDto] })
  rows!: TimelinessRowDto[];

  @ApiProperty({ type: TimelinessRowDto, description: 'All of them together; `org` and `process` are empty' })
  total!: TimelinessRowDto;
}
