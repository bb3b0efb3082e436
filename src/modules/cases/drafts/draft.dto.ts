import { ApiProperty } from '@nestjs/swagger';
import { IsDefined, IsObject } from 'class-validator';

export class DraftBody {
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'Fields of the command as far as they are filled, by their names; at most 300 000 characters as JSON',
  })
  @IsDefined()
  @IsObject()
  fields!: Record<string, unknown>;
}

export class DraftDto {
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true, description: 'null: nothing is kept' })
  fields!: Record<string, unknown> | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: "null: these are nobody's yet" })
  savedAt!: string | null;
}
