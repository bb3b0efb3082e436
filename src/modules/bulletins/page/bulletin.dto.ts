import { ApiProperty, OmitType } from '@nestjs/swagger';
import { NOTICE_STATES } from '../../../../domain/bulletin/bulletin-state';
import { attachment, otherCase } from '../../../../domain/shared/field';
import { QUESTION_TYPES } from '../../../platform/content/form';
import { PersonDto } from '../../../platform/case-view/shared.dto';
import { IsField } from '../../../platform/http/is-field';
import { BulletinItemDto } from '../board/board.dto';

const INSTANT = { type: String, format: 'date-time', nullable: true } as const;

export class BulletinParams {
  @IsField(otherCase())
  id!: string;
}

export class BulletinFileParams extends BulletinParams {
  @IsField(attachment())
  attachmentId!: string;
}

export class BulletinFileDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  fileName!: string;

  @ApiProperty()
  mediaType!: string;

  @ApiProperty({ type: 'integer' })
  bytes!: number;
}

export class BulletinWordsDto {
  @ApiProperty()
  title!: string;

  @ApiProperty({ description: 'Sanitised HTML' })
  body!: string;

  @ApiProperty({ type: [String] })
  keywords!: string[];

  @ApiProperty({ type: [BulletinFileDto] })
  attachments!: BulletinFileDto[];
}

export class FollowUpDto extends BulletinWordsDto {
  @ApiProperty({ type: 'integer', description: 'The number that it brought' })
  number!: number;

  @ApiProperty({ enum: NOTICE_STATES })
  state!: string;

  @ApiProperty({ ...INSTANT })
  endsAt!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'What is affected since; null: as said before' })
  impact!: string | null;

  @ApiProperty({ format: 'date-time' })
  at!: string;
}

export class DraftedFollowUpDto extends OmitType(FollowUpDto, ['number', 'at']) {
  @ApiProperty({ type: [PersonDto] })
  by!: PersonDto[];
}

export class QuestionDto {
  @ApiProperty()
  code!: string;

  @ApiProperty()
  label!: string;

  @ApiProperty({ enum: QUESTION_TYPES })
  type!: string;

  @ApiProperty({ type: [String], required: false, description: 'Of a choice' })
  options?: string[];

  @ApiProperty({ required: false, description: 'Of a number' })
  unit?: string;

  @ApiProperty({ required: false, description: 'Absent: it may be left out' })
  required?: boolean;
}

export class OwnCellDto {
  @ApiProperty({ description: 'Receiver' })
  org!: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Case of the delivery' })
  delivery!: string | null;

  @ApiProperty({ type: String, nullable: true })
  deliveryStage!: string | null;

  @ApiProperty({ type: String, nullable: true })
  deliveryOutcome!: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Case of the reply; null: none is asked' })
  reply!: string | null;

  @ApiProperty({ type: String, nullable: true })
  replyStage!: string | null;

  @ApiProperty({ type: String, nullable: true })
  replyOutcome!: string | null;

  @ApiProperty({ ...INSTANT, description: "This reply's own deadline" })
  replyDue!: string | null;
}

export class BulletinDto extends BulletinItemDto {
  @ApiProperty({ type: BulletinWordsDto, nullable: true, description: 'null: none yet, or erased' })
  words!: BulletinWordsDto | null;

  @ApiProperty({ type: [FollowUpDto], description: 'Newest first' })
  followUps!: FollowUpDto[];

  @ApiProperty({
    type: DraftedFollowUpDto,
    nullable: true,
    description: 'Written and not passed yet; for those who work for its origin or its publisher',
  })
  drafted!: DraftedFollowUpDto | null;

  @ApiProperty({ type: [QuestionDto], nullable: true, description: 'What a reply is to say; null: plain words' })
  form!: QuestionDto[] | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'complete, closed, taken-down, expired; null: open, or none',
  })
  repliesEnd!: string | null;

  @ApiProperty({ type: [PersonDto], description: 'For those who may open its case' })
  authors!: PersonDto[];

  @ApiProperty({ description: 'On a board of yours now' })
  shown!: boolean;

  @ApiProperty({ description: 'You may open its case' })
  opens!: boolean;

  @ApiProperty({
    description: 'You work for its origin or its publisher: matrix, receipts and replies show every receiver',
  })
  keeps!: boolean;

  @ApiProperty({ type: [String], description: 'Commands of its case that you may give now' })
  allowed!: string[];

  @ApiProperty({ type: [OwnCellDto], description: 'Of the receivers that you work for' })
  receivers!: OwnCellDto[];
}
