import { ApiProperty, OmitType } from '@nestjs/swagger';
import { machines } from '../../../../domain/machines';
import { code, flag, instant, integer, optional, org, text } from '../../../../domain/shared/field';
import { IsQuery } from '../../../platform/http/is-field';
import { PageQuery } from '../../../platform/case-view/page.query';
import { SubjectDto } from '../../../platform/case-view/shared.dto';

const word = () => optional(text(80));

export class CaseListQuery extends PageQuery {
  @IsQuery(optional(code(...Object.keys(machines))))
  process?: string;

  @IsQuery(word())
  stage?: string;

  @IsQuery(optional(org()), { description: 'Owning organisation, with everything below it' })
  org?: string;

  @IsQuery(optional(flag()), { default: true, description: 'false: only `org` itself' })
  below?: boolean;

  @IsQuery(word())
  kind?: string;

  @IsQuery(word())
  category?: string;

  @IsQuery(word(), { description: 'How it ended' })
  outcome?: string;

  @IsQuery(word())
  tier?: string;

  @IsQuery(optional(integer(1, 5)))
  priority?: number;

  @IsQuery(optional(flag()), { description: 'true: not closed yet' })
  open?: boolean;

  @IsQuery(optional(flag()), { description: "false: without the work orders of other centres' complaints" })
  fromAfar?: boolean;

  @IsQuery(optional(flag()), { description: 'true: one of its limits has passed; false: none' })
  breached?: boolean;

  @IsQuery(optional(instant()))
  openedFrom?: string;

  @IsQuery(optional(instant()), { description: 'Exclusive' })
  openedBefore?: string;

  @IsQuery(word(), { description: 'Final cause, as filed' })
  cause?: string;

  @IsQuery(optional(instant()))
  closedFrom?: string;

  @IsQuery(optional(instant()), { description: 'Exclusive' })
  closedBefore?: string;

  @IsQuery(optional(text(100)), { description: 'Case number, customer number, or words of the complaint' })
  q?: string;
}

/** The same filters, without a page. */
export class CaseFilters extends OmitType(CaseListQuery, ['limit', 'cursor'] as const) {}

/** Counted up to this and no further. */
export const MOST_COUNTED = 1_000;

export class CaseCountDto {
  @ApiProperty({ type: 'integer', minimum: 0, maximum: MOST_COUNTED })
  count!: number;

  @ApiProperty({ description: 'There may be more: counted, and looked for, no further' })
  more!: boolean;
}

export class CaseItemDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  number!: string;

  @ApiProperty()
  process!: string;

  @ApiProperty()
  org!: string;

  @ApiProperty()
  stage!: string;

  @ApiProperty({ type: SubjectDto })
  subject!: SubjectDto;

  @ApiProperty({ type: String, nullable: true })
  outcome!: string | null;

  @ApiProperty({ format: 'date-time' })
  openedAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  closedAt!: string | null;
}

export class CasePageDto {
  @ApiProperty({ type: [CaseItemDto] })
  items!: CaseItemDto[];

  @ApiProperty({ type: String, nullable: true, description: 'null: the last page' })
  next!: string | null;
}
