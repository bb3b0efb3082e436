import { DownloadOutlined, UploadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import type { AllowedCommand, AttachmentRef, CaseDetail } from '../../../api/shapes';
import { useProblemWords } from '../../../api/use-problem-words';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { messages } from '../../../messages/messages';
import { momentWords } from '../../../time/moment-words';
import { useNow } from '../../../time/useNow';
import styles from '../case.module.css';
import { AttachmentPreview } from './attachment-preview';
import files from './files.module.css';
import { previewKind } from './preview-kind';
import { sizeWords } from './size-words';
import { useAttachFiles } from './useAttachFiles.mutation';
import { useDownloadAttachment } from './useDownloadAttachment.mutation';

/** The files of the case, to look at or to keep; a new one is uploaded and joined to the case in one go. */
export function Attachments({ detail, attach }: { detail: CaseDetail; attach: AllowedCommand | undefined }) {
  const { t } = useWords();
  const problemWords = useProblemWords();
  const [shown, setShown] = useState<AttachmentRef | null>(null);
  const add = useAttachFiles(detail.id);
  const download = useDownloadAttachment(detail.id);
  const input = useRef<HTMLInputElement>(null);
  const onError = (error: unknown) => messages.error(problemWords(error));
  return (
    <>
      {detail.attachments.length === 0 && <p className={styles.nothing}>{t('case.noAttachments')}</p>}
      <ul className={styles.list}>
        {detail.attachments.map((file) => (
          <FileRow
            key={file.id}
            file={file}
            show={() => setShown(file)}
            download={() => download.mutate(file, { onError })}
          />
        ))}
      </ul>
      {attach && (
        <>
          <input
            ref={input}
            type="file"
            multiple
            hidden
            aria-label={t('case.upload')}
            onChange={({ target }) => {
              const chosen = [...(target.files ?? [])];
              target.value = '';
              if (chosen.length > 0)
                add.mutate(chosen, { onError, onSuccess: () => messages.success(t('case.attached')) });
            }}
          />
          <Button icon={<UploadOutlined aria-hidden />} loading={add.isPending} onClick={() => input.current?.click()}>
            {t('case.upload')}
          </Button>
        </>
      )}
      {shown && (
        <AttachmentPreview
          caseId={detail.id}
          file={shown}
          download={() => download.mutate(shown, { onError })}
          onClose={() => setShown(null)}
        />
      )}
    </>
  );
}

function FileRow({ file, show, download }: { file: AttachmentRef; show: () => void; download: () => void }) {
  const words = useWords();
  const { t } = words;
  const language = useLanguage();
  const now = useNow();
  const { fileName, mediaType, bytes, createdAt } = file;
  return (
    <li className={styles.listRow}>
      <span className={files.name} title={fileName}>
        {previewKind(mediaType) ? (
          <button
            type="button"
            className={files.open}
            aria-label={t('preview.open', { name: fileName })}
            onClick={show}
          >
            {fileName}
          </button>
        ) : (
          <span>{fileName}</span>
        )}
      </span>
      <span className={files.size}>{sizeWords(bytes, words)}</span>
      <span className={files.at}>{momentWords(createdAt, now, language)}</span>
      <Button
        type="text"
        icon={<DownloadOutlined aria-hidden />}
        aria-label={`${t('case.download')} ${fileName}`}
        onClick={download}
      />
    </li>
  );
}
