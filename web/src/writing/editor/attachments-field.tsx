import { DeleteOutlined, PaperClipOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef } from 'react';
import type { AttachmentRef } from '../../api/shapes';
import { useWords } from '../../i18n/use-words';
import { sizeWords } from '../../features/case/files/size-words';
import styles from './editor.module.css';

export type KnownFile = Pick<AttachmentRef, 'id' | 'fileName' | 'mediaType' | 'bytes'>;

interface Props {
  id?: string;
  value?: string[];
  onChange?: (files: string[] | undefined) => void;
  /** Every file that may belong to the article, with what it is called. */
  known: ReadonlyMap<string, KnownFile>;
  isUploading: boolean;
  upload: (files: File[]) => void;
}

/** The files that go with the article. */
export function AttachmentsField({ id, value = [], onChange, known, isUploading, upload }: Props) {
  const words = useWords();
  const { t } = words;
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.files}>
      {value.length > 0 && (
        <ul>
          {value.map((file) => {
            const name = known.get(file)?.fileName ?? file;
            return (
              <li key={file} className={styles.file}>
                <PaperClipOutlined aria-hidden />
                <span className={styles.fileName} title={name}>
                  {name}
                </span>
                <span className={styles.soft}>{known.has(file) && sizeWords(known.get(file)!.bytes, words)}</span>
                <Button
                  type="text"
                  size="small"
                  icon={<DeleteOutlined aria-hidden />}
                  aria-label={t('words.removeFile', { name })}
                  onClick={() => {
                    const left = value.filter((one) => one !== file);
                    onChange?.(left.length > 0 ? left : undefined);
                    input.current?.parentElement?.querySelector('button')?.focus();
                  }}
                />
              </li>
            );
          })}
        </ul>
      )}
      <input
        ref={input}
        type="file"
        multiple
        // In a form antd shows what is only hidden.
        style={{ display: 'none' }}
        aria-label={t('words.addFile')}
        onChange={({ target }) => {
          const chosen = [...(target.files ?? [])];
          target.value = '';
          if (chosen.length > 0) upload(chosen);
        }}
      />
      <Button
        id={id}
        icon={<PaperClipOutlined aria-hidden />}
        loading={isUploading}
        onClick={() => input.current?.click()}
      >
        {t('words.addFile')}
      </Button>
    </div>
  );
}
