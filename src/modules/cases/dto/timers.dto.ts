import { ApiProperty } from '@nestjs/swagger';
import { LimitDto, PersonDto, PolicyRuleDto, SLA_STATES, type SlaState } from '../../../platform/case-view/shared.dto';

export class MarkDto {
  @ApiProperty({ example: 'warn-80' })
  name!: string;

  @ApiProperty({ format: 'date-time' })
  planned!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  fired!: string | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Lateness of the firing itself' })
  latenessMs!: number | null;
}

export class PauseDto {
  @ApiProperty({ format: 'date-time' })
  from!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  to!: string | null;

  @ApiProperty()
  reason!: string;
}

export class ExplainedStepDto {
  @ApiProperty({ enum: ['counted', 'closed', 'pause'] })
  kind!: string;

  @ApiProperty({ required: false, format: 'date', description: 'Local date; not of a pause' })
  date?: string;

  @ApiProperty({ required: false, format: 'date-time' })
  from?: string;

  @ApiProperty({ required: false, type: String, format: 'date-time', nullable: true, description: 'null: it lasts' })
  to?: string | null;

  @ApiProperty({ required: false, description: "Counted, in the limit's unit" })
  amount?: number;

  @ApiProperty({ required: false })
  reason?: string;
}

export class ExplainedCalendarDto {
  @ApiProperty()
  id!: string;

  @ApiProperty({ type: 'integer' })
  version!: number;

  @ApiProperty()
  zone!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Last day whose public holidays are known' })
  knownUntil!: string | null;
}

export class ExtensionDto {
  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty()
  minutes!: number;
}

/** The arithmetic of a due time: the counted amounts add up to `total`, less `remaining` while paused. */
export class ExplanationDto {
  @ApiProperty({ type: PolicyRuleDto })
  policy!: PolicyRuleDto;

  @ApiProperty({ type: ExplainedCalendarDto })
  calendar!: ExplainedCalendarDto;

  @ApiProperty({ type: LimitDto, description: 'As the rule says' })
  limit!: LimitDto;

  @ApiProperty({ description: '0.5: half the limit' })
  share!: number;

  @ApiProperty({ type: [ExtensionDto] })
  extensions!: ExtensionDto[];

  @ApiProperty({ description: 'limit × share + extensions' })
  total!: number;

  @ApiProperty({ format: 'date-time' })
  countsFrom!: string;

  @ApiProperty({ type: [ExplainedStepDto] })
  steps!: ExplainedStepDto[];

  @ApiProperty()
  remaining!: number;

  @ApiProperty({ description: 'Paused: the due time moves on with the pause' })
  provisional!: boolean;
}

export class TimerDto {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  kind!: string;

  @ApiProperty({ enum: ['running', 'paused', 'warned', 'breached', 'met', 'cancelled'] })
  state!: string;

  @ApiProperty({ enum: SLA_STATES, description: 'As of now; of an ended clock: as of its end' })
  sla!: SlaState;

  @ApiProperty({ type: LimitDto })
  limit!: LimitDto;

  @ApiProperty()
  calendar!: string;

  @ApiProperty({ format: 'date-time' })
  armedAt!: string;

  @ApiProperty({ format: 'date-time' })
  dueAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  endedAt!: string | null;

  @ApiProperty({ type: [MarkDto] })
  marks!: MarkDto[];

  @ApiProperty({ type: [PauseDto] })
  pauses!: PauseDto[];

  @ApiProperty({ type: ExplanationDto, nullable: true, description: 'null: its calendar is no longer kept' })
  explanation!: ExplanationDto | null;
}

export class HoldingDto {
  @ApiProperty()
  org!: string;

  @ApiProperty()
  role!: string;

  @ApiProperty({ type: PersonDto, nullable: true })
  person!: PersonDto | null;

  @ApiProperty({ format: 'date-time' })
  from!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'null: holds it now' })
  to!: string | null;
}

export class TimersDto {
  @ApiProperty({ format: 'date-time', description: 'Moment that states are computed for' })
  now!: string;

  @ApiProperty({ type: [TimerDto] })
  timers!: TimerDto[];

  @ApiProperty({ type: [HoldingDto], description: 'Whose time it was, in order' })
  holdings!: HoldingDto[];
}
