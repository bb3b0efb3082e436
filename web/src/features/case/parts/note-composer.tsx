import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import type { AllowedCommand, CaseDetail } from '../../../api/shapes';
import { useProblemWords } from '../../../api/use-problem-words';
import { useWords } from '../../../i18n/use-words';
import styles from '../case.module.css';
import { useCommandRunner } from '../command/use-command-runner';
import { PastedPictures } from '../files/pasted-pictures';
import { usePastedPictures } from '../files/use-pasted-pictures';
import { useAttachFiles } from '../files/useAttachFiles.mutation';

interface Props {
  detail: CaseDetail;
  command: AllowedCommand;
  /** Whether the reader may add files: then pictures can be pasted. */
  mayAttach: boolean;
}

/** A note for the colleagues, written beside whatever one reads; pictures pasted into it become attachments. */
export function NoteComposer({ detail, command, mayAttach }: Props) {
  const { t, code } = useWords();
  const problemWords = useProblemWords();
  const [text, setText] = useState('');
  const runner = useCommandRunner(detail, () => setText(''));
  const max = command.fields.find(({ name }) => name === 'text')?.max;
  const attach = useAttachFiles(detail.id);
  const { pictures, onPaste, remove, clear } = usePastedPictures();
  const note = () => text.trim() && runner.run(command, { text }, undefined);
  const send = () => {
    if (pictures.length === 0) return note();
    attach.mutate(pictures, {
      onSuccess: () => {
        clear();
        note();
      },
    });
  };
  const error = runner.error ?? attach.error;
  return (
    <section className={styles.sheet} aria-labelledby="note">
      <h2 id="note" className={styles.heading}>
        {code('command', command.type)}
      </h2>
      {error && <Alert type="error" title={problemWords(error)} style={{ marginBottom: 8 }} />}
      <Input.TextArea
        aria-labelledby="note"
        autoSize={{ minRows: 2, maxRows: 8 }}
        maxLength={max}
        value={text}
        onChange={({ target }) => setText(target.value)}
        placeholder={mayAttach ? t('case.pasteHint') : undefined}
        onPaste={mayAttach ? onPaste : undefined}
        onKeyDown={(event) => (event.ctrlKey || event.metaKey) && event.key === 'Enter' && send()}
      />
      <PastedPictures pictures={pictures} remove={remove} />
      <Button
        className={styles.noteButton}
        disabled={text.trim() === '' && pictures.length === 0}
        loading={runner.isPending || attach.isPending}
        onClick={send}
      >
        {t('action.submit')}
      </Button>
    </section>
  );
}
