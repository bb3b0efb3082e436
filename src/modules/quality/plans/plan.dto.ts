import { ApiProperty } from '@nestjs/swagger';
import { MOST_DRAWN } from '../../../../domain/quality-sampling/drawing';
import { STRATA, WORKS } from '../../../../domain/quality-sampling/sampling-state';
import { code, integer, optional, org, otherCase, text } from '../../../../domain/shared/field';
import { IsField } from '../../../platform/http/is-field';
import { EVERY, type Every } from './period';

const TIME = { format: 'date-time' } as const;

export class NewPlan {
  @IsField(optional(org('hq', 'province', 'prefecture')), {
    description: 'Whose finished work; needed only where you inspect at several centres',
  })
  org?: string;

  @IsField(text(100))
  name!: string;

  @IsField(code(...WORKS))
  work!: string;

  @IsField(code(...STRATA))
  strata!: string;

  @IsField(integer(1, MOST_DRAWN))
  size!: number;

  @IsField(code(...EVERY), { description: 'Draws from the last whole week or month, when it is over' })
  every!: Every;
}

export class PlanParams {
  @IsField(otherCase())
  id!: string;
}

export class PlanDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  org!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ enum: WORKS })
  work!: string;

  @ApiProperty({ enum: STRATA })
  strata!: string;

  @ApiProperty({ type: 'integer' })
  size!: number;

  @ApiProperty({ enum: EVERY })
  every!: Every;

  @ApiProperty({ ...TIME })
  madeAt!: string;

  @ApiProperty({ type: String, ...TIME, nullable: true, description: 'It draws no more' })
  endedAt!: string | null;
}

export class PlanPageDto {
  @ApiProperty({ type: [PlanDto], description: 'Newest first' })
  items!: PlanDto[];

  @ApiProperty({ type: String, nullable: true, description: 'null: the last page' })
  next!: string | null;
}
