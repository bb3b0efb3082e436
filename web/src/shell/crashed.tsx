import { Button } from 'antd';
import { useEffect } from 'react';
import { useRouteError } from 'react-router';
import { useWords } from '../i18n/use-words';
import { PageState } from './page-state';

/** A defect of ours, or a new version of the page whose parts no longer fit: reloading mends the second. */
export function Crashed() {
  const { t } = useWords();
  const error = useRouteError();
  useEffect(() => console.error(error), [error]);
  return (
    <PageState title={t('app.crashed')} hint={t('app.crashedHint')}>
      <Button type="primary" onClick={() => window.location.reload()}>
        {t('app.reload')}
      </Button>
    </PageState>
  );
}
