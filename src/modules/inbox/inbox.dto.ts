import { ApiProperty } from '@nestjs/swagger';
import { code, flag, optional, org, text } from '../../../domain/shared/field';
import { PageQuery } from '../../platform/case-view/page.query';
import { PersonDto, PostDto, SLA_STATES, SubjectDto, type SlaState } from '../../platform/case-view/shared.dto';
import { IsQuery } from '../../platform/http/is-field';
import { machines } from '../../../domain/machines';

export const VIEWS = ['mine', 'groups', 'all'] as const;

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
}

export class InboxCaseDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  number!: string;

  @ApiProperty()
  process!: string;

  @ApiProperty()
  stage!: string;

  @ApiProperty({ description: 'Owning organisation' })
  org!: string;

  @ApiProperty({ type: SubjectDto })
  subject!: SubjectDto;

  @ApiProperty({ format: 'date-time' })
  openedAt!: string;
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

  @ApiProperty({ enum: SLA_STATES })
  sla!: SlaState;

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
