import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useWords } from '../../../i18n/use-words';
import files from './files.module.css';

/** Small pictures of what was pasted, each to be taken away again. */
export function PastedPictures({ pictures, remove }: { pictures: File[]; remove: (picture: File) => void }) {
  const { t } = useWords();
  if (pictures.length === 0) return null;
  return (
    <ul className={files.pasted} aria-label={t('case.pasted')}>
      {pictures.map((picture) => (
        <li key={picture.name}>
          <Thumbnail picture={picture} />
          <Button
            size="small"
            className={files.remove}
            icon={<CloseOutlined aria-hidden />}
            aria-label={t('case.removePicture', { name: picture.name })}
            onClick={() => remove(picture)}
          />
        </li>
      ))}
    </ul>
  );
}

function Thumbnail({ picture }: { picture: File }) {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(picture);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [picture]);
  return <img src={url} alt={picture.name} />;
}
