import { ApiProperty } from '@nestjs/swagger';
import { CATEGORIES } from '../../../domain/complaint-dispatch/complaint-state';
import { FOCUSES, type EnquiryCount, type Focus } from '../../../domain/shared/enquiry-focus';
import { instant, optional, org } from '../../../domain/shared/field';
import { ComparedDto, ComparedPeriodDto } from '../../platform/figures/compared.dto';
import { IsQuery } from '../../platform/http/is-field';

export class EnquiryAnalysisQuery {
  @IsQuery(optional(org()), {
    description: 'Centre that was asked, with everything below it; default: all you may see',
  })
  org?: string;

  @IsQuery(optional(instant()), { description: 'Default: thirty days before openedBefore; at most 366 days before it' })
  openedFrom?: string;

  @IsQuery(optional(instant()), { description: 'Exclusive; default: now' })
  openedBefore?: string;
}

export class EnquiryCountDto extends ComparedDto implements EnquiryCount {
  @ApiProperty({ description: 'Centre that was asked' })
  org!: string;

  @ApiProperty({ enum: CATEGORIES })
  category!: string;

  @ApiProperty({
    enum: FOCUSES,
    isArray: true,
    description:
      'Why the centre has to publicise it; of fewer than five enquiries nothing is concluded. `grown`: half as many again as before; `more-than-elsewhere`: its share of what the centre was asked is a quarter larger than that of all centres in the answer',
  })
  focus!: Focus[];
}

export class EnquiryAnalysisDto extends ComparedPeriodDto {
  @ApiProperty({
    type: [EnquiryCountDto],
    description:
      'The cases of a row: GET /cases with process=complaint-dispatch, kind=enquiry, the same org (below=false), category and period',
  })
  rows!: EnquiryCountDto[];
}
