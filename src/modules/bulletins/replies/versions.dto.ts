import { ApiProperty, PickType } from '@nestjs/swagger';
import { PersonDto } from '../../../platform/case-view/shared.dto';
import { ReplyRowDto } from './replies.dto';

const INSTANT = { type: String, format: 'date-time' } as const;
const WORDS = { type: String, nullable: true, description: 'null: none, or erased' } as const;

export class ReturnedDto {
  @ApiProperty({ enum: ['receiver', 'publisher'], description: 'By its own manager, or by the publisher' })
  from!: 'receiver' | 'publisher';

  @ApiProperty({ ...INSTANT })
  at!: string;

  @ApiProperty({ type: PersonDto, nullable: true })
  by!: PersonDto | null;

  @ApiProperty({ ...WORDS })
  text!: string | null;
}

export class ReplyVersionDto extends PickType(ReplyRowDto, ['values']) {
  @ApiProperty({ type: 'integer', description: 'The step that brought it' })
  seq!: number;

  @ApiProperty({ ...INSTANT })
  at!: string;

  @ApiProperty({ type: PersonDto, nullable: true })
  author!: PersonDto | null;

  @ApiProperty({ ...WORDS, description: 'Plain words; null: none, or erased' })
  text!: string | null;

  @ApiProperty({ ...INSTANT, nullable: true, description: "Passed at the receiver's; null: not, or not yet" })
  submittedAt!: string | null;

  @ApiProperty({ type: ReturnedDto, nullable: true, description: 'null: it was not sent back' })
  returned!: ReturnedDto | null;
}

export class ReplyVersionsDto {
  @ApiProperty({ type: [ReplyVersionDto], description: 'Newest first, no more than the newest fifty' })
  versions!: ReplyVersionDto[];
}
