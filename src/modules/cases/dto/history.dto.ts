import { ApiProperty } from '@nestjs/swagger';
import { PersonDto } from '../../../platform/case-view/shared.dto';

export class ActorDto {
  @ApiProperty({ enum: ['person', 'connected-system', 'system'] })
  kind!: string;

  @ApiProperty()
  id!: string;

  @ApiProperty({ type: PersonDto, nullable: true })
  person!: PersonDto | null;

  @ApiProperty({ type: PersonDto, nullable: true, description: 'The colleague it was done for' })
  onBehalfOf!: PersonDto | null;
}

export class ChangeDto {
  @ApiProperty({ example: 'stage' })
  field!: string;

  @ApiProperty({ description: 'null: there was none', nullable: true, type: 'string' })
  old!: string | null;

  @ApiProperty({ description: 'null: there is none any more', nullable: true, type: 'string' })
  new!: string | null;
}

export class SaidDto {
  @ApiProperty({ description: 'Field of the command' })
  field!: string;

  @ApiProperty({ type: String, nullable: true, description: 'null: erased' })
  text!: string | null;
}

export class TimelineEntryDto {
  @ApiProperty({ type: 'integer' })
  seq!: number;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty()
  command!: string;

  @ApiProperty({ type: ActorDto })
  actor!: ActorDto;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Codes and numbers of the command' })
  fields!: Record<string, unknown>;

  @ApiProperty({ type: [SaidDto], description: 'The words, with the reason among them' })
  said!: SaidDto[];

  @ApiProperty({ type: [ChangeDto] })
  changes!: ChangeDto[];
}

export class TimelinePageDto {
  @ApiProperty({ type: [TimelineEntryDto] })
  items!: TimelineEntryDto[];

  @ApiProperty({ type: String, nullable: true, description: 'null: the last page' })
  next!: string | null;
}

export class AuditEntryDto {
  @ApiProperty({ type: 'integer' })
  seq!: number;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ description: 'RFC 8785 text exactly as hashed' })
  entry!: string;

  @ApiProperty({ description: 'SHA-256, hex' })
  previousHash!: string;

  @ApiProperty({ description: 'SHA-256 of previousHash, a line feed and entry' })
  hash!: string;
}

export class VerificationDto {
  @ApiProperty()
  intact!: boolean;

  @ApiProperty({ type: 'integer', description: 'Entries in the chain' })
  entries!: number;

  @ApiProperty({ type: 'integer', nullable: true, description: 'First entry that does not fit' })
  brokenAt!: number | null;
}

export class AuditPageDto {
  @ApiProperty({ type: [AuditEntryDto] })
  items!: AuditEntryDto[];

  @ApiProperty({ type: VerificationDto, description: 'Of the whole chain, checked now' })
  verification!: VerificationDto;

  @ApiProperty({ type: String, nullable: true })
  next!: string | null;
}
