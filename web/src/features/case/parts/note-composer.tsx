import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import type { AllowedCommand, CaseDetail } from '../../../api/shapes';
import { useProblemWords } from '../../../api/use-problem-words';
import { useWords } from '../../../i18n/use-words';
import styles from '../case.module.css';
import { useCommandRunner } from '../command/use-command-runner';

/** A note for the colleagues, written beside whatever one reads. */
export function NoteComposer({ detail, command }: { detail: CaseDetail; command: AllowedCommand }) {
  const { t, code } = useWords();
  const problemWords = useProblemWords();
  const [text, setText] = useState('');
  const runner = useCommandRunner(detail, () => setText(''));
  const max = command.fields.find(({ name }) => name === 'text')?.max;
  const send = () => text.trim() && runner.run(command, { text }, undefined);
  return (
    <section className={styles.sheet} aria-labelledby="note">
      <h2 id="note" className={styles.heading}>
        {code('command', command.type)}
      </h2>
      {runner.error && <Alert type="error" title={problemWords(runner.error)} style={{ marginBottom: 8 }} />}
      <Input.TextArea
        aria-labelledby="note"
        autoSize={{ minRows: 2, maxRows: 8 }}
        maxLength={max}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => (event.ctrlKey || event.metaKey) && event.key === 'Enter' && send()}
      />
      <Button className={styles.noteButton} disabled={text.trim() === ''} loading={runner.isPending} onClick={send}>
        {t('action.submit')}
      </Button>
    </section>
  );
}
