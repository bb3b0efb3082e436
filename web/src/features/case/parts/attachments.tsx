import { DownloadOutlined, UploadOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useRef } from 'react';
import { newKey } from '../../../api/idempotency-key';
import type { AllowedCommand, CaseDetail } from '../../../api/shapes';
import { useProblemWords } from '../../../api/use-problem-words';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { momentWords } from '../../../time/moment-words';
import { useNow } from '../../../time/useNow';
import styles from '../case.module.css';
import { useDownloadAttachment } from '../useDownloadAttachment.mutation';
import { useSendCommand } from '../useSendCommand.mutation';
import { useUploadAttachment } from '../useUploadAttachment.mutation';
import { sizeWords } from './size-words';

/** The files of the case; a new one is uploaded and joined to the case in one go. */
export function Attachments({ detail, attach }: { detail: CaseDetail; attach: AllowedCommand | undefined }) {
  const { t } = useWords();
  const words = useWords();
  const { message } = App.useApp();
  const problemWords = useProblemWords();
  const language = useLanguage();
  const now = useNow();
  const upload = useUploadAttachment(detail.id);
  const send = useSendCommand(detail.id);
  const download = useDownloadAttachment(detail.id);
  const input = useRef<HTMLInputElement>(null);
  const fail = (error: unknown) => void message.error(problemWords(error));
  const add = (file: File) =>
    upload.mutate(file, {
      onError: fail,
      onSuccess: ({ id }) =>
        send.mutate(
          { body: { type: 'attach', attachment: id }, key: newKey() },
          { onError: fail, onSuccess: () => void message.success(t('case.attached')) },
        ),
    });
  return (
    <>
      {detail.attachments.length === 0 && <p className={styles.nothing}>{t('case.noAttachments')}</p>}
      <ul className={styles.list}>
        {detail.attachments.map((file) => (
          <li key={file.id} className={styles.listRow}>
            <span className={styles.fileName} title={file.fileName}>
              {file.fileName}
            </span>
            <span className={styles.soft}>{sizeWords(file.bytes, words)}</span>
            <span className={styles.soft}>{momentWords(file.createdAt, now, language)}</span>
            <Button
              type="text"
              icon={<DownloadOutlined aria-hidden />}
              aria-label={`${t('case.download')} ${file.fileName}`}
              onClick={() => download.mutate(file, { onError: fail })}
            />
          </li>
        ))}
      </ul>
      {attach && (
        <>
          <input
            ref={input}
            type="file"
            hidden
            aria-label={t('case.upload')}
            onChange={({ target }) => {
              const file = target.files?.[0];
              if (file) add(file);
              target.value = '';
            }}
          />
          <Button
            icon={<UploadOutlined aria-hidden />}
            loading={upload.isPending || send.isPending}
            onClick={() => input.current?.click()}
          >
            {t('case.upload')}
          </Button>
        </>
      )}
    </>
  );
}
