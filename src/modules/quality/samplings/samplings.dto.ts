import { ApiProperty } from '@nestjs/swagger';
import { LONGEST, MOST_DRAWN, MOST_SEED } from '../../../../domain/quality-sampling/drawing';
import { OUTCOMES, STAGES, STRATA, WORKS } from '../../../../domain/quality-sampling/sampling-state';
import { OUTCOMES as ENDS, STAGES as STANDS } from '../../../../domain/quality-check/check-state';
import { code, flag, instant, integer, optional, org, otherCase, person } from '../../../../domain/shared/field';
import { PageQuery } from '../../../platform/case-view/page.query';
import { PersonDto } from '../../../platform/case-view/shared.dto';
import { IsField, IsQuery } from '../../../platform/http/is-field';

const COUNT = { type: 'integer' } as const;
const TIME = { format: 'date-time' } as const;
const NEXT = { type: String, nullable: true, description: 'null: the last page' } as const;
const DAYS = LONGEST / 86_400_000;

/** What is drawn from. */
export class PopulationQuery {
  @IsQuery(optional(org('hq', 'province', 'prefecture')), {
    description: 'Whose finished work; needed only where you inspect at several centres',
  })
  org?: string;

  @IsQuery(code(...WORKS))
  work!: (typeof WORKS)[number];

  @IsQuery(code(...STRATA))
  strata!: (typeof STRATA)[number];

  @IsQuery(instant(), { description: 'Closed from this instant on' })
  from!: string;

  @IsQuery(optional(instant()), { description: 'Closed before this instant; absent: now' })
  until?: string;
}

export class PopulationDto {
  @ApiProperty({ ...COUNT, description: 'Finished work that a sampling would draw from now' })
  population!: number;

  @ApiProperty({ ...COUNT, description: 'In so many strata' })
  strata!: number;
}

export class NewSampling {
  @IsField(optional(org('hq', 'province', 'prefecture')), {
    description: 'Whose finished work; needed only where you inspect at several centres',
  })
  org?: string;

  @IsField(code(...WORKS))
  work!: (typeof WORKS)[number];

  @IsField(code(...STRATA), { description: 'One of every stratum is drawn before a second of any' })
  strata!: (typeof STRATA)[number];

  @IsField(integer(1, MOST_DRAWN))
  size!: number;

  @IsField(instant(), { description: `Closed from this instant on; at most ${DAYS} days before the end` })
  from!: string;

  @IsField(optional(instant()), { description: 'Closed before this instant, not in the future; absent: now' })
  until?: string;

  @IsField(optional(integer(1, MOST_SEED)), {
    description: 'Draws the same sample from the same finished work; absent: by chance',
  })
  seed?: number;
}

export class SamplingParams {
  @IsField(otherCase())
  id!: string;
}

export class SamplingListQuery extends PageQuery {
  @IsQuery(optional(code(...STAGES.filter((stage) => stage !== 'new'))))
  stage?: string;

  @IsQuery(optional(org('hq', 'province', 'prefecture')), { description: 'The centre that samples' })
  centre?: string;
}

export class SamplingDto {
  @ApiProperty({ format: 'uuid', description: 'Its case too' })
  id!: string;

  @ApiProperty()
  org!: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Drawn by this plan; null: ad hoc' })
  plan!: string | null;

  @ApiProperty({ enum: WORKS })
  work!: string;

  @ApiProperty({ enum: STRATA })
  strata!: string;

  @ApiProperty(COUNT)
  seed!: number;

  @ApiProperty(TIME)
  from!: string;

  @ApiProperty(TIME)
  until!: string;

  @ApiProperty({ ...COUNT, description: 'Finished work that it was drawn from' })
  population!: number;

  @ApiProperty({ ...COUNT, description: 'How much was drawn' })
  drawn!: number;

  @ApiProperty({ ...COUNT, description: 'Of these, whose score is final' })
  settled!: number;

  @ApiProperty({ ...COUNT, description: 'Of these, below the mark or with a fatal fault' })
  violations!: number;

  @ApiProperty({ enum: STAGES })
  stage!: string;

  @ApiProperty({ type: String, enum: OUTCOMES, nullable: true })
  outcome!: string | null;

  @ApiProperty(TIME)
  openedAt!: string;

  @ApiProperty({ type: String, ...TIME, nullable: true })
  endedAt!: string | null;
}

export class SamplingPageDto {
  @ApiProperty({ type: [SamplingDto], description: 'Newest first' })
  items!: SamplingDto[];

  @ApiProperty(NEXT)
  next!: string | null;
}

export class SampleListQuery extends PageQuery {
  @IsQuery(optional(code(...STANDS.filter((stage) => stage !== 'new'))))
  stage?: string;

  @IsQuery(optional(code(...ENDS)))
  outcome?: string;

  @IsQuery(optional(flag()), { description: 'Below the mark or with a fatal fault' })
  violation?: boolean;

  @IsQuery(optional(person()), { description: 'Who did the work' })
  agent?: string;

  @IsQuery(optional(org('hq', 'province', 'prefecture')), { description: 'The centre that did the work' })
  centre?: string;
}

export class SampleDto {
  @ApiProperty({ format: 'uuid', description: 'The case of its check' })
  id!: string;

  @ApiProperty({ format: 'uuid', description: 'The finished case' })
  target!: string;

  @ApiProperty({ description: 'Number of the finished case' })
  number!: string;

  @ApiProperty()
  category!: string;

  @ApiProperty({ format: 'uuid' })
  agent!: string;

  @ApiProperty()
  nameZh!: string;

  @ApiProperty()
  nameEn!: string;

  @ApiProperty()
  centre!: string;

  @ApiProperty({ type: PersonDto, nullable: true, description: 'Who scored it; null: nobody yet' })
  scorer!: PersonDto | null;

  @ApiProperty({ enum: STANDS })
  stage!: string;

  @ApiProperty({ type: String, enum: ENDS, nullable: true })
  outcome!: string | null;

  @ApiProperty({ type: 'object', additionalProperties: COUNT, nullable: true, description: 'By item, 0 … 5' })
  grades!: Record<string, number> | null;

  @ApiProperty({ type: [String], nullable: true, description: 'Fatal faults' })
  fatal!: string[] | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Of 100; the score that counts' })
  total!: number | null;

  @ApiProperty({ type: Boolean, nullable: true })
  violation!: boolean | null;

  @ApiProperty({ description: 'Corrected after an appeal' })
  corrected!: boolean;
}

export class SamplePageDto {
  @ApiProperty({ type: [SampleDto] })
  items!: SampleDto[];

  @ApiProperty(NEXT)
  next!: string | null;
}
