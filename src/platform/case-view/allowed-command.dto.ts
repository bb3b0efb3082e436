import { ApiProperty } from '@nestjs/swagger';
import { REACHES, type Reach } from '../../../domain/shared/field';

export class FieldDto {
  @ApiProperty()
  name!: string;

  @ApiProperty({
    enum: [
      ...[
        'text',
        'code',
        'integer',
        'boolean',
        'instant',
        'org',
        'orgs',
        'node',
        'words',
        'person',
        'case',
        'customer',
      ],
      ...['form', 'answers', 'attachment', 'attachments', 'task'],
    ],
  })
  kind!: string;

  @ApiProperty()
  required!: boolean;

  @ApiProperty({ type: [String], required: false, description: 'Codes to choose from' })
  values?: string[];

  @ApiProperty({ type: [String], required: false, description: 'Levels of organisation to choose from' })
  levels?: string[];

  @ApiProperty({
    enum: REACHES,
    required: false,
    description: 'Of an organisation: the targets of /orgs to choose from',
  })
  reach?: Reach;

  @ApiProperty({ type: 'integer', required: false })
  min?: number;

  @ApiProperty({ type: 'integer', required: false, description: 'Greatest number, most characters, or most files' })
  max?: number;
}

export class AllowedCommandDto {
  @ApiProperty()
  type!: string;

  @ApiProperty({ type: String, nullable: true })
  taskId!: string | null;

  @ApiProperty({ type: [FieldDto] })
  fields!: FieldDto[];
}
