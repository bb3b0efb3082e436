import { Form, Input } from 'antd';
import { answerOf, api } from '../../../api/client';
import { useWords } from '../../../i18n/use-words';
import { FormDialog, RequiredItem } from '../form-dialog';
import { OrgSelect } from '../org-select';
import { useAct } from '../use-act';

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
  return (
    <FormDialog title={t('people.add')} form={form} sending={create} onSend={create.mutate} onClose={onClose}>
      {FIELDS.map((field) => (
        <RequiredItem
          key={field}
          name={field}
          label={t(`people.${field}`)}
          extra={field === 'username' ? t('people.usernameHint') : undefined}
        >
          <Input maxLength={80} autoComplete="off" />
        </RequiredItem>
      ))}
      <RequiredItem name="org" label={t('people.org')}>
        <OrgSelect />
      </RequiredItem>
    </FormDialog>
  );
}
