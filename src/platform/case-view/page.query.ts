import { optional, integer } from '../../../domain/shared/field';
import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { IfPresent, IsQuery } from '../http/is-field';

export const MAX_PAGE = 200;

/** One page of a list: how many, and where the previous one ended. */
export class PageQuery {
  @IsQuery(optional(integer(1, MAX_PAGE)), { default: 50 })
  limit?: number;

  @ApiProperty({
    required: false,
    pattern: '^[\\w-]{1,600}$',
    description: "The previous page's `next`; only with the same filters",
  })
  @IfPresent()
  @Matches(/^[\w-]{1,600}$/)
  cursor?: string;
}
