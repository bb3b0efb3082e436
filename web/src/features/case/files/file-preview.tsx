import { Button, Modal, Spin } from 'antd';
import { useEffect, useState } from 'react';
import type { AttachmentRef } from '../../../api/shapes';
import { useWords } from '../../../i18n/use-words';
import { LoadFailed } from '../../../shell/load-failed';
import { useFocusReturn } from '../../../shell/use-focus-return';
import styles from './files.module.css';
import { decodeText, previewKind } from './preview-kind';
import { useFile } from './useFile.query';

/** What a preview has to know of a file. */
export type ShownFile = Pick<AttachmentRef, 'id' | 'fileName' | 'mediaType'>;

interface Props {
  /** Where it belongs: its case, or its article. */
  place: readonly string[];
  file: ShownFile;
  read: (id: string) => Promise<Blob>;
  download: () => void;
  onClose: () => void;
}

/** A file looked at without leaving the page. */
export function FilePreview({ place, file, read, download, onClose }: Props) {
  const { t } = useWords();
  const { data, error, refetch } = useFile(place, file.id, read);
  useFocusReturn();
  return (
    <Modal
      open
      title={file.fileName}
      width="min(960px, 92vw)"
      onCancel={onClose}
      footer={[
        <Button key="download" onClick={download}>
          {t('case.download')}
        </Button>,
        <Button key="close" type="primary" onClick={onClose}>
          {t('preview.close')}
        </Button>,
      ]}
    >
      <div className={styles.preview}>
        {error ? (
          <LoadFailed error={error} retry={() => void refetch()} />
        ) : data ? (
          <Shown file={file} blob={data} />
        ) : (
          <Spin aria-label={t('preview.loading')} />
        )}
      </div>
    </Modal>
  );
}

function Shown({ file, blob }: { file: ShownFile; blob: Blob }) {
  const { t } = useWords();
  const kind = previewKind(file.mediaType);
  const url = useObjectUrl(blob, kind === 'text' ? 'text/plain' : file.mediaType);
  if (kind === 'text') return <TextShown blob={blob} />;
  if (!url) return null;
  if (kind === 'image') return <img src={url} alt={file.fileName} className={styles.image} />;
  if (kind === 'pdf') return <iframe src={url} title={file.fileName} className={styles.pdf} />;
  return <p>{t('preview.none')}</p>;
}

/** More is no preview. */
const LONGEST = 200_000;

function TextShown({ blob }: { blob: Blob }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  useEffect(() => {
    let isCurrent = true;
    void blob.arrayBuffer().then((bytes) => isCurrent && setText(decodeText(bytes)));
    return () => {
      isCurrent = false;
    };
  }, [blob]);
  return (
    <>
      {text.length > LONGEST && <p>{t('preview.long')}</p>}
      <pre className={styles.text}>{text.slice(0, LONGEST)}</pre>
    </>
  );
}

/** An address for the bytes, of the one type they are shown as; given back when the preview closes. */
function useObjectUrl(blob: Blob, type: string): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([blob], { type }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob, type]);
  return url;
}
