import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { code, flag, optional, text } from '../../../../domain/shared/field';
import { URGENCIES } from '../../../../domain/shared/loop/loop-state';
import { STAGES } from '../../../../domain/work-assignment/assignment-state';
import { PageQuery } from '../../../platform/case-view/page.query';
import { TableFormatQuery } from '../../../platform/files/table-format.query';
import { IsQuery } from '../../../platform/http/is-field';

const INSTANT = { type: String, format: 'date-time', nullable: true } as const;
const COUNT = { type: 'integer' } as const;

export class GivenWorkFilters {
  @IsQuery(optional(code(...STAGES.filter((stage) => stage !== 'new'))))
  stage?: string;

  @IsQuery(optional(flag()), { description: 'true: what you began yourself' })
  mine?: boolean;

  @IsQuery(optional(text(100)), { description: 'Words of the title' })
  q?: string;
}

export class GivenWorkQuery extends IntersectionType(GivenWorkFilters, PageQuery) {}

export class GivenWorkExportQuery extends IntersectionType(GivenWorkFilters, TableFormatQuery) {}

export class ReceivedWorkFilters {
  @IsQuery(optional(flag()), { description: 'true: what is to be done still; false: what has ended' })
  open?: boolean;

  @IsQuery(optional(text(100)), { description: 'Words of the title' })
  q?: string;
}

export class ReceivedWorkQuery extends IntersectionType(ReceivedWorkFilters, PageQuery) {}

export class ReceivedWorkExportQuery extends IntersectionType(ReceivedWorkFilters, TableFormatQuery) {}

export class WorkItemDto {
  @ApiProperty({ format: 'uuid', description: 'Its case too' })
  id!: string;

  @ApiProperty({ description: 'Organisation that assigns it' })
  assigner!: string;

  @ApiProperty({ enum: URGENCIES })
  urgency!: string;

  @ApiProperty({ enum: STAGES })
  stage!: string;

  @ApiProperty({ type: String, nullable: true })
  outcome!: string | null;

  @ApiProperty({ ...COUNT, description: '0: not given out yet; then one more for each change for all' })
  number!: number;

  @ApiProperty({ description: 'Empty: nothing is written yet' })
  title!: string;

  @ApiProperty({ ...INSTANT, description: 'For all; null: not given out yet' })
  dueAt!: string | null;

  @ApiProperty({ format: 'date-time' })
  openedAt!: string;
}

export class GivenWorkDto extends WorkItemDto {
  @ApiProperty({ ...COUNT, description: 'Receivers' })
  receivers!: number;

  @ApiProperty({ ...COUNT, description: 'Receivers whose part is accepted' })
  done!: number;

  @ApiProperty({ ...COUNT, description: 'Receivers whose report or objection waits for the assigner' })
  waiting!: number;

  @ApiProperty({ ...COUNT, description: 'Receivers that were late, or are' })
  late!: number;
}

export class GivenWorkPageDto {
  @ApiProperty({ type: [GivenWorkDto], description: 'Newest first' })
  items!: GivenWorkDto[];

  @ApiProperty({ type: String, nullable: true, description: 'null: the last page' })
  next!: string | null;
}

/** What one receiver has of the work. */
export class WorkPartDto {
  @ApiProperty({ description: 'Receiver' })
  org!: string;

  @ApiProperty({ format: 'uuid', description: 'Case of its part' })
  case!: string;

  @ApiProperty({ description: 'sent, then the stage of its part' })
  stage!: string;

  @ApiProperty({ type: String, nullable: true, description: 'accepted, closed, called-off; null: it is at work' })
  outcome!: string | null;

  @ApiProperty({ format: 'date-time', description: 'At this stage since' })
  since!: string;

  @ApiProperty({ ...COUNT, description: '1 as it came; then one more for each change that reached it' })
  number!: number;

  @ApiProperty({ format: 'date-time', description: "This receiver's own deadline" })
  dueAt!: string;

  @ApiProperty({ description: 'Once late, late for ever' })
  late!: boolean;

  @ApiProperty({ ...INSTANT })
  acknowledgedAt!: string | null;

  @ApiProperty({ ...INSTANT, description: 'When it last reported it done' })
  reportedAt!: string | null;

  @ApiProperty({ ...COUNT, description: 'How often the assigner has returned it' })
  returns!: number;

  @ApiProperty({ ...COUNT, description: 'How often it has objected' })
  objections!: number;
}

export class ReceivedWorkDto extends WorkItemDto {
  @ApiProperty({ type: WorkPartDto })
  part!: WorkPartDto;
}

export class ReceivedWorkPageDto {
  @ApiProperty({ type: [ReceivedWorkDto], description: 'Newest first' })
  items!: ReceivedWorkDto[];

  @ApiProperty({ type: String, nullable: true, description: 'null: the last page' })
  next!: string | null;
}
