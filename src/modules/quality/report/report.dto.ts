import { ApiProperty } from '@nestjs/swagger';
import { ITEMS, PARTS } from '../../../../domain/quality-check/scoring-form';
import { code, optional } from '../../../../domain/shared/field';
import { IsQuery } from '../../../platform/http/is-field';
import { TABLE_FORMATS, type TableFormat } from '../../../platform/files/table-file';

const COUNT = { type: 'integer' } as const;

class FiguresDto {
  @ApiProperty({ ...COUNT, description: 'Whose score is final' })
  scored!: number;

  @ApiProperty({ type: Number, nullable: true, description: 'Mean of 100; null: none is final' })
  mean!: number | null;

  @ApiProperty(COUNT)
  violations!: number;
}

export class CentreFiguresDto extends FiguresDto {
  @ApiProperty()
  centre!: string;
}

export class PersonFiguresDto extends FiguresDto {
  @ApiProperty({ format: 'uuid' })
  person!: string;

  @ApiProperty()
  nameZh!: string;

  @ApiProperty()
  nameEn!: string;

  @ApiProperty()
  centre!: string;
}

export class StratumFiguresDto extends FiguresDto {
  @ApiProperty({ description: 'Code of the centre, the post or the category, id of the person; empty: no strata' })
  stratum!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Of a person' })
  nameZh!: string | null;

  @ApiProperty({ type: String, nullable: true })
  nameEn!: string | null;

  @ApiProperty({ ...COUNT, description: 'How much was drawn from it' })
  drawn!: number;
}

export class ItemFiguresDto {
  @ApiProperty({ enum: Object.keys(ITEMS) })
  item!: string;

  @ApiProperty({ enum: PARTS })
  part!: string;

  @ApiProperty({ ...COUNT, description: 'Points of 100 for the best grade' })
  weight!: number;

  @ApiProperty({ type: [Number], description: 'How many got the grade 0 … 5' })
  counts!: number[];
}

export class FatalFiguresDto {
  @ApiProperty()
  fault!: string;

  @ApiProperty(COUNT)
  count!: number;
}

export class QualityReportDto extends FiguresDto {
  @ApiProperty({ ...COUNT, description: 'Corrected after an appeal' })
  corrected!: number;

  @ApiProperty({ type: [StratumFiguresDto], description: 'Most drawn first' })
  strata!: StratumFiguresDto[];

  @ApiProperty({ type: [CentreFiguresDto], description: 'Worst mean first' })
  centres!: CentreFiguresDto[];

  @ApiProperty({ type: [PersonFiguresDto], description: 'Worst mean first' })
  people!: PersonFiguresDto[];

  @ApiProperty({ type: [ItemFiguresDto] })
  items!: ItemFiguresDto[];

  @ApiProperty({ type: [FatalFiguresDto] })
  fatal!: FatalFiguresDto[];
}

export class QualityExportQuery {
  @IsQuery(optional(code(...TABLE_FORMATS)), { default: 'csv' })
  format?: TableFormat;
}
