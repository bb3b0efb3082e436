import { AttachmentsField } from '../../../writing/editor/attachments-field';
import { useFiles } from '../../../writing/editor/use-files';
import { readAttachment } from '../files/read-attachment';
import type { Picker } from './picker';

/** Uploads at once; the field holds what the server calls the files, in the order they came. */
export function FilesField({
  caseId,
  value,
  onChange,
  id,
}: Omit<Picker, 'value'> & { caseId: string; value?: string[] }) {
  const { known, isUploading, keep } = useFiles(caseId, [], (file) => readAttachment(caseId, file));
  const upload = async (files: File[]): Promise<void> => {
    const kept = await Promise.all(files.map(keep));
    const ids = kept.flatMap((file) => (file ? [file.id] : []));
    onChange?.([...new Set([...(value ?? []), ...ids])]);
  };
  return (
    <AttachmentsField
      id={id}
      value={value}
      onChange={onChange}
      known={known}
      isUploading={isUploading}
      upload={(files) => void upload(files)}
    />
  );
}
