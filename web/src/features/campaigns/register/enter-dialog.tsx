import { Alert, Form, Input, Modal } from 'antd';
import { useRef, useState } from 'react';
import { newKey } from '../../../api/idempotency-key';
import { ApiProblem } from '../../../api/problem';
import type { Customer } from '../../../api/shapes';
import { useProblemWords } from '../../../api/use-problem-words';
import { useWords } from '../../../i18n/use-words';
import { messages } from '../../../messages/messages';
import { useFocusReturn } from '../../../shell/use-focus-return';
import { momentRule } from '../../../time/moment-rule';
import { MomentField } from '../../../time/moment-field';
import { fromLocalInput } from '../../../time/moment-words';
import { CustomerPicker } from '../../intake/customer-picker';
import { useEnter, type NewEntry } from './use-changing';

/** The server's own limit of a reason. */
const LONGEST = 200;

interface Typed {
  customer: string;
  reason: string;
  until?: string;
}

/** Whom campaigns must not call, why, and until when. */
export function EnterDialog({ close }: { close: () => void }) {
  const { t } = useWords();
  const problemWords = useProblemWords();
  const [form] = Form.useForm<Typed>();
  const [customer, setCustomer] = useState<Customer | undefined>();
  const enter = useEnter();
  const last = useRef({ asked: '', key: '' });
  useFocusReturn();
  const send = ({ reason, until }: Typed): void => {
    if (!customer) return;
    const ends = until && fromLocalInput(until);
    const entry: NewEntry = { customer: customer.id, reason: reason.trim(), ...(ends && { until: ends }) };
    const same = JSON.stringify(entry);
    if (last.current.asked !== same) last.current = { asked: same, key: newKey() };
    enter.mutate(
      { ...entry, key: last.current.key },
      {
        onSuccess: ({ number }) => {
          messages.success(t('doNotCall.entered', { number }));
          close();
        },
        onError: (error) =>
          error instanceof ApiProblem &&
          form.setFields(error.errors.map(({ field, detail }) => ({ name: field as keyof Typed, errors: [detail] }))),
      },
    );
  };
  const required = { required: true, message: t('field.required') };
  return (
    <Modal
      open
      title={t('doNotCall.enter')}
      okText={t('doNotCall.enter')}
      cancelText={t('action.cancel')}
      confirmLoading={enter.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      {enter.error && <Alert type="error" showIcon title={problemWords(enter.error)} style={{ marginBottom: 16 }} />}
      <Form<Typed> form={form} layout="vertical" name="enter-do-not-call" requiredMark={false} onFinish={send}>
        <Form.Item name="customer" label={t('doNotCall.customer')} rules={[required]}>
          <CustomerPicker onCustomer={setCustomer} />
        </Form.Item>
        <Form.Item name="reason" label={t('doNotCall.reason')} rules={[{ ...required, whitespace: true }]}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={LONGEST} showCount />
        </Form.Item>
        <Form.Item
          name="until"
          label={t('doNotCall.until')}
          extra={t('doNotCall.untilHint')}
          rules={[momentRule(t('moment.format'))]}
        >
          <MomentField />
        </Form.Item>
      </Form>
    </Modal>
  );
}
