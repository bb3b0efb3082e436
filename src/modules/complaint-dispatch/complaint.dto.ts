import { ApiProperty } from '@nestjs/swagger';
import { CATEGORIES, CHANNELS, KINDS, TIERS, URGENCIES } from '../../../domain/complaint-dispatch/complaint-state';
import { code, flag, instant, optional, org, text } from '../../../domain/shared/field';
import { DecidedCaseDto } from '../../platform/case-view/case-detail.dto';
import { LimitDto } from '../../platform/case-view/shared.dto';
import { IsField } from '../../platform/http/is-field';

/** Events come from systems, through /events. */
const PEOPLES_CHANNELS = CHANNELS.filter((channel) => channel !== 'event');

/** What decides tier and limits; all a preview needs. */
export class PreviewComplaintDto {
  @IsField(text(40), { description: 'Customer number', example: 'LZ-100001' })
  customer!: string;

  @IsField(code(...KINDS))
  kind!: string;

  @IsField(code(...CATEGORIES))
  category!: string;

  @IsField(optional(code(...URGENCIES)), { default: 'normal' })
  urgency?: string;

  @IsField(optional(flag()), { description: "Default: the customer's" })
  rural?: boolean;

  @IsField(optional(org('hq', 'province', 'prefecture')), {
    description: 'Owner; needed only where you sit at several desks',
  })
  org?: string;

  @IsField(optional(text()), { description: "The complaint in the customer's words" })
  text?: string;
}

export class RegisterComplaintDto extends PreviewComplaintDto {
  @IsField(text(), { description: "The complaint in the customer's words" })
  declare text: string;

  @IsField(code(...PEOPLES_CHANNELS))
  channel!: string;

  @IsField(optional(instant()), {
    description: 'When it reached us; default now, at most 30 days ago. The statutory clock counts from here',
  })
  receivedAt?: string;

  @IsField(optional(flag()), { description: 'Brought in from an older file: may have been received longer ago' })
  imported?: boolean;

  @IsField(optional(org('hq', 'province', 'prefecture')), {
    description: 'Who sent it and gets the result: for transfer-in and hq-down',
  })
  sender?: string;
}

export class SimilarComplaintDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  number!: string;

  @ApiProperty()
  stage!: string;

  @ApiProperty()
  category!: string;

  @ApiProperty({ format: 'date-time' })
  openedAt!: string;

  @ApiProperty({ minimum: 0, maximum: 1, description: 'Of the words, by trigrams' })
  similarity!: number;

  @ApiProperty()
  sameCustomer!: boolean;
}

export class RegisteredComplaintDto extends DecidedCaseDto {
  @ApiProperty({ type: [SimilarComplaintDto], description: 'Earlier ones it may repeat: link-repeat or merge-into' })
  similar!: SimilarComplaintDto[];
}

export class PolicyDto {
  @ApiProperty()
  id!: string;

  @ApiProperty({ type: 'integer' })
  version!: number;

  @ApiProperty({ type: [String], description: 'Rules of the decision table that fired' })
  rules!: string[];
}

export class ClockLimitDto {
  @ApiProperty({ example: 'handle' })
  clock!: string;

  @ApiProperty({ type: LimitDto })
  limit!: LimitDto;

  @ApiProperty()
  calendar!: string;

  @ApiProperty({ type: [Number], description: 'Fractions of the limit at which a warning goes out' })
  warnAt!: number[];

  @ApiProperty()
  pausable!: boolean;
}

export class ComplaintPreviewDto {
  @ApiProperty({ description: 'Owning organisation' })
  org!: string;

  @ApiProperty({ enum: TIERS })
  tier!: string;

  @ApiProperty()
  rural!: boolean;

  @ApiProperty({ type: PolicyDto })
  policy!: PolicyDto;

  @ApiProperty({ type: [ClockLimitDto] })
  limits!: ClockLimitDto[];

  @ApiProperty({ type: [SimilarComplaintDto] })
  similar!: SimilarComplaintDto[];
}
