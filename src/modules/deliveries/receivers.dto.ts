import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsNumber,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { SLUG } from '../../platform/http/field-check';
import { IfPresent } from '../../platform/http/is-field';

const KINDS = ['log', 'webhook'] as const;
const TOPIC = /^(\*|[a-z0-9-]+(\.[a-z0-9-]+)*(\.\*)?)$/;

/** What can be set at any time. Absent = as it is. */
export class ReceiverChange {
  @ApiPropertyOptional({ format: 'uri', description: 'http or https, without credentials; webhooks only' })
  @IfPresent()
  @IsString()
  @MaxLength(500)
  url?: string;

  @ApiPropertyOptional({ type: [String], description: '`*`, a topic, or `process.*`', default: ['*'] })
  @IfPresent()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @Matches(TOPIC, { each: true })
  topics?: string[];

  @ApiPropertyOptional({ description: 'Also what is delivered to organisations below', default: true })
  @IfPresent()
  @IsBoolean()
  subtree?: boolean;

  @ApiPropertyOptional({ minimum: 0.01, maximum: 1000, default: 20, description: 'Sends a second at most' })
  @IfPresent()
  @IsNumber()
  @Min(0.01)
  @Max(1000)
  perSecond?: number;

  @ApiPropertyOptional({ description: 'False: nothing is sent; what is already waiting stays', default: true })
  @IfPresent()
  @IsBoolean()
  active?: boolean;
}

export class NewReceiver extends ReceiverChange {
  @ApiProperty({ pattern: SLUG.source, example: 'gs-crm' })
  @Matches(SLUG)
  id!: string;

  @ApiProperty({ example: 'gs' })
  @Matches(SLUG)
  org!: string;

  @ApiProperty({ enum: KINDS })
  @IsIn(KINDS)
  kind!: (typeof KINDS)[number];
}

export class ReceiverView {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  org!: string;

  @ApiProperty({ enum: KINDS })
  kind!: (typeof KINDS)[number];

  @ApiProperty({ type: 'string', nullable: true })
  url!: string | null;

  @ApiProperty({ type: [String] })
  topics!: string[];

  @ApiProperty()
  subtree!: boolean;

  @ApiProperty()
  perSecond!: number;

  @ApiProperty()
  active!: boolean;

  @ApiProperty({ type: 'integer' })
  waiting!: number;

  @ApiProperty({ type: 'integer' })
  dead!: number;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description: 'When what waits longest was recorded',
  })
  waitingSince!: Date | null;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description: 'The secret before the present one signs along until then',
  })
  oldSecretUntil!: Date | null;

  @ApiProperty({ type: 'integer', description: 'Failed sends in a row' })
  failures!: number;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description: 'The circuit is open until then: nothing is sent',
  })
  openUntil!: Date | null;
}

export class ReceiversView {
  @ApiProperty({ type: [ReceiverView] })
  items!: ReceiverView[];
}

export class ReceiverWithSecret extends ReceiverView {
  @ApiProperty({
    type: 'string',
    nullable: true,
    description:
      'Standard Webhooks secret; shown this once. Null: a log has none, or this repeats a request that has been answered',
  })
  secret!: string | null;
}

export class ReceiverTestView {
  @ApiProperty({ format: 'uuid', description: '`webhook-id` of the event, of type `bihuan.receiver.test`' })
  eventId!: string;

  @ApiProperty({ description: 'It was answered with 2xx' })
  delivered!: boolean;

  @ApiProperty({ type: 'integer', nullable: true, description: 'HTTP status; null: nobody answered' })
  status!: number | null;

  @ApiProperty({ type: 'string', nullable: true, description: 'Why it did not arrive; null: it did' })
  reason!: string | null;

  @ApiProperty({ type: 'integer', minimum: 0 })
  ms!: number;
}

export class ReplayedView {
  @ApiProperty({ type: 'integer', minimum: 0, description: 'Dead letters that wait again' })
  replayed!: number;
}
