import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { machines } from '../../../../domain/machines';
import { code, flag, instant, optional, org, person, text } from '../../../../domain/shared/field';
import { PageQuery } from '../../../platform/case-view/page.query';
import { IsQuery } from '../../../platform/http/is-field';

export const AUDIT_STATES = ['running', 'warned', 'breached', 'paused', 'met', 'cancelled'] as const;
export type AuditState = (typeof AUDIT_STATES)[number];

/** `counting`: neither paused nor ended, whichever of the first three it is. */
export const STATE_FILTERS = [...AUDIT_STATES, 'counting'] as const;

export const SORTS = ['due', 'due-desc', 'lateness'] as const;
export type Sort = (typeof SORTS)[number];

/** What list, heat map and export have in common: the same filters, the same clocks. */
export class TimerFilters {
  @IsQuery(optional(org()), { description: 'Whose time it is or was: this organisation, with everything below it' })
  org?: string;

  @IsQuery(optional(flag()), { default: true, description: 'false: only `org` itself' })
  below?: boolean;

  @IsQuery(optional(code(...Object.keys(machines))))
  process?: string;

  @IsQuery(optional(text(80)), { description: 'Kind of clock, e.g. `handle`' })
  clock?: string;

  @IsQuery(optional(code(...STATE_FILTERS)), {
    description:
      'As of now, computed from due time and pauses: `breached` runs past its due time, whether it fired or not; `counting`: any that is neither paused nor ended',
  })
  state?: (typeof STATE_FILTERS)[number];

  @IsQuery(optional(flag()), { description: 'true: not ended yet' })
  open?: boolean;

  @IsQuery(optional(text(80)), { description: 'Tier of the customer that the clock ran under' })
  tier?: string;

  @IsQuery(optional(text(80)), { description: 'Category of the case that the clock ran under' })
  category?: string;

  @IsQuery(optional(person()), { description: 'Whose time it is, or was when the clock ended' })
  person?: string;

  @IsQuery(optional(instant()), { description: 'Due at this moment or later' })
  from?: string;

  @IsQuery(optional(instant()), { description: 'Due before this moment' })
  to?: string;

  @IsQuery(optional(flag()), {
    description: 'true: its due time came or is to come; false: cancelled before it, or paused before it',
  })
  due?: boolean;

  @IsQuery(optional(flag()), { description: 'true: went past its due time, ended or not; false: did not' })
  breached?: boolean;

  @IsQuery(optional(flag()), {
    description: 'true: a mark fired more than a minute after its planned moment, or is more than a minute behind now',
  })
  lateFiring?: boolean;
}

export class TimerListQuery extends IntersectionType(TimerFilters, PageQuery) {
  @IsQuery(optional(code(...SORTS)), {
    default: 'due',
    description: '`lateness`: the latest firing first; clocks of which nothing has fired yet are left out',
  })
  sort?: Sort;
}

export const FORMATS = ['csv', 'xlsx'] as const;

export class TimerExportQuery extends TimerFilters {
  @IsQuery(optional(code(...SORTS)), { default: 'due' })
  sort?: Sort;

  @IsQuery(optional(code(...FORMATS)), { default: 'csv' })
  format?: (typeof FORMATS)[number];
}

export class PeriodDto {
  @ApiProperty({ format: 'date-time' })
  from!: string;

  @ApiProperty({ format: 'date-time', description: 'Exclusive' })
  to!: string;
}
