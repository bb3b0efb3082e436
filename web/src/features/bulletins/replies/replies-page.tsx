import { Segmented } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useWords } from '../../../i18n/use-words';
import { FileButtons } from '../../../list/file-buttons';
import { FollowFrame } from '../follow-frame';
import { exportReplies } from './export-replies';
import { SummedTable } from './summed-table';
import type { RepliesFilter } from './useReplies.query';

const VIEWS = ['all', 'accepted'] as const;

/** What the receivers replied, in one table with its sums; exactly that can be kept as a file. */
export function RepliesPage() {
  const { t } = useWords();
  const { bulletinId } = useParams();
  const [view, setView] = useState<(typeof VIEWS)[number]>('all');
  const filter: RepliesFilter = view === 'accepted' ? { accepted: true } : {};
  return (
    <FollowFrame
      tools={
        <>
          <Segmented
            aria-label={t('replies.view')}
            value={view}
            options={VIEWS.map((value) => ({ value, label: t(`replies.views.${value}`) }))}
            onChange={setView}
          />
          <FileButtons
            keep={(format) => exportReplies(bulletinId!, filter, format)}
            label={(format) => t(`replies.export.${format}`)}
            kept={(name) => t('replies.exported', { name })}
          />
        </>
      }
    >
      {({ id }) => <SummedTable id={id} filter={filter} />}
    </FollowFrame>
  );
}
