import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useProblemWords } from '../../api/use-problem-words';
import { useWords } from '../../i18n/use-words';
import { messages } from '../../messages/messages';
import type { SummaryQuery } from './summary-filters';
import { useExportSummary } from './useExportSummary.mutation';

const FORMATS = ['csv', 'xlsx'] as const;

/** What is shown, as a file. */
export function ExportButtons({ query }: { query: SummaryQuery }) {
  const { t } = useWords();
  const problemWords = useProblemWords();
  const exporting = useExportSummary();
  return FORMATS.map((format) => (
    <Button
      key={format}
      icon={<DownloadOutlined aria-hidden />}
      loading={exporting.isPending && exporting.variables.format === format}
      onClick={() =>
        exporting.mutate(
          { query, format },
          {
            onSuccess: (name) => messages.success(t('suggestions.exported', { name })),
            onError: (error) => messages.error(problemWords(error)),
          },
        )
      }
    >
      {t(`suggestions.export.${format}`)}
    </Button>
  ));
}
