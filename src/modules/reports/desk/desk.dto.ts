import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { CONTENTS, type Content } from '../../../../domain/report-submission/contents';
import { PERIODS } from '../../../../domain/report-submission/period';
import { STAGES } from '../../../../domain/report-submission/report-submission';
import { code, flag, optional, text } from '../../../../domain/shared/field';
import { PageQuery } from '../../../platform/case-view/page.query';
import { PersonDto } from '../../../platform/case-view/shared.dto';
import { IsQuery } from '../../../platform/http/is-field';

const INSTANT = { type: String, format: 'date-time', nullable: true } as const;
const CODE = 60;

export class ReportParams {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  id!: string;
}

/** `owed`: due, and its leader has not approved it. */
export const STANDS = ['owed', 'at-work', 'approved'] as const;

export class ReportListQuery extends PageQuery {
  @IsQuery(optional(code(...STANDS)), {
    description: 'owed: past its due time and not approved; at-work: not due yet, and not approved; approved',
  })
  stands?: (typeof STANDS)[number];

  @IsQuery(optional(text(CODE)), { description: 'Centre, and all below it' })
  org?: string;

  @IsQuery(optional(code(...PERIODS)))
  period?: string;

  @IsQuery(optional(code(...STAGES.filter((stage) => stage !== 'new'))))
  stage?: string;

  @IsQuery(optional(flag()), { description: 'true: past the due time, and not submitted or submitted too late' })
  late?: boolean;
}

export class ReportDto {
  @ApiProperty({ format: 'uuid', description: 'Its case too' })
  id!: string;

  @ApiProperty()
  org!: string;

  @ApiProperty({ enum: PERIODS })
  period!: string;

  @ApiProperty({ description: '2026-W47, 2026-10, 2026-Q3, 2025, or the first and last day' })
  label!: string;

  @ApiProperty({ format: 'date-time' })
  from!: string;

  @ApiProperty({ format: 'date-time', description: 'First moment that does not count any more' })
  to!: string;

  @ApiProperty({ enum: STAGES })
  stage!: string;

  @ApiProperty({ type: String, nullable: true })
  outcome!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Who asked; null: a regular report' })
  asker!: string | null;

  @ApiProperty({ type: String, nullable: true, enum: CONTENTS, description: 'What alone was asked for' })
  content!: string | null;

  @ApiProperty({ type: String, nullable: true, format: 'uuid', description: 'The province’s report that it goes into' })
  parent!: string | null;

  @ApiProperty({ format: 'date-time' })
  dueAt!: string;

  @ApiProperty({ ...INSTANT, description: 'When its leader approved it' })
  approvedAt!: string | null;

  @ApiProperty({ description: 'Past its due time, as of now' })
  late!: boolean;

  @ApiProperty({ type: 'integer', description: 'How often its figures have been worked out' })
  editions!: number;
}

export class ReportPageDto {
  @ApiProperty({ type: [ReportDto], description: 'Newest first' })
  items!: ReportDto[];

  @ApiProperty({ type: String, nullable: true, description: 'null: the last page' })
  next!: string | null;
}

export class ReportEditionDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'Centre that worked it out' })
  org!: string;

  @ApiProperty({ type: 'integer', description: 'Version of the catalogue of queries' })
  catalogue!: number;

  @ApiProperty({ format: 'date-time', description: 'What was known until then counts' })
  cutOff!: string;

  @ApiProperty({ description: 'SHA-256 of its figures' })
  digest!: string;
}

export class ReportDetailDto extends ReportDto {
  @ApiProperty({ enum: CONTENTS, isArray: true, description: 'What the caller may read of it' })
  contents!: Content[];

  @ApiProperty({
    description: 'Of a centre of the caller’s own: they see the cases behind it, and what its prefectures sent',
  })
  own!: boolean;

  @ApiProperty({ type: [ReportEditionDto], description: 'The newest, and those of prefectures that are merged in it' })
  of!: ReportEditionDto[];

  @ApiProperty({ type: [ReportDto], description: 'Prefectures’ reports that it waits or waited for' })
  parts!: ReportDto[];
}

export class FiguresQuery extends PageQuery {
  @IsQuery(code(...CONTENTS))
  content!: Content;
}

export class FigureDto {
  @ApiProperty()
  org!: string;

  @ApiProperty({ description: 'What it is counted by: a category, an outcome, a person' })
  key!: string;

  @ApiProperty()
  measure!: string;

  @ApiProperty({ type: 'integer' })
  value!: number;

  @ApiProperty({ type: PersonDto, nullable: true, description: 'Whom the key names, where it counts by person' })
  person!: PersonDto | null;
}

export class FigurePageDto {
  @ApiProperty({ type: [FigureDto], description: 'By centre, key and measure' })
  items!: FigureDto[];

  @ApiProperty({ type: String, nullable: true, description: 'null: the last page' })
  next!: string | null;
}

export class BehindQuery extends FiguresQuery {
  @IsQuery(text(CODE))
  org!: string;

  @IsQuery(text(CODE))
  key!: string;

  @IsQuery(text(CODE))
  measure!: string;
}

export class CaseBehindDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  number!: string;

  @ApiProperty({ format: 'date-time' })
  openedAt!: string;

  @ApiProperty({ type: 'integer', description: 'What it adds to the figure' })
  value!: number;
}

export class CasesBehindDto {
  @ApiProperty({ type: [CaseBehindDto], description: 'By id' })
  items!: CaseBehindDto[];

  @ApiProperty({ type: String, nullable: true, description: 'null: the last page' })
  next!: string | null;
}

export class ReportCheckDto {
  @ApiProperty({ description: 'Worked out again with the same cut-off, every figure is what it was' })
  same!: boolean;

  @ApiProperty()
  kept!: string;

  @ApiProperty()
  again!: string;
}
