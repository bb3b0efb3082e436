import { api } from '../../../api/client';
import { useWords } from '../../../i18n/use-words';
import { FileButtons } from '../../../list/file-buttons';
import { keptFile } from '../../../writing/body/kept-file';

/** The whole list with every answer, as a file. */
export function ExportButtons({ id }: { id: string }) {
  const { t } = useWords();
  return (
    <FileButtons
      keep={(format) =>
        keptFile(
          api.GET('/api/v1/campaigns/{id}/export', {
            params: { path: { id }, query: { format } },
            parseAs: 'blob',
          }),
          `campaign.${format}`,
        )
      }
      label={(format) => t(`campaigns.export.${format}`)}
      kept={(name) => t('campaigns.exported', { name })}
    />
  );
}
