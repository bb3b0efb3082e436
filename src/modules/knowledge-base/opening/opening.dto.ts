import { ApiProperty } from '@nestjs/swagger';
import { OPERATIONS, URGENCIES } from '../../../../domain/knowledge/knowledge-state';
import { code, flag, optional, org, otherCase, text } from '../../../../domain/shared/field';
import { IsField, IsQuery } from '../../../platform/http/is-field';
import { PageQuery } from '../../../platform/case-view/page.query';
import { PersonDto } from '../../../platform/case-view/shared.dto';

/** What people write, and what comes of it. */
export const WRITTEN = ['knowledge-publish', 'knowledge-update', 'knowledge-revoke', 'local-publication'] as const;
export const WORK_PROCESSES = [...WRITTEN, 'province-publication', 'knowledge-feedback'] as const;

export class NewOperation {
  @IsField(code(...OPERATIONS))
  kind!: (typeof OPERATIONS)[number];

  @IsField(optional(org('hq', 'second-line')), {
    description: 'Where it begins; needed only where you write at several',
  })
  org?: string;

  @IsField(optional(otherCase()), { description: 'The article: for an update and a revocation' })
  article?: string;

  @IsField(optional(code(...URGENCIES)), { default: 'normal' })
  urgency?: string;
}

export class NewLocalPublication {
  @IsField(optional(org('province')), { description: 'Your province; needed only where you work in several' })
  org?: string;

  @IsField(optional(code(...URGENCIES)), { default: 'normal' })
  urgency?: string;
}

export class NewFeedback {
  @IsField(otherCase(), { description: 'The article' })
  article!: string;

  @IsField(text(), { description: 'What is wrong with it, or missing' })
  text!: string;

  @IsField(optional(org('province')), { description: 'Your province; needed only where you work in several' })
  province?: string;

  @IsField(optional(code(...URGENCIES)), { default: 'normal' })
  urgency?: string;
}

export class OpenedCaseDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  number!: string;

  @ApiProperty()
  process!: string;

  @ApiProperty()
  stage!: string;

  @ApiProperty({ format: 'date-time' })
  openedAt!: string;
}

export class WorkQuery extends PageQuery {
  @IsQuery(optional(flag()), { description: 'true: what you wrote; false: all of your organisations' })
  mine?: boolean;

  @IsQuery(optional(flag()), { description: 'true: not ended yet' })
  open?: boolean;

  @IsQuery(optional(code(...WORK_PROCESSES)))
  process?: (typeof WORK_PROCESSES)[number];

  @IsQuery(optional(flag()), { description: 'true: only what people write: operations and local publications' })
  written?: boolean;

  @IsQuery(optional(text(80)))
  stage?: string;

  @IsQuery(optional(otherCase()))
  article?: string;
}

export class WorkDto extends OpenedCaseDto {
  @ApiProperty({ format: 'uuid' })
  article!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Of the words last handed in; null: none yet' })
  title!: string | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'null: not numbered yet' })
  articleNumber!: number | null;

  @ApiProperty({ description: 'Whose work it is' })
  org!: string;

  @ApiProperty()
  origin!: string;

  @ApiProperty({ type: String, nullable: true })
  outcome!: string | null;

  @ApiProperty({ enum: URGENCIES })
  urgency!: string;

  @ApiProperty({ type: [PersonDto] })
  authors!: PersonDto[];

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Numbered, published, answered' })
  doneAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Earliest limit that runs now' })
  dueAt!: string | null;

  @ApiProperty({ description: 'Some limit was passed' })
  late!: boolean;

  @ApiProperty({ type: String, nullable: true, description: 'What a feedback says' })
  text!: string | null;

  @ApiProperty({ type: String, nullable: true, description: "HQ's reply to a feedback" })
  reply!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'What became of the update that a feedback led to' })
  updateOutcome!: string | null;
}

export class WorkPageDto {
  @ApiProperty({ type: [WorkDto] })
  items!: WorkDto[];

  @ApiProperty({ type: String, nullable: true, description: 'null: the last page' })
  next!: string | null;
}
