import { Button, Form, Input } from 'antd';
import { answerOf, api } from '../../../api/client';
import { useWords } from '../../../i18n/use-words';
import styles from '../admin.module.css';
import { useAct } from '../use-act';
import { useFormProblems } from '../use-form-problems';

/** Sets another password: every session of the person ends, and so does a lock. */
export function NewPassword({ person }: { person: string }) {
  const { t } = useWords();
  const [form] = Form.useForm<{ password: string }>();
  const set = useAct({
    act: (body: { password: string }) =>
      answerOf(api.PUT('/api/v1/people/{person}/password', { params: { path: { person } }, body })),
    refresh: [],
    done: t('people.passwordSet'),
    whenDone: () => form.resetFields(),
  });
  useFormProblems(form, set.error);
  return (
    <section>
      <h2 className={styles.heading}>{t('people.password')}</h2>
      <Form form={form} layout="inline" colon={false} onFinish={(values) => set.mutate(values)}>
        <Form.Item
          name="password"
          label={t('people.newPassword')}
          rules={[{ required: true, message: t('field.required', { field: t('people.newPassword') }) }]}
          extra={t('people.passwordHint')}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Button htmlType="submit" loading={set.isPending}>
          {t('people.setPassword')}
        </Button>
      </Form>
    </section>
  );
}
