import { ApiProperty } from '@nestjs/swagger';
import { instant, integer, optional, person, text } from '../../../domain/shared/field';
import { AccountView } from '../../platform/auth/account.dto';
import { IsQuery } from '../../platform/http/is-field';

export class AuditActorView {
  @ApiProperty({ enum: ['person', 'connected-system', 'system'] })
  kind!: 'person' | 'connected-system' | 'system';

  @ApiProperty()
  id!: string;

  @ApiProperty({ type: AccountView, nullable: true, description: 'Null: no person, or one that is not known here' })
  person!: AccountView | null;
}

export class AuditEntryView {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'Number in its stream, without gaps' })
  seq!: number;

  @ApiProperty({ type: 'string', format: 'date-time' })
  at!: Date;

  @ApiProperty({ type: AuditActorView })
  actor!: AuditActorView;

  @ApiProperty({ type: AccountView, nullable: true, description: 'The absent colleague whom the actor stood in for' })
  onBehalfOf!: AccountView | null;

  @ApiProperty({ example: 'grant-role' })
  command!: string;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Ids, codes and times: no names, no words' })
  fields!: Record<string, unknown>;

  @ApiProperty({ pattern: '^[0-9a-f]{64}$' })
  previousHash!: string;

  @ApiProperty({ pattern: '^[0-9a-f]{64}$', description: 'SHA-256 over the previous hash and this entry' })
  hash!: string;
}

export class AuditEntryPage {
  @ApiProperty({ type: [AuditEntryView] })
  items!: AuditEntryView[];

  @ApiProperty({ type: 'string', nullable: true, description: 'Cursor of the next page' })
  next!: string | null;
}

export class AuditStreamQuery {
  @IsQuery(optional(person()), { description: 'Did it, or was stood in for' })
  person?: string;

  @IsQuery(optional(instant()), { description: 'From this moment on' })
  from?: string;

  @IsQuery(optional(instant()), { description: 'Before this moment' })
  until?: string;

  @IsQuery(optional(text(80)), { description: 'Kind of entry, e.g. `grant-role`' })
  command?: string;

  @IsQuery(optional(text(400)))
  cursor?: string;

  @IsQuery(optional(integer(1, 200)), { default: 50 })
  limit?: number;
}
