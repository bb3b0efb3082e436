import { Alert, Form, Input, Modal, Radio, Select } from 'antd';
import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { REGULATORS } from '../../../../domain/appeal/appeal-state';
import { newKey } from '../../api/idempotency-key';
import { ApiProblem } from '../../api/problem';
import type { RegisterAppeal } from '../../api/shapes';
import { useProblemWords } from '../../api/use-problem-words';
import { useWords } from '../../i18n/use-words';
import { useFocusReturn } from '../../shell/use-focus-return';
import { MomentField } from '../../time/moment-field';
import { momentRule } from '../../time/moment-rule';
import { fromLocalInput } from '../../time/moment-words';
import { useRegisterAppeal } from './useRegisterAppeal.mutation';

const LONGEST = 4000;
const LONGEST_NUMBER = 80;
const APPELLANTS = ['customer', 'regulator'] as const;

interface Entered {
  by: (typeof APPELLANTS)[number];
  text: string;
  regulator?: RegisterAppeal['regulator'];
  document?: string;
  noticedAt?: string;
}

/** The form → the body; the notice only where it is the regulator's. */
function bodyOf(complaint: string, { by, text, regulator, document, noticedAt }: Entered): RegisterAppeal {
  const noticed = noticedAt && fromLocalInput(noticedAt);
  const notice = by === 'regulator' && { regulator, document, ...(noticed && { noticedAt: noticed }) };
  return { complaint, by, text: text.trim(), ...notice };
}

/** An appeal against this complaint: the customer's words, or the regulator's notice. */
export function AppealDialog({ complaint, close }: { complaint: string; close: () => void }) {
  const { t, code } = useWords();
  const navigate = useNavigate();
  const problemWords = useProblemWords();
  const [form] = Form.useForm<Entered>();
  const by = Form.useWatch('by', form) as Entered['by'] | undefined;
  const register = useRegisterAppeal();
  const last = useRef({ body: '', key: '' });
  useFocusReturn();
  const required = [{ required: true, message: t('appeal.required') }];
  const submit = (entered: Entered): void => {
    const body = bodyOf(complaint, entered);
    const same = JSON.stringify(body);
    if (last.current.body !== same) last.current = { body: same, key: newKey() };
    // The complaint is read anew meanwhile, and this dialog may be gone when the answer comes.
    void register.mutateAsync({ body, key: last.current.key }).then(
      ({ id }) => navigate(`/cases/${id}`),
      (error: unknown) => {
        if (error instanceof ApiProblem)
          form.setFields(error.errors.map(({ field, detail }) => ({ name: field as keyof Entered, errors: [detail] })));
      },
    );
  };
  return (
    <Modal
      open
      title={t('appeal.title')}
      okText={t('appeal.submit')}
      cancelText={t('action.cancel')}
      confirmLoading={register.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      {register.error && <Alert type="error" showIcon title={problemWords(register.error)} />}
      <Form<Entered> form={form} layout="vertical" name="appeal" initialValues={{ by: 'customer' }} onFinish={submit}>
        <Form.Item name="by" label={t('appeal.by')} extra={t(`appeal.goesTo.${by ?? 'customer'}`)}>
          <Radio.Group options={APPELLANTS.map((value) => ({ value, label: code('category', `appeal-${value}`) }))} />
        </Form.Item>
        <Form.Item name="text" label={t('appeal.text')} rules={[{ ...required[0], whitespace: true }]}>
          <Input.TextArea autoSize={{ minRows: 4, maxRows: 12 }} maxLength={LONGEST} showCount />
        </Form.Item>
        {by === 'regulator' && (
          <>
            <Form.Item name="regulator" label={t('appeal.regulator')} rules={required}>
              <Select options={REGULATORS.map((value) => ({ value, label: code('regulator', value) }))} />
            </Form.Item>
            <Form.Item name="document" label={t('appeal.document')} rules={required}>
              <Input maxLength={LONGEST_NUMBER} />
            </Form.Item>
            <Form.Item
              name="noticedAt"
              label={t('appeal.noticedAt')}
              extra={t('appeal.noticedAtHint')}
              rules={[...required, momentRule(t('moment.unreadable'))]}
            >
              <MomentField />
            </Form.Item>
          </>
        )}
      </Form>
    </Modal>
  );
}
