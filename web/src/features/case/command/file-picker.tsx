import { PaperClipOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useRef } from 'react';
import { useProblemWords } from '../../../api/use-problem-words';
import { useWords } from '../../../i18n/use-words';
import { useUploadAttachment } from '../files/useUploadAttachment.mutation';
import type { Picker } from './picker';

/** Uploads at once; the field holds what the server calls the file. */
export function FilePicker({ caseId, id, onChange }: Picker & { caseId: string }) {
  const { t } = useWords();
  const problemWords = useProblemWords();
  const upload = useUploadAttachment(caseId);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        id={id}
        type="file"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) upload.mutate(file, { onSuccess: (ref) => onChange?.(ref.id) });
        }}
      />
      <Button
        icon={<PaperClipOutlined aria-hidden />}
        loading={upload.isPending}
        onClick={() => input.current?.click()}
      >
        {upload.data?.fileName ?? t('case.dropHere')}
      </Button>
      {upload.isError && <Alert type="error" title={problemWords(upload.error)} style={{ marginTop: 8 }} />}
    </>
  );
}
