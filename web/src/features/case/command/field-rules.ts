import type { FormRule } from 'antd';
import type { CommandField } from '../../../api/shapes';
import type { Words } from '../../../i18n/use-words';
import { momentRule } from '../../../time/moment-rule';
import { fieldLabel } from './field-words';

/** As the server checks, as far as a form can know: required, length. Ranges are kept by the number inputs. */
export function fieldRules(command: string, field: CommandField, words: Words): FormRule[] {
  const { t } = words;
  const rules: FormRule[] = [];
  if (field.required)
    rules.push({
      required: true,
      // On a choice or a number the form would take a rule about blanks for "must be a text".
      ...(field.kind === 'text' && { whitespace: true }),
      message: t('field.required', { field: fieldLabel(command, field, words) }),
    });
  if (field.kind === 'text' && field.max !== undefined)
    rules.push({ max: field.max, message: t('field.tooLong', { max: field.max }) });
  if (field.kind === 'instant') rules.push(momentRule(t('moment.unreadable')));
  return rules;
}
