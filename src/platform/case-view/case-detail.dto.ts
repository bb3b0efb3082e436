import { ApiProperty } from '@nestjs/swagger';
import { LINKS } from '../../../domain/shared/case-state';
import { AllowedCommandDto } from './allowed-command.dto';
import { CustomerRefDto, LimitDto, PersonDto, PostDto, SLA_STATES, SubjectDto, type SlaState } from './shared.dto';

export class HolderDto extends PostDto {
  @ApiProperty({ type: PersonDto, nullable: true })
  person!: PersonDto | null;
}

export class TaskDto {
  @ApiProperty({ example: 'second-review-4' })
  id!: string;

  @ApiProperty()
  step!: string;

  @ApiProperty({ type: 'integer', minimum: 1 })
  version!: number;

  @ApiProperty({ description: 'For If-Match', example: '"second-review-4:1"' })
  etag!: string;

  @ApiProperty({ type: [PostDto], description: 'Whoever holds one of these may take it' })
  candidates!: PostDto[];

  @ApiProperty({ type: PersonDto, nullable: true })
  assignee!: PersonDto | null;

  @ApiProperty({ description: 'Separation of duties keeps you out' })
  barred!: boolean;

  @ApiProperty({ type: String, nullable: true, description: 'Clock that says when it is due' })
  clock!: string | null;

  @ApiProperty({ format: 'date-time' })
  openedAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  dueAt!: string | null;

  @ApiProperty({ enum: SLA_STATES, nullable: true, description: 'As of now; null: no clock' })
  sla!: SlaState | null;
}

export class ClockDto {
  @ApiProperty({ example: 'handle-7' })
  id!: string;

  @ApiProperty()
  kind!: string;

  @ApiProperty({ enum: ['running', 'paused', 'warned', 'breached', 'met', 'cancelled'], description: 'As recorded' })
  state!: string;

  @ApiProperty({ enum: SLA_STATES, description: 'As of now, from the due time and the pauses' })
  sla!: SlaState;

  @ApiProperty({ type: LimitDto })
  limit!: LimitDto;

  @ApiProperty({ format: 'date-time' })
  armedAt!: string;

  @ApiProperty({ format: 'date-time' })
  dueAt!: string;
}

export class LinkDto {
  @ApiProperty({ format: 'uuid' })
  caseId!: string;

  @ApiProperty({ type: String, nullable: true, description: 'null: outside what you may see' })
  number!: string | null;

  @ApiProperty({ enum: LINKS })
  kind!: string;

  @ApiProperty({ enum: ['to', 'from'], description: 'from: the other case refers to this one' })
  direction!: string;
}

export class ContentDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: 'integer', description: 'The step it was said in' })
  seq!: number;

  @ApiProperty({ description: 'Command it was said in' })
  command!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ type: PersonDto, nullable: true, description: 'null: a connected system, or the case itself' })
  author!: PersonDto | null;

  @ApiProperty({ type: String, nullable: true, description: 'null: erased' })
  text!: string | null;
}

export class AttachmentRefDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  fileName!: string;

  @ApiProperty()
  mediaType!: string;

  @ApiProperty({ type: 'integer' })
  bytes!: number;

  @ApiProperty({ description: 'SHA-256, hex' })
  digest!: string;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;
}

export class CaseDetailDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'Organisation, day, running number', example: 'GS-LZ-20260302-0007' })
  number!: string;

  @ApiProperty()
  process!: string;

  @ApiProperty({ type: 'integer', minimum: 1, description: 'Steps taken so far' })
  seq!: number;

  @ApiProperty()
  stage!: string;

  @ApiProperty({ description: 'Owning organisation' })
  org!: string;

  @ApiProperty({ type: [String] })
  parties!: string[];

  @ApiProperty({ type: SubjectDto })
  subject!: SubjectDto;

  @ApiProperty({ type: CustomerRefDto, nullable: true })
  customer!: CustomerRefDto | null;

  @ApiProperty({ type: HolderDto, nullable: true, description: 'Whose time it is' })
  holder!: HolderDto | null;

  @ApiProperty({ format: 'date-time' })
  openedAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  closedAt!: string | null;

  @ApiProperty({ type: String, nullable: true })
  outcome!: string | null;

  @ApiProperty({ description: 'Nothing can happen any more' })
  ended!: boolean;

  @ApiProperty({ type: [TaskDto], description: 'Open tasks' })
  tasks!: TaskDto[];

  @ApiProperty({ type: [ClockDto], description: 'Live clocks; all of them: /timers' })
  clocks!: ClockDto[];

  @ApiProperty({ type: [LinkDto] })
  links!: LinkDto[];

  @ApiProperty({ type: [ContentDto], description: 'What was written, oldest first' })
  contents!: ContentDto[];

  @ApiProperty({ type: [AttachmentRefDto] })
  attachments!: AttachmentRefDto[];

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: "The process's own facts; texts appear as {id, digest}, see contents",
  })
  facts!: Record<string, unknown>;

  @ApiProperty({ type: [AllowedCommandDto], description: 'What you may do now' })
  allowedCommands!: AllowedCommandDto[];
}

export class DecisionDto {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'The step that your command became' })
  seq!: number;

  @ApiProperty({ description: 'Stage right after it' })
  stage!: string;
}

/** Answer to an action: the case as it is after it. */
export class DecidedCaseDto extends CaseDetailDto {
  @ApiProperty({ type: DecisionDto })
  decided!: DecisionDto;
}
