import { Button } from 'antd';
import { useWords } from '../../i18n/use-words';
import { PageState } from '../../shell/page-state';
import { isFiltered, type InboxFilters } from './inbox-filters';

/** An empty list says why it is empty, and where there is work. */
export function InboxEmpty({ filters, change }: { filters: InboxFilters; change: (next: InboxFilters) => void }) {
  const { t } = useWords();
  const { view } = filters;
  if (isFiltered(filters))
    return (
      <PageState title={t('inbox.emptyFiltered')} hint={t('inbox.emptyFilteredHint')}>
        <Button onClick={() => change({ view })}>{t('inbox.clearFilters')}</Button>
      </PageState>
    );
  if (view === 'mine')
    return (
      <PageState title={t('inbox.emptyMine')} hint={t('inbox.emptyMineHint')}>
        <Button type="primary" onClick={() => change({ view: 'groups' })}>
          {t('inbox.toGroups')}
        </Button>
      </PageState>
    );
  if (view === 'groups') return <PageState title={t('inbox.emptyGroups')} hint={t('inbox.emptyGroupsHint')} />;
  return <PageState title={t('inbox.emptyAll')} />;
}
