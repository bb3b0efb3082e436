import { ApiProperty } from '@nestjs/swagger';
import { CATEGORIES } from '../../../../domain/complaint-dispatch/complaint-state';
import { code, integer, optional, org } from '../../../../domain/shared/field';
import { IsField, IsQuery } from '../../../platform/http/is-field';
import { ComplaintRefDto } from './proposal.dto';

export class EffectQuery {
  @IsQuery(optional(integer(7, 90)), { default: 30, description: 'Days on either side' })
  days?: number;

  @IsQuery(optional(org('province')), { description: 'Of that province; default: all that you answer for' })
  province?: string;
}

export class ArticleSubject {
  @IsField(code(...CATEGORIES), { description: 'Complaints that the article is about' })
  category!: string;
}

export class EffectStretchDto {
  @ApiProperty({ format: 'date-time' })
  from!: string;

  @ApiProperty({ format: 'date-time', description: 'Exclusive' })
  to!: string;

  @ApiProperty({ type: 'integer', description: 'Complaints, faults and enquiries of the category that arrived' })
  count!: number;

  @ApiProperty({ type: Number, nullable: true, description: 'A week; null: less than a day to judge by' })
  perWeek!: number | null;
}

export class EffectRowDto {
  @ApiProperty({ description: 'Organisation: with everything below it' })
  org!: string;

  @ApiProperty({ format: 'date-time', description: 'First shown there' })
  publishedAt!: string;

  @ApiProperty({ type: EffectStretchDto })
  before!: EffectStretchDto;

  @ApiProperty({ type: EffectStretchDto })
  after!: EffectStretchDto;
}

export class EffectDto {
  @ApiProperty({
    type: String,
    enum: CATEGORIES,
    nullable: true,
    description: 'null: nobody has said which complaints',
  })
  category!: string | null;

  @ApiProperty({ type: ComplaintRefDto, nullable: true, description: 'The complaint that proposed it' })
  complaint!: ComplaintRefDto | null;

  @ApiProperty({ description: 'You may say which complaints it is about' })
  mayChoose!: boolean;

  @ApiProperty({ type: 'integer' })
  days!: number;

  @ApiProperty({
    type: [EffectRowDto],
    description: 'Organisations that you answer for; none: not published there yet',
  })
  total!: EffectRowDto[];

  @ApiProperty({ type: [EffectRowDto], description: 'Of those, provinces, each from when it first showed it' })
  provinces!: EffectRowDto[];
}
