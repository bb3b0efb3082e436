import { Alert, Form, Modal, type FormInstance, type FormItemProps } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words';
import { useFocusReturn } from '../../shell/use-focus-return';
import { useFormProblems } from './use-form-problems';

interface Props<Values extends object> {
  title: string;
  /** What its button says, where that is another word than the title. */
  send?: string;
  form: FormInstance<Values>;
  initialValues?: Partial<Values>;
  onSend: (values: Values) => void;
  onClose: () => void;
  sending: { isPending: boolean; error: unknown };
  children: ReactNode;
  /** Below the form: what is done to the thing at once. */
  more?: ReactNode;
}

/** A form over the page: sent by its button or Enter, refusals at their fields, the focus back where it was. */
export function FormDialog<Values extends object>(props: Props<Values>) {
  const { title, send = title, form, initialValues, onSend, onClose, sending, children, more } = props;
  const { t } = useWords();
  useFocusReturn();
  const others = useFormProblems(form, sending.error);
  return (
    <Modal
      open
      title={title}
      okText={send}
      cancelText={t('action.cancel')}
      confirmLoading={sending.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      {others.length > 0 && (
        <Alert type="error" showIcon title={others.join(' ')} style={{ marginBottom: 12 }} role="alert" />
      )}
      <Form<Values>
        form={form}
        layout="vertical"
        {...(initialValues && { initialValues })}
        scrollToFirstError={{ focus: true }}
        onFinish={onSend}
      >
        {children}
        {/* Enter in a field sends the form, as it does where a form has its button within. */}
        <input type="submit" hidden />
      </Form>
      {more}
    </Modal>
  );
}

/** A field that has to be filled in, and says so in its own words. */
export function RequiredItem({ label, ...item }: Omit<FormItemProps, 'label'> & { label: string }) {
  const { t } = useWords();
  return (
    <Form.Item {...item} label={label} rules={[{ required: true, message: t('field.required', { field: label }) }]} />
  );
}
