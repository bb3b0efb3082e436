import { ExportOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button, Dropdown } from 'antd';
import { answerOf, api } from '../../../api/client';
import { useProblemWords } from '../../../api/use-problem-words';
import { useWords } from '../../../i18n/use-words';
import { messages } from '../../../messages/messages';
import { offer } from '../../../writing/body/offer';
import { FORMATS, type Format } from '../formats';
import type { PortalFilters } from './portal-filters';

/** Everything that the filters let through, as a file. */
export function ExportMenu({ filters }: { filters: PortalFilters }) {
  const { t } = useWords();
  const problemWords = useProblemWords();
  const { sort: _, ...asked } = filters;
  const write = useMutation({
    mutationFn: (format: Format) =>
      answerOf<unknown>(
        api.GET('/api/v1/knowledge/export', { params: { query: { ...asked, format } }, parseAs: 'blob' }),
      ),
    onSuccess: (blob, format) => {
      offer(blob as Blob, `knowledge.${format}`);
      messages.success(t('portal.exported'));
    },
    onError: (error) => messages.error(problemWords(error)),
  });
  return (
    <Dropdown
      trigger={['click']}
      placement="bottomRight"
      menu={{
        items: FORMATS.map((format) => ({ key: format, label: format.toUpperCase() })),
        onClick: ({ key }) => write.mutate(key as Format),
      }}
    >
      <Button
        icon={<ExportOutlined aria-hidden />}
        loading={write.isPending}
        aria-haspopup="menu"
        title={t('portal.exportHint')}
      >
        {t('portal.export')}
      </Button>
    </Dropdown>
  );
}
