import { BULLETIN_KINDS, SCOPES } from '../../../../domain/bulletin/bulletin-state';
import { code, optional, org } from '../../../../domain/shared/field';
import { URGENCIES } from '../../../../domain/shared/loop/loop-state';
import { IsField } from '../../../platform/http/is-field';

export class NewBulletin {
  @IsField(optional(org('hq', 'province', 'second-line')), {
    description: 'Where it begins; needed only where you write at several',
  })
  org?: string;

  @IsField(code(...SCOPES), { description: "network: to provinces and platforms, past HQ; local: a province's own" })
  scope!: string;

  @IsField(code(...BULLETIN_KINDS))
  kind!: string;

  @IsField(optional(code(...URGENCIES)), { default: 'normal' })
  urgency?: string;
}
