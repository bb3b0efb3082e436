import { DownloadOutlined, PaperClipOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useId, useState } from 'react';
import { useProblemWords } from '../../api/use-problem-words';
import { useWords } from '../../i18n/use-words';
import { messages } from '../../messages/messages';
import { FilePreview } from '../../features/case/files/file-preview';
import { previewKind } from '../../features/case/files/preview-kind';
import { sizeWords } from '../../features/case/files/size-words';
import type { KnownFile } from '../editor/attachments-field';
import styles from './files.module.css';
import { offer } from './offer';

interface Props {
  files: KnownFile[];
  readFile: (file: string) => Promise<Blob>;
  /** What they go with, where it is not the page's own text. */
  title?: string;
}

/** The files that go with what was written, to look at or to keep. */
export function Files({ files, readFile, title }: Props) {
  const heading = useId();
  const words = useWords();
  const { t } = words;
  const problemWords = useProblemWords();
  const [shown, setShown] = useState<KnownFile | null>(null);
  const keep = ({ id, fileName }: KnownFile): void =>
    void readFile(id).then(
      (blob) => offer(blob, fileName),
      (error: unknown) => messages.error(problemWords(error)),
    );
  if (files.length === 0) return null;
  return (
    <section className={styles.files} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {title ?? t('words.attachments')}
      </h2>
      <ul>
        {files.map((file) => (
          <li key={file.id} className={styles.file}>
            <PaperClipOutlined aria-hidden />
            {previewKind(file.mediaType) ? (
              <Button type="link" size="small" className={styles.fileName} onClick={() => setShown(file)}>
                {file.fileName}
              </Button>
            ) : (
              <span className={styles.fileName}>{file.fileName}</span>
            )}
            <span className={styles.soft}>{sizeWords(file.bytes, words)}</span>
            <Button
              type="text"
              size="small"
              icon={<DownloadOutlined aria-hidden />}
              aria-label={`${t('case.download')} ${file.fileName}`}
              onClick={() => keep(file)}
            />
          </li>
        ))}
      </ul>
      {shown && (
        <FilePreview
          place={['article']}
          file={shown}
          read={readFile}
          download={() => keep(shown)}
          onClose={() => setShown(null)}
        />
      )}
    </section>
  );
}
