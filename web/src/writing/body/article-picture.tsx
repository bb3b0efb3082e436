import { Spin } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useWords } from '../../i18n/use-words';
import type { ReadFile } from './edition-body';
import styles from './edition.module.css';

interface Props {
  id: string;
  description: string;
  readFile: ReadFile;
}

/** A picture in an article; its bytes are asked for with the reader's own session. */
export function ArticlePicture({ id, description, readFile }: Props) {
  const { t } = useWords();
  const { data, isError } = useQuery({
    queryKey: ['article-picture', id],
    queryFn: () => readFile(id),
    staleTime: Infinity,
  });
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!data) return;
    const made = URL.createObjectURL(data);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [data]);
  if (isError) return <span className={styles.missing}>{description || t('edition.pictureMissing')}</span>;
  if (!url) return <Spin aria-label={t('app.loading')} />;
  return <img src={url} alt={description} className={styles.picture} />;
}
