import { api } from '../../../api/client';
import { useWords } from '../../../i18n/use-words';
import { FileButtons } from '../../../list/file-buttons';
import { keptFile } from '../../../writing/body/kept-file';

/** Every piece of work with every grade, as a file. */
export function ExportButtons({ id }: { id: string }) {
  const { t } = useWords();
  return (
    <FileButtons
      keep={(format) =>
        keptFile(
          api.GET('/api/v1/quality/samplings/{id}/export', {
            params: { path: { id }, query: { format } },
            parseAs: 'blob',
          }),
          `quality.${format}`,
        )
      }
      label={(format) => t(`quality.export.${format}`)}
      kept={(name) => t('quality.exported', { name })}
    />
  );
}
