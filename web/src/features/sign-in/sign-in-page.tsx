import { useWords } from '../../i18n/use-words';
import { Brand } from '../../shell/brand';
import { LanguageSwitch } from '../../shell/language-switch';
import { ThemeSwitch } from '../../shell/theme-switch';
import { SignInForm } from './sign-in-form';
import styles from './sign-in.module.css';

export function SignInPage() {
  const { t } = useWords();
  return (
    <main className={styles.page}>
      <div className={styles.switches}>
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
      <section className={styles.card} aria-label={t('signIn.title')}>
        <div className={styles.brand}>
          <Brand />
          <p className={styles.tagline}>{t('app.tagline')}</p>
        </div>
        <SignInForm />
      </section>
    </main>
  );
}
