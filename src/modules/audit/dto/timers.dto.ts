import { ApiProperty } from '@nestjs/swagger';
import { ROLES } from '../../../../domain/shared/actor';
import { LimitDto, PersonDto, PolicyRuleDto } from '../../../platform/case-view/shared.dto';
import { AUDIT_STATES, type AuditState } from './timer-filters.dto';

export class AuditedCaseDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  number!: string;

  @ApiProperty()
  process!: string;

  @ApiProperty({ description: 'Owning organisation' })
  org!: string;
}

export class ClockHolderDto {
  @ApiProperty()
  org!: string;

  @ApiProperty({ type: String, enum: [...ROLES, null], nullable: true, description: 'null: nobody held the case' })
  role!: string | null;

  @ApiProperty({ type: PersonDto, nullable: true })
  person!: PersonDto | null;
}

export class PausesDto {
  @ApiProperty({ type: 'integer', minimum: 0 })
  count!: number;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'All together, one that lasts as of now' })
  totalMs!: number;

  @ApiProperty({ type: [String] })
  reasons!: string[];
}

export class AuditedTimerDto {
  @ApiProperty({ type: AuditedCaseDto })
  case!: AuditedCaseDto;

  @ApiProperty({ description: 'Unique within the case' })
  id!: string;

  @ApiProperty({ description: 'Kind of clock' })
  clock!: string;

  @ApiProperty({ enum: AUDIT_STATES, description: 'As of now' })
  state!: AuditState;

  @ApiProperty({ description: 'Past its due time, as of now or of its end' })
  breached!: boolean;

  @ApiProperty()
  category!: string;

  @ApiProperty()
  tier!: string;

  @ApiProperty({ type: ClockHolderDto, description: 'Whose time it is, or was when the clock ended' })
  holder!: ClockHolderDto;

  @ApiProperty({ format: 'date-time' })
  armedAt!: string;

  @ApiProperty({ format: 'date-time', description: 'Planned end, finished pauses included' })
  dueAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'null: it runs' })
  endedAt!: string | null;

  @ApiProperty({
    type: 'integer',
    description: 'Actual end (or now, or the start of a pause) less planned; negative: in time',
  })
  overrunMs!: number;

  @ApiProperty({ type: 'integer', nullable: true, description: 'The latest firing of its marks; null: none has fired' })
  latenessMs!: number | null;

  @ApiProperty({ description: 'A mark is more than a minute behind and has not fired' })
  firingMissing!: boolean;

  @ApiProperty({ type: PausesDto })
  pauses!: PausesDto;

  @ApiProperty({ type: LimitDto })
  limit!: LimitDto;

  @ApiProperty({
    type: 'number',
    nullable: true,
    description: 'Used of the limit, in its unit; null: its calendar is no longer kept',
  })
  used!: number | null;

  @ApiProperty({ type: 'number', nullable: true, description: 'used ÷ limit' })
  usedShare!: number | null;

  @ApiProperty()
  calendar!: string;

  @ApiProperty({ type: PolicyRuleDto })
  policy!: PolicyRuleDto;
}

export class AuditedTimerPageDto {
  @ApiProperty({ type: [AuditedTimerDto] })
  items!: AuditedTimerDto[];

  @ApiProperty({ type: String, nullable: true, description: 'null: the last page' })
  next!: string | null;

  @ApiProperty({ format: 'date-time', description: 'Moment that states are computed for' })
  now!: string;
}

export class TimerCountDto {
  @ApiProperty({ type: 'integer', minimum: 0 })
  count!: number;

  @ApiProperty({ description: 'There are more than were counted' })
  more!: boolean;
}
