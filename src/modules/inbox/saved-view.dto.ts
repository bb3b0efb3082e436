import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDefined, IsObject, ValidateNested } from 'class-validator';
import { machines } from '../../../domain/machines';
import { code, flag, optional, org, person, text } from '../../../domain/shared/field';
import { SLA_STATES, type SlaState } from '../../platform/case-view/shared.dto';
import { IsField } from '../../platform/http/is-field';
import { VIEWS } from './inbox.dto';

/** So many of one person. */
export const MOST_VIEWS = 50;
export const LONGEST_NAME = 40;

export class SavedFiltersDto {
  @IsField(code(...VIEWS))
  view!: (typeof VIEWS)[number];

  @IsField(optional(code(...Object.keys(machines))))
  process?: string;

  @IsField(optional(text(80)))
  step?: string;

  @IsField(optional(code(...SLA_STATES)))
  sla?: SlaState;

  @IsField(optional(org()))
  org?: string;

  @IsField(optional(text(100)))
  q?: string;
}

export class SavedViewBody {
  @IsField(text(LONGEST_NAME))
  name!: string;

  @ApiProperty({ type: SavedFiltersDto })
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => SavedFiltersDto)
  filters!: SavedFiltersDto;

  @IsField(optional(flag()), { description: 'The inbox opens with it; no other one does then', default: false })
  isDefault?: boolean;
}

export class SavedViewDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: SavedFiltersDto })
  filters!: SavedFiltersDto;

  @ApiProperty()
  isDefault!: boolean;
}

export class SavedViewsDto {
  @ApiProperty({ type: [SavedViewDto], maxItems: MOST_VIEWS, description: 'By name' })
  items!: SavedViewDto[];
}

export class SavedViewParams {
  @IsField(person(), { description: 'Id of the view' })
  id!: string;
}
