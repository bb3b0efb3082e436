import { Button, Modal } from 'antd';
import { useWords } from '../../i18n/use-words';
import { closeSession } from '../../session/session-store';
import { SignInForm } from './sign-in-form';

/** The session has ended while somebody was at work: sign in over the page, which keeps what is half written. */
export function SignInAgain({ username }: { username: string }) {
  const { t } = useWords();
  return (
    <Modal
      open
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      title={t('signIn.again')}
      width={400}
      footer={
        <Button type="link" onClick={closeSession}>
          {t('signIn.other')}
        </Button>
      }
    >
      <p style={{ marginBottom: 16 }}>{t('signIn.againHint')}</p>
      <SignInForm username={username} />
    </Modal>
  );
}
