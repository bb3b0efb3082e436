import { ApiProperty } from '@nestjs/swagger';
import { code, integer, optional, text } from '../../../domain/shared/field';
import { IsQuery } from '../../platform/http/is-field';

const STATES = ['accepted', 'done', 'refused'] as const;

export class EventView {
  @ApiProperty({ example: 'urn:gs:crm' })
  source!: string;

  @ApiProperty({ description: "The sender's id of the event" })
  id!: string;

  @ApiProperty({ example: 'bihuan.order.replied' })
  type!: string;

  @ApiProperty({
    enum: STATES,
    description: 'accepted: kept, will be applied; done: its effect has committed; refused: why is in `refusal`',
  })
  state!: (typeof STATES)[number];

  @ApiProperty({ format: 'date-time', type: 'string' })
  receivedAt!: Date;

  @ApiProperty({ format: 'date-time', type: 'string', nullable: true })
  settledAt!: Date | null;

  @ApiProperty({
    type: 'string',
    format: 'uuid',
    nullable: true,
    description: 'The case it went to; of a second report under one reference, the case that the first one opened',
  })
  caseId!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  caseNumber!: string | null;

  @ApiProperty({ type: 'integer', minimum: 0 })
  attempts!: number;

  @ApiProperty({
    type: 'object',
    nullable: true,
    additionalProperties: true,
    description: 'Code, status, params and errors as a problem has them',
  })
  refusal!: Record<string, unknown> | null;
}

export class EventsAccepted {
  @ApiProperty({ type: [EventView] })
  events!: EventView[];
}

export class ReasonFieldView {
  @ApiProperty({ description: 'Path into the event' })
  field!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty({ description: "In the reader's language" })
  detail!: string;
}

export class ReasonView {
  @ApiProperty({ example: 'validation-failed' })
  code!: string;

  @ApiProperty({ type: 'integer' })
  status!: number;

  @ApiProperty({ description: "What is wrong, in the reader's language" })
  title!: string;

  @ApiProperty({ description: 'What to do about it' })
  detail!: string;

  @ApiProperty({ type: 'string', nullable: true, description: 'The request, as the sender and the log know it' })
  instance!: string | null;

  @ApiProperty({ type: [ReasonFieldView] })
  errors!: ReasonFieldView[];
}

export class ReceivedEventView extends EventView {
  @ApiProperty({ type: ReasonView, nullable: true, description: '`refusal` in words' })
  reason!: ReasonView | null;

  @ApiProperty({
    type: 'object',
    nullable: true,
    additionalProperties: true,
    description: 'The event; without its data once it has been applied',
  })
  event!: Record<string, unknown> | null;
}

export class EventPage {
  @ApiProperty({ type: [ReceivedEventView] })
  items!: ReceivedEventView[];

  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}

export class RefusedEventView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'The connected system, or `unknown` when no valid credential came with it' })
  system!: string;

  @ApiProperty({ format: 'date-time', type: 'string' })
  receivedAt!: Date;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Without credentials' })
  headers!: Record<string, unknown>;

  @ApiProperty({ description: 'The first 64 KiB as they came; of unknown senders only length and digest' })
  body!: string;

  @ApiProperty({ type: ReasonView, description: "The problem that the sender was answered, in the reader's language" })
  reason!: ReasonView;
}

export class RefusedEventPage {
  @ApiProperty({ type: [RefusedEventView] })
  items!: RefusedEventView[];

  @ApiProperty({ type: 'string', nullable: true })
  next!: string | null;
}

export class PageQuery {
  @IsQuery(optional(text(400)), { description: '`next` of the page before' })
  cursor?: string;

  @IsQuery(optional(integer(1, 200)), { default: 50 })
  limit?: number;
}

export class EventsQuery extends PageQuery {
  @IsQuery(optional(code(...STATES)))
  state?: (typeof STATES)[number];
}
