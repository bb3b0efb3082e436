import { DownloadOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { answerOf, api } from '../../../../api/client';
import { useProblemWords } from '../../../../api/use-problem-words';
import { useWords } from '../../../../i18n/use-words';
import { messages } from '../../../../messages/messages';
import { offer } from '../../../../writing/body/offer';
import { FORMATS, type Format } from '../../formats';

/** A file to begin with, in each of the formats. */
export function SampleMenu({ org }: { org: string | undefined }) {
  const { t } = useWords();
  const problemWords = useProblemWords();
  const download = (format: Format): void =>
    void answerOf<unknown>(
      api.GET('/api/v1/knowledge/import/sample', {
        params: { query: { format, ...(org !== undefined && { org }) } },
        parseAs: 'blob',
      }),
    ).then(
      (blob) => offer(blob as Blob, `knowledge-import-sample.${format}`),
      (error: unknown) => messages.error(problemWords(error)),
    );
  return (
    <Dropdown
      trigger={['click']}
      placement="bottomRight"
      menu={{
        items: FORMATS.map((format) => ({
          key: format,
          label: t('import.sampleOf', { format: format.toUpperCase() }),
        })),
        onClick: ({ key }) => download(key as Format),
      }}
    >
      <Button icon={<DownloadOutlined aria-hidden />} aria-haspopup="menu">
        {t('import.sample')}
      </Button>
    </Dropdown>
  );
}
