import { api } from '../../../api/client';
import { useWords } from '../../../i18n/use-words';
import { FileButtons } from '../../../list/file-buttons';
import { keptFile } from '../../../writing/body/kept-file';

/** Every figure before and after, as a file. */
export function ExportButtons({ id }: { id: string }) {
  const { t } = useWords();
  return (
    <FileButtons
      keep={(format) =>
        keptFile(
          api.GET('/api/v1/process-evaluations/{id}/export', {
            params: { path: { id }, query: { format } },
            parseAs: 'blob',
          }),
          `evaluation.${format}`,
        )
      }
      label={(format) => t(`evaluations.export.${format}`)}
      kept={(name) => t('evaluations.exported', { name })}
    />
  );
}
