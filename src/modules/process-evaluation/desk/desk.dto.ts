import { ApiProperty } from '@nestjs/swagger';
import { EVALUATED, OUTCOMES, STAGES } from '../../../../domain/process-evaluation/evaluation-state';
import { code, optional, org, otherCase, text } from '../../../../domain/shared/field';
import { PageQuery } from '../../../platform/case-view/page.query';
import { PersonDto } from '../../../platform/case-view/shared.dto';
import { IsField, IsQuery } from '../../../platform/http/is-field';
import { FIGURES, type FigureName } from '../figures/catalogue';

const COUNT = { type: 'integer' } as const;
const TIME = { format: 'date-time' } as const;
const NEXT = { type: String, nullable: true, description: 'null: the last page' } as const;
const MINUTES = { type: Number, nullable: true, description: 'Working minutes; null: it does not last' } as const;
const WHEN = ['before', 'after'] as const;

export class NewEvaluation {
  /** Whose process, with all below it. */
  @IsField(optional(org('hq', 'province', 'prefecture')), { description: 'Needed only where you inspect at several' })
  org?: string;

  @IsField(code(...EVALUATED), { description: 'The process' })
  evaluated!: string;
}

export class EvaluationParams {
  @IsField(otherCase())
  id!: string;
}

export class EvaluationListQuery extends PageQuery {
  @IsQuery(optional(code(...STAGES.filter((stage) => stage !== 'new'))))
  stage?: string;

  @IsQuery(optional(code(...EVALUATED)))
  evaluated?: string;
}

export class EvaluationDto {
  @ApiProperty({ format: 'uuid', description: 'Its case too' })
  id!: string;

  @ApiProperty()
  org!: string;

  @ApiProperty({ enum: EVALUATED })
  evaluated!: string;

  @ApiProperty({ ...COUNT, description: 'Counted from 1' })
  round!: number;

  @ApiProperty({ enum: STAGES })
  stage!: string;

  @ApiProperty({ type: String, enum: OUTCOMES, nullable: true })
  outcome!: string | null;

  @ApiProperty({ type: String, ...TIME, nullable: true, description: 'When the last measure was done' })
  improvedAt!: string | null;

  @ApiProperty(TIME)
  openedAt!: string;

  @ApiProperty({ type: String, ...TIME, nullable: true })
  endedAt!: string | null;

  @ApiProperty({ type: String, ...TIME, nullable: true, description: 'It looks at cases opened from here on …' })
  from!: string | null;

  @ApiProperty({ type: String, ...TIME, nullable: true, description: '… and before this' })
  to!: string | null;

  @ApiProperty({ type: String, ...TIME, nullable: true, description: 'When the first of its clocks ends' })
  dueAt!: string | null;

  @ApiProperty({ ...COUNT, description: 'Measures to be carried out yet' })
  openMeasures!: number;

  @ApiProperty({ ...COUNT, description: 'Measures whose day has passed once, of all rounds' })
  lateMeasures!: number;
}

export class EvaluationPageDto {
  @ApiProperty({ type: [EvaluationDto], description: 'Newest first' })
  items!: EvaluationDto[];

  @ApiProperty(NEXT)
  next!: string | null;
}

export class EvaluationMeasureDto {
  @ApiProperty(COUNT)
  round!: number;

  @ApiProperty(COUNT)
  number!: number;

  @ApiProperty({ type: String, nullable: true, description: 'null: erased' })
  problem!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'What is to be done; null: erased' })
  text!: string | null;

  @ApiProperty()
  org!: string;

  @ApiProperty({ format: 'uuid' })
  person!: string;

  @ApiProperty()
  nameZh!: string;

  @ApiProperty()
  nameEn!: string;

  @ApiProperty(TIME)
  until!: string;

  @ApiProperty({ enum: ['proposed', 'open', 'done', 'given-up'] })
  status!: string;

  @ApiProperty({ description: 'Its day has passed once' })
  late!: boolean;

  @ApiProperty({ type: String, nullable: true, description: 'What was done' })
  done!: string | null;
}

export class EvaluationEditionDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ ...TIME, description: 'Cases opened from here on …' })
  from!: string;

  @ApiProperty({ ...TIME, description: '… and before this' })
  to!: string;

  @ApiProperty({ ...COUNT, description: 'Version of the queries' })
  catalogue!: number;

  @ApiProperty({ ...TIME, description: 'What was decided later is not in it' })
  cutOff!: string;

  @ApiProperty({ description: 'Working minutes are counted by this calendar …' })
  calendar!: string;

  @ApiProperty({ ...COUNT, description: '… of this version' })
  calendarVersion!: number;

  @ApiProperty({ description: 'SHA-256 of its figures' })
  digest!: string;
}

export class EvaluationDetailDto extends EvaluationDto {
  @ApiProperty({ type: EvaluationEditionDto, nullable: true })
  before!: EvaluationEditionDto | null;

  @ApiProperty({ type: EvaluationEditionDto, nullable: true })
  after!: EvaluationEditionDto | null;

  @ApiProperty({ type: [EvaluationMeasureDto], description: 'Of all rounds' })
  measures!: EvaluationMeasureDto[];
}

export class EvaluationFiguresQuery extends PageQuery {
  @IsQuery(code(...FIGURES))
  figure!: FigureName;
}

export class EvaluationFigureDto {
  @ApiProperty(COUNT)
  count!: number;

  @ApiProperty({ type: Number, description: 'To compare periods of different length' })
  perWeek!: number;

  @ApiProperty(MINUTES)
  median!: number | null;

  @ApiProperty({ ...MINUTES, description: '90th percentile, working minutes; null: it does not last' })
  p90!: number | null;
}

export class EvaluationComparisonDto {
  @ApiProperty({ description: 'An outcome, a clock, a step, a month, a person, a command, a stage' })
  key!: string;

  @ApiProperty({ type: PersonDto, nullable: true, description: 'Whom the key names, where it counts by person' })
  person!: PersonDto | null;

  @ApiProperty({ type: EvaluationFigureDto, nullable: true })
  before!: EvaluationFigureDto | null;

  @ApiProperty({ type: EvaluationFigureDto, nullable: true })
  after!: EvaluationFigureDto | null;
}

export class EvaluationFigurePageDto {
  @ApiProperty({ type: [EvaluationComparisonDto], description: 'Before and after, side by side' })
  items!: EvaluationComparisonDto[];

  @ApiProperty(NEXT)
  next!: string | null;
}

export class EvaluationBehindQuery extends EvaluationFiguresQuery {
  @IsQuery(code(...WHEN))
  edition!: (typeof WHEN)[number];

  @IsQuery(text(200))
  key!: string;
}

export class EvaluationCaseDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  number!: string;

  @ApiProperty(TIME)
  openedAt!: string;

  @ApiProperty({ ...COUNT, description: 'How often the case is counted' })
  count!: number;

  @ApiProperty(MINUTES)
  minutes!: number | null;
}

export class EvaluationCasesDto {
  @ApiProperty({ type: [EvaluationCaseDto] })
  items!: EvaluationCaseDto[];

  @ApiProperty(NEXT)
  next!: string | null;
}

export class EvaluationCheckDto {
  @ApiProperty({ enum: WHEN })
  edition!: (typeof WHEN)[number];

  @ApiProperty({ description: 'Worked out again it says the same' })
  same!: boolean;

  @ApiProperty({ description: 'Digest as it was kept' })
  kept!: string;

  @ApiProperty()
  again!: string;
}
