import { ApiProperty } from '@nestjs/swagger';
import { DIVERGENCE_KINDS } from '../../../../domain/knowledge/divergences';
import { flag, optional, org } from '../../../../domain/shared/field';
import { PageQuery } from '../../../platform/case-view/page.query';
import { IsField, IsQuery } from '../../../platform/http/is-field';

export class DivergenceQuery extends PageQuery {
  @IsQuery(optional(org('province')))
  province?: string;

  @IsQuery(optional(flag()), { default: true, description: 'true: not mended yet; false: all that was ever found' })
  open?: boolean;
}

export class CheckBody {
  @IsField(optional(org('province')), { description: 'Only this province' })
  province?: string;
}

export class VersionDto {
  @ApiProperty({ type: 'integer' })
  number!: number;

  @ApiProperty({ description: 'Nothing is shown' })
  withdrawn!: boolean;
}

export class DivergenceDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  article!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ description: 'Province' })
  org!: string;

  @ApiProperty({ enum: DIVERGENCE_KINDS })
  kind!: string;

  @ApiProperty({ enum: ['send', 'withdraw', 'ask'], description: '`ask`: a person decides, by the command `repair`' })
  repair!: string;

  @ApiProperty({ type: VersionDto, description: 'What it should show' })
  due!: VersionDto;

  @ApiProperty({ type: VersionDto, nullable: true, description: 'What it shows; null: it has none' })
  found!: VersionDto | null;

  @ApiProperty({ format: 'date-time' })
  foundAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'A later check found it mended' })
  settledAt!: string | null;
}

export class DivergencePageDto {
  @ApiProperty({ type: [DivergenceDto], description: 'Newest first' })
  items!: DivergenceDto[];

  @ApiProperty({ type: String, nullable: true, description: 'null: the last page' })
  next!: string | null;
}

export class ProvinceCheckDto {
  @ApiProperty()
  org!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'null: not yet' })
  at!: string | null;

  @ApiProperty({ type: 'integer', description: 'Articles' })
  compared!: number;

  @ApiProperty({ type: 'integer' })
  found!: number;
}

export class ChecksDto {
  @ApiProperty({ type: [ProvinceCheckDto] })
  items!: ProvinceCheckDto[];
}
