import { ApiProperty } from '@nestjs/swagger';
import { integer, optional } from '../../../domain/shared/field';
import { IsQuery } from '../../platform/http/is-field';

const STAGES = ['calling', 'waiting'] as const;

export class CallCustomerView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'GSLZ000001' })
  number!: string;

  @ApiProperty({ description: 'Masked unless the caller speaks with customers' })
  name!: string;

  @ApiProperty({ description: 'Always masked' })
  phone!: string;
}

export class CallView {
  @ApiProperty({ format: 'uuid' })
  caseId!: string;

  @ApiProperty()
  number!: string;

  @ApiProperty({ enum: STAGES, description: '`waiting`: nobody may call before `bestAt`' })
  stage!: (typeof STAGES)[number];

  @ApiProperty({ description: 'True: the caller has claimed it' })
  mine!: boolean;

  @ApiProperty({ type: CallCustomerView, nullable: true })
  customer!: CallCustomerView | null;

  @ApiProperty({ format: 'uuid', description: 'The complaint that it is about; of a call of a campaign the campaign' })
  complaint!: string;

  @ApiProperty()
  category!: string;

  @ApiProperty()
  tier!: string;

  @ApiProperty({ type: 'integer', description: 'Calls made so far' })
  attempts!: number;

  @ApiProperty({ type: String, nullable: true, example: 'no-answer', description: 'What came of the last one' })
  lastResult!: string | null;

  @ApiProperty({ description: 'True: the customer has named this time' })
  appointed!: boolean;

  @ApiProperty({ type: 'string', format: 'date-time', description: 'Now, or when the customer may be called next' })
  bestAt!: Date;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'The call is late after that' })
  dueAt!: Date | null;
}

export class CallListView {
  @ApiProperty({ type: 'string', format: 'date-time' })
  now!: Date;

  @ApiProperty({
    type: [CallView],
    description: 'In the order in which to call; without those somebody else has claimed',
  })
  items!: CallView[];

  @ApiProperty({ description: 'True: there are more than shown' })
  more!: boolean;
}

export class CallListQuery {
  @IsQuery(optional(integer(1, 200)), { default: 100 })
  limit?: number;
}
