import { code, optional, org } from '../../../../domain/shared/field';
import { URGENCIES } from '../../../../domain/shared/loop/loop-state';
import { IsField } from '../../../platform/http/is-field';

export class NewWorkAssignment {
  @IsField(optional(org('hq', 'province', 'prefecture')), {
    description: 'Who assigns it; needed only where you keep the board of several',
  })
  org?: string;

  @IsField(optional(code(...URGENCIES)), { default: 'normal' })
  urgency?: string;
}
