import { api } from '../../../api/client';
import { useWords } from '../../../i18n/use-words';
import { FileButtons } from '../../../list/file-buttons';
import { keptFile } from '../../../writing/body/kept-file';

/** The report as the file that is submitted. */
export function ExportButtons({ id }: { id: string }) {
  const { t } = useWords();
  return (
    <FileButtons
      keep={(format) =>
        keptFile(
          api.GET('/api/v1/reports/{id}/export', { params: { path: { id }, query: { format } }, parseAs: 'blob' }),
          `report.${format}`,
        )
      }
      label={(format) => t(`reports.export.${format}`)}
      kept={(name) => t('reports.exported', { name })}
    />
  );
}
