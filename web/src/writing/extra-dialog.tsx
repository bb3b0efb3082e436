import { Alert, Form, Modal } from 'antd';
import type { AllowedCommand, CaseDetail, CommandField as Field } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { useFocusReturn } from '../shell/use-focus-return';
import { CommandField } from '../features/case/command/command-field';
import { fieldRules } from '../features/case/command/field-rules';
import { fieldLabel } from '../features/case/command/field-words';
import type { DraftValues } from './draft/kept-draft';

interface Props {
  command: AllowedCommand;
  fields: Field[];
  detail: CaseDetail;
  close: () => void;
  send: (extra: DraftValues) => void;
}

/** What only this way of handing in asks: why nobody need review it, or under which number it was issued. */
export function ExtraDialog({ command, fields, detail, close, send }: Props) {
  const words = useWords();
  const { t, code, has } = words;
  const [form] = Form.useForm<DraftValues>();
  useFocusReturn();
  const title = code('command', command.type);
  const hint = `writing.extra.${command.type}`;
  return (
    <Modal
      open
      title={title}
      okText={title}
      cancelText={t('action.cancel')}
      onCancel={close}
      onOk={() => form.submit()}
      destroyOnHidden
    >
      {has(hint) && <Alert type="warning" showIcon title={t(hint)} style={{ marginBottom: 16 }} />}
      <Form<DraftValues> form={form} component="div" layout="vertical" name="extra" onFinish={send}>
        {fields.map((field) => (
          <Form.Item
            key={field.name}
            name={field.name}
            label={fieldLabel(command.type, field, words)}
            required={field.required}
            rules={fieldRules(command.type, field, words)}
          >
            <CommandField field={field} detail={detail} task={undefined} />
          </Form.Item>
        ))}
      </Form>
    </Modal>
  );
}
