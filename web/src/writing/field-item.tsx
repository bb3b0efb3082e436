import { Form } from 'antd';
import type { ReactNode } from 'react';
import type { AllowedCommand, CommandField as Field } from '../api/shapes';
import { fieldRules } from '../features/case/command/field-rules';
import { fieldLabel } from '../features/case/command/field-words';
import { useWords } from '../i18n/use-words';

/** One field of what is handed in, with its name and its rules, around the input for it. */
export function FieldItem({
  command,
  field,
  extra,
  children,
}: {
  command: AllowedCommand;
  field: Field;
  extra?: string;
  children: ReactNode;
}) {
  const words = useWords();
  return (
    <Form.Item
      name={field.name}
      label={fieldLabel(command.type, field, words)}
      required={field.required}
      rules={fieldRules(command.type, field, words)}
      extra={extra}
    >
      {children}
    </Form.Item>
  );
}
