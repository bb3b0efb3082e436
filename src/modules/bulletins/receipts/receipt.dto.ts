import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsUUID } from 'class-validator';
import { flag, optional, org } from '../../../../domain/shared/field';
import { PageQuery } from '../../../platform/case-view/page.query';
import { PersonDto } from '../../../platform/case-view/shared.dto';
import { IsField, IsQuery } from '../../../platform/http/is-field';
import { BulletinParams } from '../page/bulletin.dto';

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

export class NamedReadersQuery extends PageQuery {
  @IsQuery(optional(flag()), { description: 'true: only who has read it; false: only who has not' })
  read?: boolean;
}

export class ReadersParams extends BulletinParams {
  @IsField(org())
  org!: string;
}

export class ReaderDto extends PersonDto {
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'null: not yet' })
  readAt!: string | null;
}

export class NamedReadersPageDto {
  @ApiProperty({
    type: [ReaderDto],
    description: 'Of those who are to read it today, in the order of their user names',
  })
  items!: ReaderDto[];

  @ApiProperty({ type: String, nullable: true, description: 'null: the last page' })
  next!: string | null;
}
