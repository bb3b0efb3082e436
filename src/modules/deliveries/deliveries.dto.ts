import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, ValidateNested } from 'class-validator';
import { code, customer, integer, optional, text } from '../../../domain/shared/field';
import { IsField, IsQuery } from '../../platform/http/is-field';

export const DELIVERY_STATES = ['waiting', 'delivered', 'dead'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

export class DeliveryView {
  @ApiProperty({ format: 'uuid', description: 'Id of the event: `webhook-id` and CloudEvents `id`' })
  outboxId!: string;

  @ApiProperty()
  receiver!: string;

  @ApiProperty({ example: 'complaint-dispatch.dispatched' })
  topic!: string;

  @ApiProperty({ description: 'Organisation it was delivered to' })
  org!: string;

  @ApiProperty({ format: 'uuid' })
  caseId!: string;

  @ApiProperty({ type: 'string', nullable: true })
  caseNumber!: string | null;

  @ApiProperty({ type: 'integer' })
  seq!: number;

  @ApiProperty({ enum: DELIVERY_STATES })
  state!: DeliveryState;

  @ApiProperty({ type: 'integer', minimum: 0 })
  attempts!: number;

  @ApiProperty({ type: 'string', format: 'date-time' })
  createdAt!: Date;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'Waiting ones only' })
  nextAttemptAt!: Date | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  deliveredAt!: Date | null;

  @ApiProperty({ type: 'string', nullable: true })
  lastError!: string | null;
}

export class DeliveryTryView {
  @ApiProperty({ format: 'date-time', description: 'When it began' })
  at!: string;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'How long it took' })
  ms!: number;

  @ApiProperty({ type: 'integer', nullable: true, description: 'HTTP status; null: nobody answered' })
  status!: number | null;

  @ApiProperty({ type: 'string', nullable: true, description: 'Why it did not arrive; null: it did' })
  reason!: string | null;

  @ApiProperty({ type: 'string', nullable: true, description: 'SHA-256 of the body as sent, hex' })
  digest!: string | null;
}

export class DeliveryDetail extends DeliveryView {
  @ApiProperty({ type: [DeliveryTryView], description: 'Oldest first; the latest 50' })
  tries!: DeliveryTryView[];

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Headers that every attempt has; `webhook-timestamp` and `webhook-signature` are made for each',
  })
  headers!: Record<string, string>;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'The CloudEvent; words stand as references here (id and digest), and are put in when it is sent',
  })
  event!: Record<string, unknown>;
}

export class DeliveryPage {
  @ApiProperty({ type: [DeliveryView] })
  items!: DeliveryView[];

  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}

export class DeliveriesQuery {
  @IsQuery(optional(text(80)))
  receiver?: string;

  @IsQuery(optional(code(...DELIVERY_STATES)))
  state?: DeliveryState;

  @IsQuery(optional(text(400)), { description: '`next` of the page before' })
  cursor?: string;

  @IsQuery(optional(integer(1, 200)), { default: 50 })
  limit?: number;
}

export const MOST_REPLAYED = 200;

export class DeliveryKeyBody {
  // Any UUID; whether it is a delivery is for each row to say.
  @IsField(customer(), { description: 'Id of the event' })
  outboxId!: string;

  @IsField(text(80))
  receiver!: string;
}

export class ReplayBody {
  @ApiProperty({ type: [DeliveryKeyBody], minItems: 1, maxItems: MOST_REPLAYED })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_REPLAYED)
  @ValidateNested({ each: true })
  @Type(() => DeliveryKeyBody)
  rows!: DeliveryKeyBody[];
}

export class ReplayResult {
  @ApiProperty({ format: 'uuid' })
  outboxId!: string;

  @ApiProperty()
  receiver!: string;

  @ApiProperty({ enum: ['done', 'refused'] })
  outcome!: 'done' | 'refused';

  @ApiProperty({ type: String, nullable: true, description: 'Code of the problem where it was not done' })
  code!: string | null;

  @ApiProperty({ type: String, nullable: true, description: "Why not, in the reader's language" })
  detail!: string | null;
}

export class ReplayResults {
  @ApiProperty({ type: [ReplayResult], description: 'In the order of the rows' })
  results!: ReplayResult[];
}
