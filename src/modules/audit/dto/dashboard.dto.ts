import { ApiProperty } from '@nestjs/swagger';
import { optional, org } from '../../../../domain/shared/field';
import { PersonDto } from '../../../platform/case-view/shared.dto';
import { IsQuery } from '../../../platform/http/is-field';
import { OrgColumnDto } from './heat-map.dto';
import { PeriodDto } from './timer-filters.dto';

export class DashboardQuery {
  @IsQuery(optional(org()), {
    description: 'Cases of this organisation and clocks held by it, with everything below it',
  })
  org?: string;
}

const count = (description?: string) => ApiProperty({ type: 'integer', minimum: 0, description });

export class FiguresDto {
  @count('Cases not closed yet')
  open!: number;

  @count('Clocks that run and are due today')
  dueToday!: number;

  @count('Clocks that run past their due time')
  breached!: number;
}

export class OrgFiguresDto extends OrgColumnDto {
  @count()
  open!: number;

  @count()
  dueToday!: number;

  @count()
  breached!: number;
}

export class CategoryFiguresDto extends FiguresDto {
  @ApiProperty()
  category!: string;
}

export class TrendDayDto {
  @ApiProperty({ format: 'date' })
  date!: string;

  @ApiProperty({ type: PeriodDto })
  period!: PeriodDto;

  @count('Cases opened')
  opened!: number;

  @count('Cases closed')
  closed!: number;

  @count('Clocks due; one cancelled or paused before its due time is none')
  due!: number;

  @count('Of these: past their due time')
  breached!: number;
}

export class CauseDto {
  @ApiProperty()
  cause!: string;

  @count('Cases closed with it')
  cases!: number;
}

export class WorkloadDto {
  @ApiProperty({ type: PersonDto })
  person!: PersonDto;

  @count('Clocks of the cases in their hands, that run or are paused')
  clocks!: number;

  @count('Of these: past their due time')
  breached!: number;
}

export class DashboardDto {
  @ApiProperty({ format: 'date-time' })
  now!: string;

  @ApiProperty({ type: FiguresDto })
  total!: FiguresDto;

  @ApiProperty({ type: PeriodDto })
  today!: PeriodDto;

  @ApiProperty({ type: PeriodDto, description: 'Of trend and causes: the last thirty days, today included' })
  month!: PeriodDto;

  @ApiProperty({ type: [OrgFiguresDto] })
  orgs!: OrgFiguresDto[];

  @ApiProperty({ type: [CategoryFiguresDto] })
  categories!: CategoryFiguresDto[];

  @ApiProperty({ type: [TrendDayDto] })
  trend!: TrendDayDto[];

  @ApiProperty({ type: [CauseDto], description: 'The ten most frequent' })
  causes!: CauseDto[];

  @ApiProperty({ type: [WorkloadDto], description: 'The twenty with most in hand' })
  people!: WorkloadDto[];
}
