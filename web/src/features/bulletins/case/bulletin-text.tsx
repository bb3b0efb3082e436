import type { BulletinWords } from '../shapes';
import { EditionBody } from '../../../writing/body/edition-body';
import { Files } from '../../../writing/body/files-list';
import styles from '../../case/parts/case-part.module.css';
import { bulletinFile } from './bulletin-file';

interface Props {
  words: BulletinWords;
  /** Whose files they are; `bulletin` where its readers have them too. */
  place: { caseId: string; bulletin: string };
  /** 3 below a heading of the page's sections. */
  level?: 3 | 4;
}

/** Words as their readers will see them, with their files. */
export function BulletinText({ words, place, level = 3 }: Props) {
  const readFile = (file: string): Promise<Blob> => bulletinFile(file, place);
  const Title = `h${level}` as const;
  return (
    <div>
      <Title className={styles.title}>{words.title}</Title>
      <EditionBody html={words.body} readFile={readFile} />
      <Files files={words.attachments} readFile={readFile} />
    </div>
  );
}
