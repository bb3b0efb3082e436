import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { code, instant, optional, org, text } from '../../../domain/shared/field';
import { DESK_CHANNELS } from '../../../domain/shared/intake-desk';
import { OUTCOMES, SUGGESTION_CATEGORIES, UNCLASSIFIED } from '../../../domain/suggestion/suggestion-state';
import { TableFormatQuery } from '../../platform/files/table-format.query';
import { IsField, IsQuery } from '../../platform/http/is-field';

export class RegisterSuggestionDto {
  @IsField(text(), { description: "The suggestion in the customer's words" })
  text!: string;

  @IsField(code(...DESK_CHANNELS))
  channel!: string;

  @IsField(optional(text(40)), {
    description: 'Customer number; absent: who suggests it left no name, and nobody is told',
    example: 'LZ-100001',
  })
  customer?: string;

  @IsField(optional(org('hq', 'province', 'prefecture')), {
    description: 'Owner; needed only where you sit at several desks',
  })
  org?: string;
}

/** Not closed yet, or what it came to. */
export const SUGGESTION_STATES = ['open', ...OUTCOMES] as const;

export class SuggestionSummaryQuery {
  @IsQuery(optional(org()), { description: 'Owning organisation, with everything below it; default: all you may see' })
  org?: string;

  @IsQuery(optional(instant()), { description: 'Default: a year before openedBefore' })
  openedFrom?: string;

  @IsQuery(optional(instant()), { description: 'Exclusive; default: now' })
  openedBefore?: string;

  @IsQuery(optional(code(UNCLASSIFIED, ...SUGGESTION_CATEGORIES)))
  category?: string;

  @IsQuery(optional(code(...SUGGESTION_STATES)))
  state?: (typeof SUGGESTION_STATES)[number];
}

export class SuggestionExportQuery extends IntersectionType(SuggestionSummaryQuery, TableFormatQuery) {}

export class SuggestionCountDto {
  @ApiProperty({ description: 'Owning organisation' })
  org!: string;

  @ApiProperty({ enum: [UNCLASSIFIED, ...SUGGESTION_CATEGORIES] })
  category!: string;

  @ApiProperty({ type: String, enum: OUTCOMES, nullable: true, description: 'null: not closed yet' })
  outcome!: string | null;

  @ApiProperty({ type: 'integer', minimum: 1 })
  count!: number;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Of them: none of whose limits has passed' })
  inTime!: number;
}

export class SuggestionSummaryDto {
  @ApiProperty({ format: 'date-time' })
  openedFrom!: string;

  @ApiProperty({ format: 'date-time', description: 'Exclusive' })
  openedBefore!: string;

  @ApiProperty({
    type: [SuggestionCountDto],
    description:
      'The cases of a row: GET /cases with process=suggestion, the same org (below=false), category, outcome; those in time: also breached=false',
  })
  rows!: SuggestionCountDto[];
}
