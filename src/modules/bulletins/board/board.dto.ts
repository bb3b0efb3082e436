import { ApiProperty } from '@nestjs/swagger';
import { BULLETIN_KINDS, NOTICE_STATES, SCOPES } from '../../../../domain/bulletin/bulletin-state';
import { STAGES } from '../../../../domain/bulletin/publish/publish-state';
import { URGENCIES } from '../../../../domain/shared/loop/loop-state';
import { code, flag, optional, text } from '../../../../domain/shared/field';
import { PageQuery } from '../../../platform/case-view/page.query';
import { IsQuery } from '../../../platform/http/is-field';

const INSTANT = { type: String, format: 'date-time', nullable: true } as const;

export class BoardQuery extends PageQuery {
  @IsQuery(optional(code(...BULLETIN_KINDS)))
  kind?: string;

  @IsQuery(optional(code(...NOTICE_STATES)), { description: 'Of a fault or a cutover: how far it has come' })
  state?: string;

  @IsQuery(optional(flag()), { description: 'true: what you have not read; false: what you have' })
  unread?: boolean;

  @IsQuery(optional(text(100)), { description: 'Words of the title' })
  q?: string;
}

export class DeskQuery extends PageQuery {
  @IsQuery(optional(code(...BULLETIN_KINDS)))
  kind?: string;

  @IsQuery(optional(code(...STAGES.filter((stage) => stage !== 'new'))))
  stage?: string;

  @IsQuery(optional(flag()), { description: 'true: what you wrote' })
  mine?: boolean;

  @IsQuery(optional(text(100)), { description: 'Words of the title' })
  q?: string;
}

export class BulletinItemDto {
  @ApiProperty({ format: 'uuid', description: 'Its case too' })
  id!: string;

  @ApiProperty({ enum: SCOPES })
  scope!: string;

  @ApiProperty({ enum: BULLETIN_KINDS })
  kind!: string;

  @ApiProperty({ enum: URGENCIES })
  urgency!: string;

  @ApiProperty({ description: 'Organisation that wrote it' })
  origin!: string;

  @ApiProperty({ description: 'HQ, or the province whose own it is' })
  publisher!: string;

  @ApiProperty({ enum: STAGES })
  stage!: string;

  @ApiProperty({ type: String, nullable: true })
  outcome!: string | null;

  @ApiProperty({ type: 'integer', description: '0: not shown yet; then one more for each follow-up' })
  number!: number;

  @ApiProperty({ description: 'Of the words handed in last; empty: none yet' })
  title!: string;

  @ApiProperty()
  pinned!: boolean;

  @ApiProperty({ ...INSTANT })
  effectiveAt!: string | null;

  @ApiProperty({ ...INSTANT })
  expiresAt!: string | null;

  @ApiProperty({ ...INSTANT, description: 'Of a fault or a cutover' })
  startsAt!: string | null;

  @ApiProperty({ ...INSTANT })
  endsAt!: string | null;

  @ApiProperty({ type: String, enum: [...NOTICE_STATES, null], nullable: true })
  noticeState!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'What a fault or a cutover affects (影响范围), as said last; null: not said, or erased',
  })
  impact!: string | null;

  @ApiProperty({ ...INSTANT, description: 'null: no reply is asked' })
  replyBy!: string | null;

  @ApiProperty({ ...INSTANT, description: 'From its first number on' })
  shownAt!: string | null;

  @ApiProperty({ format: 'date-time' })
  openedAt!: string;

  @ApiProperty({ ...INSTANT, description: 'When you read it; null: you have not' })
  readAt!: string | null;
}

export class BoardPageDto {
  @ApiProperty({ type: [BulletinItemDto], description: 'Those on top first, then the newest' })
  items!: BulletinItemDto[];

  @ApiProperty({ type: String, nullable: true, description: 'null: the last page' })
  next!: string | null;

  @ApiProperty({ type: 'integer', description: 'What is shown to you and you have not read, whatever the filters' })
  unread!: number;
}

export class DeskPageDto {
  @ApiProperty({ type: [BulletinItemDto], description: 'Newest first' })
  items!: BulletinItemDto[];

  @ApiProperty({ type: String, nullable: true, description: 'null: the last page' })
  next!: string | null;
}
