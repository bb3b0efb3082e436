import { DownloadOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useProblemWords } from '../../../api/use-problem-words';
import { useWords } from '../../../i18n/use-words';
import { messages } from '../../../messages/messages';
import { FollowFrame } from '../follow-frame';
import { SummedTable } from './summed-table';
import { useExportReplies } from './useExportReplies.mutation';
import type { RepliesFilter } from './useReplies.query';

const VIEWS = ['all', 'accepted'] as const;
const FORMATS = ['csv', 'xlsx'] as const;

/** What the receivers replied, in one table with its sums; exactly that can be kept as a file. */
export function RepliesPage() {
  const { t } = useWords();
  const problemWords = useProblemWords();
  const { bulletinId } = useParams();
  const [view, setView] = useState<(typeof VIEWS)[number]>('all');
  const exporting = useExportReplies(bulletinId!);
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
          {FORMATS.map((format) => (
            <Button
              key={format}
              icon={<DownloadOutlined aria-hidden />}
              loading={exporting.isPending && exporting.variables.format === format}
              onClick={() =>
                exporting.mutate(
                  { filter, format },
                  {
                    onSuccess: (name) => messages.success(t('replies.exported', { name })),
                    onError: (error) => messages.error(problemWords(error)),
                  },
                )
              }
            >
              {t(`replies.export.${format}`)}
            </Button>
          ))}
        </>
      }
    >
      {({ id }) => <SummedTable id={id} filter={filter} />}
    </FollowFrame>
  );
}
