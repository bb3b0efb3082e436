import { ApiProperty } from '@nestjs/swagger';
import { PeriodDto } from './timer-filters.dto';

export class OrgColumnDto {
  @ApiProperty()
  org!: string;

  @ApiProperty({ description: 'As the filter of that name: false: the organisation itself only' })
  below!: boolean;
}

export class HeatCellDto extends OrgColumnDto {
  @ApiProperty({ description: 'Kind of clock' })
  clock!: string;

  @ApiProperty({ type: 'integer', minimum: 1 })
  count!: number;

  @ApiProperty({ type: 'integer', minimum: 0 })
  breached!: number;

  @ApiProperty({ type: 'number', nullable: true, description: 'Used share of the limit; null: none has ended' })
  median!: number | null;

  @ApiProperty({ type: 'number', nullable: true })
  p90!: number | null;
}

export class HeatMapDto {
  @ApiProperty({ format: 'date-time', description: 'Moment that states are computed for' })
  now!: string;

  @ApiProperty({
    type: PeriodDto,
    description: 'Clocks due within it; with it and the same filters the list shows them',
  })
  period!: PeriodDto;

  @ApiProperty({ type: [String], description: 'Kinds of clocks, the most breached first' })
  clocks!: string[];

  @ApiProperty({ type: [OrgColumnDto] })
  orgs!: OrgColumnDto[];

  @ApiProperty({ type: [HeatCellDto] })
  cells!: HeatCellDto[];
}
