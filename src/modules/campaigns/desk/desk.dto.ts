import { ApiProperty } from '@nestjs/swagger';
import { STAGES } from '../../../../domain/outbound-campaign/campaign-state';
import { OUTCOMES, STAGES as CALL_STAGES } from '../../../../domain/callback-survey/survey-state';
import { CAMPAIGN_KINDS, QUESTIONNAIRES } from '../../../../domain/shared/campaign-kind';
import { code, flag, integer, optional, org, text } from '../../../../domain/shared/field';
import { PageQuery } from '../../../platform/case-view/page.query';
import { PersonDto } from '../../../platform/case-view/shared.dto';
import { IsField, IsQuery } from '../../../platform/http/is-field';
import { StratumDto } from '../list/list.dto';

const INSTANT = { type: String, format: 'date-time', nullable: true } as const;
const COUNT = { type: 'integer' } as const;

/** Of the list; then the stage of the call. `barred`: nobody may call. */
export const CUSTOMER_STATES = ['listed', 'barred', 'opened', ...CALL_STAGES.filter((stage) => stage !== 'new')];

export class NewCampaign {
  @IsField(optional(org('hq', 'province', 'prefecture')), {
    description: 'Whose callers call; needed only where you lead those of several',
  })
  org?: string;

  @IsField(code(...CAMPAIGN_KINDS))
  campaign!: (typeof CAMPAIGN_KINDS)[number];

  @IsField(text(100), { description: 'What it is called' })
  name!: string;
}

export class CampaignListQuery extends PageQuery {
  @IsQuery(optional(code(...STAGES.filter((stage) => stage !== 'new'))))
  stage?: string;

  @IsQuery(optional(code(...CAMPAIGN_KINDS)))
  campaign?: string;
}

export class CampaignDto {
  @ApiProperty({ format: 'uuid', description: 'Its case too' })
  id!: string;

  @ApiProperty()
  org!: string;

  @ApiProperty({ enum: CAMPAIGN_KINDS })
  campaign!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ enum: STAGES })
  stage!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Why it ended' })
  outcome!: string | null;

  @ApiProperty({ ...COUNT, nullable: true, type: Number, description: 'Answers after which it ends' })
  quota!: number | null;

  @ApiProperty({ ...INSTANT, description: 'Calls until' })
  endAt!: string | null;

  @ApiProperty({ format: 'date-time' })
  openedAt!: string;

  @ApiProperty({ ...COUNT, description: 'Customers of its list' })
  listed!: number;

  @ApiProperty({ ...COUNT, description: 'Customers whose call is over' })
  over!: number;

  @ApiProperty({ ...COUNT, description: 'Of these, who answered' })
  answered!: number;
}

export class CampaignPageDto {
  @ApiProperty({ type: [CampaignDto], description: 'Newest first' })
  items!: CampaignDto[];

  @ApiProperty({ type: String, nullable: true, description: 'null: the last page' })
  next!: string | null;
}

export class CountDto {
  @ApiProperty({ ...COUNT })
  stratum!: number;

  @ApiProperty({ enum: CUSTOMER_STATES })
  state!: string;

  @ApiProperty({ type: String, nullable: true })
  outcome!: string | null;

  @ApiProperty({ ...COUNT })
  count!: number;
}

/** Somebody who holds the post of those who call. */
export class CallerDto extends PersonDto {
  @ApiProperty({ description: 'Somebody stands in for them now: they are not counted on' })
  away!: boolean;
}

/** How far it is, as of now. */
export class CampaignProgressDto extends CampaignDto {
  @ApiProperty({ ...COUNT, description: 'Calls that lie ready for each caller' })
  perCaller!: number;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    description: 'Quotas by number of the stratum',
  })
  quotas!: Record<string, number>;

  @ApiProperty({ ...INSTANT })
  startedAt!: string | null;

  @ApiProperty({ ...INSTANT })
  endedAt!: string | null;

  @ApiProperty({ type: [CallerDto] })
  callers!: CallerDto[];

  @ApiProperty({
    type: 'array',
    items: { type: 'array', items: { type: 'array', items: { type: 'integer' } } },
    description: 'When it opens calls: by weekday, Monday first, stretches in minutes of the day [from, to)',
  })
  hours!: [number, number][][];

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: 'What its list was made from: { file, mapping }, or the query',
  })
  listFrom!: Record<string, unknown> | null;

  @ApiProperty({ type: [StratumDto] })
  strata!: StratumDto[];

  @ApiProperty({ type: [CountDto], description: 'Customers by stratum, state and outcome' })
  counts!: CountDto[];

  @ApiProperty({ type: [String], description: 'Commands of its case that you may give now' })
  allowed!: string[];
}

const QUESTIONS = [...new Set(Object.values(QUESTIONNAIRES).flatMap(({ questions }) => Object.keys(questions)))];
const RESULTS = [...new Set(Object.values(QUESTIONNAIRES).flatMap(({ results }) => results))];

/** Whatever progress and results count can be asked for: each figure leads to the customers that it counts. */
export class CampaignCustomersQuery extends PageQuery {
  @IsQuery(optional(code(...CUSTOMER_STATES)))
  state?: string;

  @IsQuery(optional(flag()), { description: 'true: whose call is open' })
  open?: boolean;

  @IsQuery(optional(code(...OUTCOMES)))
  outcome?: string;

  @IsQuery(optional(integer(0, 50)))
  stratum?: number;

  @IsQuery(optional(code(...RESULTS)))
  result?: string;

  @IsQuery(optional(code(...QUESTIONS)), { description: 'Who gave this question a score' })
  question?: string;

  @IsQuery(optional(integer(1, 5)), { description: 'This one; with `question`' })
  score?: number;
}

export class CampaignCustomerDto {
  @ApiProperty({ ...COUNT, description: 'Place in the list' })
  position!: number;

  @ApiProperty({ format: 'uuid' })
  customer!: string;

  @ApiProperty()
  number!: string;

  @ApiProperty({ description: 'Masked unless the caller speaks with customers' })
  name!: string;

  @ApiProperty({ description: 'Always masked' })
  phone!: string;

  @ApiProperty()
  stratum!: string;

  @ApiProperty({ enum: CUSTOMER_STATES })
  state!: string;

  @ApiProperty({ type: String, nullable: true })
  outcome!: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Case of the call' })
  case!: string | null;

  @ApiProperty({ ...COUNT })
  attempts!: number;

  @ApiProperty({ type: String, nullable: true })
  result!: string | null;
}

export class CampaignCustomersDto {
  @ApiProperty({ type: [CampaignCustomerDto], description: 'In the order of the list' })
  items!: CampaignCustomerDto[];

  @ApiProperty({ type: String, nullable: true, description: 'null: the last page' })
  next!: string | null;
}
