import { Button, Popover } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useWords } from '../../../i18n/use-words';
import { readFilters, writeFilters, type InboxFilters } from '../inbox-filters';
import styles from './saved-views.module.css';
import { useSavedViews } from './useSavedViews.query';

const SavedViewsPanel = lazy(async () => ({ default: (await import('./saved-views-panel')).SavedViewsPanel }));

interface Props {
  filters: InboxFilters;
  change: (next: InboxFilters) => void;
}

/** In one order, whatever order they were kept in. */
const named = (filters: InboxFilters): string => writeFilters(readFilters(new URLSearchParams(writeFilters(filters))));

/** Filters kept under names, and this list's own to be kept. */
export function SavedViews({ filters, change }: Props) {
  const { t } = useWords();
  const { data: views = [] } = useSavedViews();
  const [open, setOpen] = useState(false);
  const current = views.find((view) => named(view.filters) === named(filters));
  return (
    <Popover
      trigger="click"
      placement="bottomLeft"
      open={open}
      onOpenChange={setOpen}
      destroyOnHidden
      content={
        <Suspense>
          <SavedViewsPanel
            views={views}
            current={current}
            filters={filters}
            change={change}
            close={() => setOpen(false)}
          />
        </Suspense>
      }
    >
      <Button aria-haspopup="dialog" aria-expanded={open}>
        <span className={styles.label}>{current ? current.name : t('views.title')}</span>
      </Button>
    </Popover>
  );
}
