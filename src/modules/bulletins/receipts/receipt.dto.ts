import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsUUID } from 'class-validator';
import { PageQuery } from '../../../platform/case-view/page.query';

export const MOST_READ = 200;

export class ReceiptsBody {
  @ApiProperty({
    type: 'array',
    items: { type: 'string', format: 'uuid' },
    minItems: 1,
    maxItems: MOST_READ,
    uniqueItems: true,
    description: 'Bulletins that you have read; those that are not shown to you are passed over',
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_READ)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  ids!: string[];
}

export class ReceiptsAddedDto {
  @ApiProperty({ type: 'integer', description: 'Those that you had not read before' })
  added!: number;

  @ApiProperty({ type: 'integer', description: 'What is shown to you and you have not read' })
  unread!: number;
}

export class ReceiptsQuery extends PageQuery {}

export class ReadersDto {
  @ApiProperty({ description: 'Whose board it is' })
  org!: string;

  @ApiProperty({ type: 'integer' })
  read!: number;

  @ApiProperty({ type: 'integer', description: 'People with a post there or below it, today' })
  of!: number;
}

export class ReadersPageDto {
  @ApiProperty({ type: [ReadersDto] })
  items!: ReadersDto[];

  @ApiProperty({ type: String, nullable: true, description: 'null: the last page' })
  next!: string | null;
}
