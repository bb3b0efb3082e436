import { ApiProperty, OmitType } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { code, flag, optional, org, text } from '../../../domain/shared/field';
import { PageQuery } from '../../platform/case-view/page.query';
import { PersonDto, PostDto, SLA_STATES, SubjectDto, type SlaState } from '../../platform/case-view/shared.dto';
import { IfPresent, IsQuery } from '../../platform/http/is-field';
import { machines } from '../../../domain/machines';

export const VIEWS = ['mine', 'groups', 'all'] as const;

/** Cases that one answer may be asked for by name. */
export const MOST_NAMED = 50;
const ID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const NAMED = new RegExp(`^${ID}(,${ID}){0,${MOST_NAMED - 1}}$`);

export class InboxQuery extends PageQuery {
  @IsQuery(optional(code(...VIEWS)), {
    default: 'mine',
    description: 'mine: I hold them; groups: nobody does and my posts may; all: every open task that I may see',
  })
  view?: (typeof VIEWS)[number];

  @IsQuery(optional(code(...Object.keys(machines))))
  process?: string;

  @IsQuery(optional(text(80)))
  stage?: string;

  @IsQuery(optional(text(80)))
  step?: string;

  @IsQuery(optional(code(...SLA_STATES)), { description: 'As of now' })
  sla?: SlaState;

  @IsQuery(optional(org()), { description: 'Owning organisation of the case, with everything below it' })
  org?: string;

  @IsQuery(optional(flag()), { description: 'true: only what is past its due time' })
  overdue?: boolean;

  @IsQuery(optional(text(100)), { description: 'Case number, customer number, or words of the complaint' })
  q?: string;

  @ApiProperty({
    required: false,
    pattern: NAMED.source,
    description: `Only tasks of these cases, at most ${MOST_NAMED}, by comma: what a list asks again when they have changed`,
  })
  @IfPresent()
  @Matches(NAMED)
  cases?: string;
}

/** The same filters; each view is counted. */
export class InboxCountsQuery extends OmitType(InboxQuery, ['limit', 'cursor', 'view', 'cases'] as const) {}

export class InboxCaseDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  number!: string;

  @ApiProperty()
  process!: string;

  @ApiProperty()
  stage!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Of the article or the assigned work that it is about; null: of none',
  })
  title!: string | null;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When its receiver was reminded of it by hand; null: not',
  })
  remindedAt!: string | null;

  @ApiProperty({ description: 'Owning organisation' })
  org!: string;

  @ApiProperty({ type: SubjectDto })
  subject!: SubjectDto;

  @ApiProperty({ format: 'date-time' })
  openedAt!: string;
}

export class InboxPauseDto {
  @ApiProperty({ description: 'Code of the reason' })
  reason!: string;

  @ApiProperty({ format: 'date-time' })
  since!: string;
}

export class InboxTimeDto {
  @ApiProperty({ description: 'Whose hours count' })
  calendar!: string;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description:
      'Minutes of service left, negative: late by so many; while paused: left when it resumes. null: unknown',
  })
  workingMinutesLeft!: number | null;

  @ApiProperty({ type: InboxPauseDto, nullable: true, description: 'null: it runs' })
  paused!: InboxPauseDto | null;
}

export class InboxItemDto {
  @ApiProperty({ example: 'second-review-4' })
  taskId!: string;

  @ApiProperty()
  step!: string;

  @ApiProperty({ type: 'integer', minimum: 1 })
  version!: number;

  @ApiProperty({ description: 'For If-Match' })
  etag!: string;

  @ApiProperty({ type: PersonDto, nullable: true })
  assignee!: PersonDto | null;

  @ApiProperty({ type: [PostDto] })
  candidates!: PostDto[];

  @ApiProperty({ description: 'Separation of duties keeps you out' })
  barred!: boolean;

  @ApiProperty({ format: 'date-time' })
  openedAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'null: no limit, or paused' })
  dueAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'From then on `warned`' })
  warnAt!: string | null;

  @ApiProperty({ enum: SLA_STATES })
  sla!: SlaState;

  @ApiProperty({ type: InboxTimeDto, nullable: true, description: 'null: no limit' })
  time!: InboxTimeDto | null;

  @ApiProperty({ type: InboxCaseDto })
  case!: InboxCaseDto;
}

export class InboxPageDto {
  @ApiProperty({ type: [InboxItemDto] })
  items!: InboxItemDto[];

  @ApiProperty({ type: String, nullable: true, description: 'null: the last page' })
  next!: string | null;

  @ApiProperty({ format: 'date-time', description: 'Moment that SLA states are computed for' })
  now!: string;
}

/** Counted up to this and no further. */
export const MOST_COUNTED = 200;

export class InboxCountDto {
  @ApiProperty({ type: 'integer', minimum: 0, maximum: MOST_COUNTED })
  count!: number;

  @ApiProperty({ description: 'There are more than were counted' })
  more!: boolean;
}

export class InboxCountsDto {
  @ApiProperty({ type: InboxCountDto })
  mine!: InboxCountDto;

  @ApiProperty({ type: InboxCountDto })
  groups!: InboxCountDto;

  @ApiProperty({ type: InboxCountDto })
  all!: InboxCountDto;
}
