import { ApiProperty } from '@nestjs/swagger';
import type { Compared } from '../../../domain/shared/compared';

/** How often something came, beside as long a time before. */
export class ComparedDto implements Compared {
  @ApiProperty({ type: 'integer', minimum: 0, description: 'Within the period' })
  count!: number;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Within the period of the same length before it' })
  before!: number;
}

/** What is counted, and what it is compared with. */
export class ComparedPeriodDto {
  @ApiProperty({ format: 'date-time', description: 'From here on what is compared with' })
  comparedFrom!: string;

  @ApiProperty({ format: 'date-time' })
  openedFrom!: string;

  @ApiProperty({ format: 'date-time', description: 'Exclusive' })
  openedBefore!: string;
}
