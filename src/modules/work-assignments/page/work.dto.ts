import { ApiProperty } from '@nestjs/swagger';
import { attachment, otherCase } from '../../../../domain/shared/field';
import { PersonDto } from '../../../platform/case-view/shared.dto';
import { IsField } from '../../../platform/http/is-field';
import { WorkItemDto, WorkPartDto } from '../desk/desk.dto';

export class WorkParams {
  @IsField(otherCase())
  id!: string;
}

export class WorkFileParams extends WorkParams {
  @IsField(attachment())
  attachmentId!: string;
}

export class WorkFileDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  fileName!: string;

  @ApiProperty()
  mediaType!: string;

  @ApiProperty({ type: 'integer' })
  bytes!: number;
}

export class WorkWordsDto {
  @ApiProperty()
  title!: string;

  @ApiProperty({ description: 'Sanitised HTML' })
  body!: string;

  @ApiProperty({ type: [String] })
  keywords!: string[];

  @ApiProperty({ type: [WorkFileDto] })
  attachments!: WorkFileDto[];
}

/** A part with what is asked of this receiver now, and what it said of it. */
export class WorkPartWordsDto extends WorkPartDto {
  @ApiProperty({ type: WorkWordsDto, nullable: true, description: "null: the assignment's own" })
  words!: WorkWordsDto | null;

  @ApiProperty({ type: String, nullable: true, description: 'What it reported last' })
  report!: string | null;
}

export class AssignedWorkDto extends WorkItemDto {
  @ApiProperty({
    type: WorkWordsDto,
    nullable: true,
    description: 'As it is asked of all; null: nothing is written yet',
  })
  words!: WorkWordsDto | null;

  @ApiProperty({ type: PersonDto, nullable: true, description: 'Who is named to do it, at the only receiver' })
  person!: PersonDto | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Case that it is about' })
  about!: string | null;

  @ApiProperty({ description: 'You work for its assigner, and see every receiver' })
  keeps!: boolean;

  @ApiProperty({ type: [String], description: 'Commands of its case that you may give now' })
  allowed!: string[];

  @ApiProperty({
    type: [WorkPartWordsDto],
    description: 'Receiver × state: of every receiver for the assigner, else of those that you work for',
  })
  parts!: WorkPartWordsDto[];
}
