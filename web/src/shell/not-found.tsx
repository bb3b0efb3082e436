import { Link } from 'react-router';
import { useWords } from '../i18n/use-words';
import { PageState } from './page-state';

export function NotFound() {
  const { t } = useWords();
  return (
    <PageState title={t('app.notFound')}>
      <Link to="/">{t('app.toStart')}</Link>
    </PageState>
  );
}
