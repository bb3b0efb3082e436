import { ApiProperty } from '@nestjs/swagger';
import { code, integer, optional, text } from '../../../domain/shared/field';
import { IsQuery } from '../../platform/http/is-field';

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
