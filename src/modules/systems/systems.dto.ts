import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { flag, org } from '../../../domain/shared/field';
import { SLUG } from '../../platform/http/field-check';
import { IfPresent, IsField } from '../../platform/http/is-field';

/** CloudEvents: a non-empty URI reference; this much of it is enough to be told apart. */
const SOURCE = /^[!-~]{1,200}$/;

export class NewSystem {
  @ApiProperty({ pattern: SLUG.source, example: 'gs-crm' })
  @Matches(SLUG)
  id!: string;

  @IsField(org(), { description: 'Organisation it speaks for, with everything below', example: 'gs' })
  org!: string;

  @ApiProperty({
    required: false,
    pattern: SOURCE.source,
    example: '/systems/gs-crm',
    description: 'CloudEvents `source` of its events; default `/systems/<id>`',
  })
  @IfPresent()
  @Matches(SOURCE)
  source?: string;
}

export class SystemUpdate {
  @IsField(flag(), {
    description: 'False: its credentials are refused from now on; events it posted before are applied',
  })
  active!: boolean;
}

export class SystemView {
  @ApiProperty({ example: 'gs-crm' })
  id!: string;

  @ApiProperty({ example: 'gs' })
  org!: string;

  @ApiProperty({ example: '/systems/gs-crm' })
  source!: string;

  @ApiProperty()
  active!: boolean;

  @ApiProperty({ description: 'Of the demo: its token is public, and refused in production until it is replaced' })
  demo!: boolean;

  @ApiProperty({ type: 'string', format: 'date-time' })
  createdAt!: Date;

  @ApiProperty({ type: 'string', format: 'date-time', description: 'When its token was made' })
  tokenSince!: Date;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description: 'A token before that one is valid until then; null: none is',
  })
  oldTokenUntil!: Date | null;
}

export class SystemsView {
  @ApiProperty({ type: [SystemView] })
  items!: SystemView[];
}

export class SystemWithToken extends SystemView {
  @ApiProperty({
    type: 'string',
    nullable: true,
    description:
      'Bearer token; shown this once. Null: a repeat of a request that has been answered; get a new one if it was lost',
  })
  token!: string | null;
}
