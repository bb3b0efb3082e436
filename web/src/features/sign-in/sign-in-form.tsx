import { Alert, Button, Form, Input } from 'antd';
import { useProblemWords } from '../../api/use-problem-words';
import { useWords } from '../../i18n/use-words';
import { useSignIn } from './useSignIn.mutation';

interface Credentials {
  username: string;
  password: string;
}

/** User name and password. `username` given: the same person again, after the session ended. */
export function SignInForm({ username }: { username?: string }) {
  const { t } = useWords();
  const problemWords = useProblemWords();
  const signIn = useSignIn(username ?? null);
  const required = (message: string) => [{ required: true, message }];
  return (
    <Form<Credentials>
      layout="vertical"
      requiredMark={false}
      initialValues={{ username, password: '' }}
      onFinish={(credentials) => signIn.mutate(credentials)}
    >
      {signIn.isError && (
        <Alert type="error" title={problemWords(signIn.error)} style={{ marginBottom: 16 }} showIcon />
      )}
      <Form.Item name="username" label={t('signIn.username')} rules={required(t('signIn.usernameMissing'))}>
        <Input autoComplete="username" autoFocus={!username} readOnly={Boolean(username)} size="large" />
      </Form.Item>
      <Form.Item name="password" label={t('signIn.password')} rules={required(t('signIn.passwordMissing'))}>
        <Input.Password autoComplete="current-password" autoFocus={Boolean(username)} size="large" />
      </Form.Item>
      <Button type="primary" htmlType="submit" size="large" block loading={signIn.isPending}>
        {t('signIn.submit')}
      </Button>
    </Form>
  );
}
