import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { code, flag, optional, org, text } from '../../../domain/shared/field';
import { SLUG } from '../../platform/http/field-check';
import { IsField } from '../../platform/http/is-field';

export const CHANGEABLE = ['prefecture', 'department'] as const;

export class NewOrg {
  @ApiProperty({ pattern: SLUG.source, example: 'gs-lz-complaints', description: 'For ever: it is in every record' })
  @Matches(SLUG)
  id!: string;

  @IsField(org('province', 'prefecture'), {
    description: 'A prefecture stands under a province, a department under either',
  })
  parent!: string;

  @IsField(code(...CHANGEABLE))
  level!: (typeof CHANGEABLE)[number];

  @IsField(text(80), { example: '兰州投诉处理部' })
  nameZh!: string;

  @IsField(text(80), { example: 'Lanzhou complaints department' })
  nameEn!: string;
}

/** Absent = as it is. */
export class OrgUpdate {
  @IsField(optional(text(80)))
  nameZh?: string;

  @IsField(optional(text(80)))
  nameEn?: string;

  @IsField(optional(org('province', 'prefecture')), { description: 'Moves it; only while no case has ever gone there' })
  parent?: string;

  @IsField(optional(text(64)), {
    description: 'Calendar of its own office hours, for what is computed from now on; those below keep theirs',
    example: 'back-office',
  })
  calendar?: string;

  @IsField(optional(flag()), {
    description: 'False: closes it with everything below, where no task is open. True: opens it again, it alone',
  })
  active?: boolean;
}
