import { lazy, Suspense } from 'react';
import { Outlet, useLocation, useNavigation } from 'react-router';
import { useLiveChanges } from '../api/stream/live-changes';
import { useWords } from '../i18n/use-words';
import { KeyHelp } from '../keyboard/key-help';
import { permits } from '../session/permission';
import { useSession } from '../session/session-store';
import { useMe } from '../session/useMe.query';
import styles from './app-shell.module.css';
import { Brand } from './brand';
import { GlobalSearch } from './global-search';
import { LanguageSwitch } from './language-switch';
import { LoadFailed } from './load-failed';
import { MainMenu } from './main-menu';
import { PageLoading } from './page-loading';
import { PersonMenu } from './person-menu';
import { ThemeSwitch } from './theme-switch';
import { useFocusKept } from './use-focus-return';

// Forms are heavy, and most days begin signed in.
const SignInPage = lazy(async () => ({ default: (await import('../features/sign-in/sign-in-page')).SignInPage }));
const SignInAgain = lazy(async () => ({ default: (await import('../features/sign-in/sign-in-again')).SignInAgain }));

/** The frame of every page; without a session, the way in. */
export function AppShell() {
  const session = useSession();
  return (
    <Suspense fallback={<PageLoading />}>
      {session ? <SignedIn username={session.username} expired={session.expired} /> : <SignInPage />}
    </Suspense>
  );
}

function SignedIn({ username, expired }: { username: string; expired: boolean }) {
  const { t } = useWords();
  const { data: me, error, refetch } = useMe();
  useLiveChanges(permits(me, 'read-cases'));
  const isLoading = useNavigation().state === 'loading';
  // A page that goes takes what had the focus with it; so does the way in.
  useFocusKept(useLocation().pathname);
  return (
    <div className={styles.shell}>
      <a href="#content" className={styles.skip}>
        {t('shell.skip')}
      </a>
      <header className={styles.bar}>
        <Brand />
        {permits(me, 'read-cases') && <GlobalSearch />}
        <div className={styles.barEnd}>
          <LanguageSwitch />
          <ThemeSwitch />
          <PersonMenu />
        </div>
      </header>
      <MainMenu />
      <main id="content" tabIndex={-1} className={styles.content} aria-busy={isLoading}>
        {me ? (
          <Outlet />
        ) : error && !expired ? (
          <LoadFailed error={error} retry={() => void refetch()} />
        ) : (
          <PageLoading />
        )}
      </main>
      <KeyHelp />
      <Suspense>{expired && <SignInAgain username={username} />}</Suspense>
    </div>
  );
}
