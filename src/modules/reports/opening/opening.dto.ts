import { CONTENTS, type Content } from '../../../../domain/report-submission/contents';
import { PERIODS, type RegularKind } from '../../../../domain/report-submission/period';
import { code, instant, optional, org, text } from '../../../../domain/shared/field';
import { IsField } from '../../../platform/http/is-field';

const REGULAR = PERIODS.filter((kind) => kind !== 'ad-hoc');

export class NewReport {
  @IsField(optional(org('province')), { description: 'Your province; needed only where you report for several' })
  org?: string;

  @IsField(code(...REGULAR), { description: 'On the last one that is over' })
  period!: RegularKind;
}

export class ReportRequest {
  @IsField(org('hq', 'province', 'prefecture'), { description: 'Centre that answers, for itself and all below it' })
  org!: string;

  @IsField(optional(org('hq', 'province', 'prefecture', 'department', 'second-line')), {
    description: 'Who asks; needed only where you have posts at several',
  })
  asker?: string;

  @IsField(instant(), { description: 'First moment that counts' })
  from!: string;

  @IsField(instant(), { description: 'First moment that does not count any more; at most 366 days later' })
  to!: string;

  @IsField(optional(code(...CONTENTS)), { description: 'What alone is asked for; without it everything' })
  content?: Content;

  @IsField(instant(), { description: 'By when the answer is needed' })
  deadlineAt!: string;

  @IsField(text(), { description: 'What it is needed for' })
  text!: string;
}
