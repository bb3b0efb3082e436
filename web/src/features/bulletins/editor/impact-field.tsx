import { Input } from 'antd';
import type { AllowedCommand, CommandField } from '../../../api/shapes';
import { useWords } from '../../../i18n/use-words';
import { FieldItem } from '../../../writing/field-item';

/** What a fault or a cutover affects (影响范围), in its author's words. */
export function ImpactField({ command, field }: { command: AllowedCommand; field: CommandField }) {
  const { t } = useWords();
  return (
    <FieldItem command={command} field={field} extra={t('bulletinEditor.impactHint')}>
      <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={field.max} />
    </FieldItem>
  );
}
