import { REGULATORS } from '../../../domain/appeal/appeal-state';
import { code, instant, optional, otherCase, text } from '../../../domain/shared/field';
import { IsField } from '../../platform/http/is-field';

export const APPELLANTS = ['customer', 'regulator'] as const;

export class RegisterAppealDto {
  @IsField(otherCase(), { description: 'The complaint that it is about' })
  complaint!: string;

  @IsField(code(...APPELLANTS), { description: 'regulator: sent on by it, with a document' })
  by!: string;

  @IsField(text(), { description: 'What is appealed against, and why' })
  text!: string;

  @IsField(optional(code(...REGULATORS)), { description: 'For the regulator: which one' })
  regulator?: string;

  @IsField(optional(text(80)), {
    description: 'For the regulator: number of its document; one number of one regulator is one appeal of a province',
    example: '甘通管申〔2026〕12号',
  })
  document?: string;

  @IsField(optional(instant()), {
    description: 'For the regulator: date of the notice; filing is due ten days after it',
  })
  noticedAt?: string;
}
