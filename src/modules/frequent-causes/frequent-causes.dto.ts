import { ApiProperty } from '@nestjs/swagger';
import { CATEGORIES, CAUSES, KINDS } from '../../../domain/complaint-dispatch/complaint-state';
import { instant, optional, org } from '../../../domain/shared/field';
import { REASONS, type CauseCount, type Reason } from '../../../domain/shared/frequent-cause';
import { ComparedDto, ComparedPeriodDto } from '../../platform/figures/compared.dto';
import { IsQuery } from '../../platform/http/is-field';

export class FrequentCausesQuery {
  @IsQuery(optional(org()), {
    description: 'Centre that took them in, with everything below it; default: all you may see',
  })
  org?: string;

  @IsQuery(optional(instant()), { description: 'Four weeks before this are counted; exclusive; default: now' })
  openedBefore?: string;
}

export class CauseCountDto extends ComparedDto implements CauseCount {
  @ApiProperty({ enum: KINDS.filter((kind) => kind !== 'enquiry') })
  kind!: string;

  @ApiProperty({ enum: CATEGORIES })
  category!: string;

  @ApiProperty({
    ...{ type: String, enum: CAUSES, nullable: true },
    description: 'As filed; null: all of the category, filed or not',
  })
  cause!: string | null;

  @ApiProperty({
    ...{ enum: REASONS, isArray: true },
    description:
      'Why it is to be improved; of fewer than five nothing is concluded. `grown`: half as many again as before; `large-share`: a third of all of its sort: of categories, or of what was filed with a cause',
  })
  reasons!: Reason[];
}

export class FrequentCausesDto extends ComparedPeriodDto {
  @ApiProperty({
    type: [CauseCountDto],
    description:
      'The cases of a row: GET /cases with process=complaint-dispatch, fromAfar=false, the same org, kind, category, period, and cause where it has one',
  })
  rows!: CauseCountDto[];
}
