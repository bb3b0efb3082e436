import { DownloadOutlined, PaperClipOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useProblemWords } from '../../../api/use-problem-words';
import { useWords } from '../../../i18n/use-words';
import { messages } from '../../../messages/messages';
import { FilePreview } from '../../case/files/file-preview';
import { previewKind } from '../../case/files/preview-kind';
import { sizeWords } from '../../case/files/size-words';
import { offer } from '../files';
import type { ArticleFile } from '../shapes';
import styles from './article.module.css';

interface Props {
  files: ArticleFile[];
  readFile: (file: string) => Promise<Blob>;
}

/** The files that go with an edition, to look at or to keep. */
export function Files({ files, readFile }: Props) {
  const words = useWords();
  const { t } = words;
  const problemWords = useProblemWords();
  const [shown, setShown] = useState<ArticleFile | null>(null);
  const keep = ({ id, fileName }: ArticleFile): void =>
    void readFile(id).then(
      (blob) => offer(blob, fileName),
      (error: unknown) => messages.error(problemWords(error)),
    );
  if (files.length === 0) return null;
  return (
    <section className={styles.files} aria-labelledby="files">
      <h2 id="files" className={styles.heading}>
        {t('words.attachments')}
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
