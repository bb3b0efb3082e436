import { ApiProperty } from '@nestjs/swagger';

export class IntervalView {
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 1440, description: 'Minute of the local day', example: 510 })
  from!: number;

  @ApiProperty({ type: 'integer', minimum: 0, maximum: 1440, example: 720 })
  to!: number;
}

export class CalendarDayView {
  @ApiProperty({ format: 'date', example: '2026-10-01' })
  date!: string;

  @ApiProperty({ type: [IntervalView], description: 'Empty: a holiday; else a make-up workday’s service' })
  intervals!: IntervalView[];
}

export class CalendarView {
  @ApiProperty({ example: 'back-office' })
  id!: string;

  @ApiProperty({ type: 'integer', minimum: 1 })
  version!: number;

  @ApiProperty({ example: 'Asia/Shanghai' })
  zone!: string;

  @ApiProperty({
    type: 'array',
    items: { type: 'array', items: { $ref: '#/components/schemas/IntervalView' } },
    minItems: 7,
    maxItems: 7,
    description: 'Service of each day of the week, Monday first',
  })
  week!: IntervalView[][];

  @ApiProperty({ type: [CalendarDayView], description: 'Days that differ from the week' })
  exceptions!: CalendarDayView[];

  @ApiProperty({
    type: 'string',
    format: 'date',
    nullable: true,
    description: 'Last day whose public holidays are known; after it the week alone decides. Null: without holidays',
  })
  knownUntil!: string | null;

  @ApiProperty({ type: 'string', format: 'date-time' })
  createdAt!: Date;

  @ApiProperty({ type: [String], description: 'Open organisations within scope whose office hours it is' })
  orgs!: string[];
}

export class CalendarsView {
  @ApiProperty({ type: [CalendarView] })
  items!: CalendarView[];
}
