import { Form, Input, Modal } from 'antd';
import { answerOf, api } from '../../../api/client';
import { useWords } from '../../../i18n/use-words';
import { OrgSelect } from '../org-select';
import { useAct } from '../use-act';
import { useFormProblems } from '../use-form-problems';

interface NewAccount {
  username: string;
  displayZh: string;
  displayEn: string;
  org: string;
}

const FIELDS = ['username', 'displayZh', 'displayEn'] as const;

/** A new account: nobody can sign in with it until it has a password, nor do anything until it has a post. */
export function NewPerson({ onClose, whenDone }: { onClose: () => void; whenDone: (id: string) => void }) {
  const { t } = useWords();
  const [form] = Form.useForm<NewAccount>();
  const create = useAct({
    act: (body: NewAccount, key) =>
      answerOf(api.POST('/api/v1/people', { body, params: { header: { 'Idempotency-Key': key } } })),
    refresh: [['people']],
    done: t('people.added'),
    whenDone: ({ id }) => whenDone(id),
  });
  useFormProblems(form, create.error);
  const rules = (label: string) => [{ required: true, message: t('field.required', { field: label }) }];
  return (
    <Modal
      open
      title={t('people.add')}
      okText={t('people.add')}
      cancelText={t('action.cancel')}
      confirmLoading={create.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" onFinish={(values) => create.mutate(values)}>
        {FIELDS.map((field) => (
          <Form.Item
            key={field}
            name={field}
            label={t(`people.${field}`)}
            rules={rules(t(`people.${field}`))}
            extra={field === 'username' ? t('people.usernameHint') : undefined}
          >
            <Input maxLength={80} autoComplete="off" />
          </Form.Item>
        ))}
        <Form.Item name="org" label={t('people.org')} rules={rules(t('people.org'))}>
          <OrgSelect />
        </Form.Item>
      </Form>
    </Modal>
  );
}
