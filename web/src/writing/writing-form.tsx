import { Alert, Button, Form } from 'antd';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { AllowedCommand, CaseDetail } from '../api/shapes';
import { useProblemWords } from '../api/use-problem-words';
import { useWords } from '../i18n/use-words';
import { DraftState } from './draft/draft-state';
import type { DraftValues } from './draft/kept-draft';
import { ExtraDialog } from './extra-dialog';
import type { useHandingIn } from './use-handing-in';
import { extraFields } from './writing-commands';
import styles from './writing.module.css';

interface Props {
  detail: CaseDetail;
  commands: AllowedCommand[];
  handing: ReturnType<typeof useHandingIn>;
  begin: { values: DraftValues; isDraft: boolean };
  title: string;
  /** What there is to know before one writes. */
  notes?: ReactNode;
  children: ReactNode;
}

/** A form that takes long to fill in: what is written is kept, and every way to hand it in stands above it. */
export function WritingForm({ detail, commands, handing, begin, title, notes, children }: Props) {
  const { t, code } = useWords();
  const problemWords = useProblemWords();
  const navigate = useNavigate();
  const { form, page, keeping, changed, handIn, send, asking, close, runner, elsewhere } = handing;
  return (
    <Form<DraftValues>
      form={form}
      layout="vertical"
      name="edition"
      className={styles.writing}
      initialValues={begin.values}
      onValuesChange={changed}
      onKeyDown={(event) => (event.ctrlKey || event.metaKey) && event.key === 'Enter' && void handIn(page)}
    >
      <header className={styles.head}>
        <h1 className={styles.title}>
          {title} <span className={styles.soft}>{detail.number}</span>
        </h1>
        <DraftState keeping={keeping} />
        <Button onClick={() => void navigate(`/cases/${detail.id}`)}>{t('writing.later')}</Button>
        {commands.slice(1).map((command) => (
          <Button key={command.type} disabled={runner.isPending} onClick={() => void handIn(command)}>
            {code('command', command.type)}
          </Button>
        ))}
        <Button type="primary" loading={runner.isPending} onClick={() => void handIn(page)}>
          {code('command', page.type)}
        </Button>
      </header>
      {runner.error && (
        <Alert
          type="error"
          showIcon
          title={problemWords(runner.error)}
          description={
            elsewhere.length > 0 && (
              <ul className={styles.problems}>
                {elsewhere.map((said) => (
                  <li key={said}>{said}</li>
                ))}
              </ul>
            )
          }
        />
      )}
      {begin.isDraft && <Alert type="info" showIcon closable title={t('writing.draftRestored')} />}
      {notes}
      {children}
      {asking && (
        <ExtraDialog
          command={asking}
          fields={extraFields(asking, page)}
          detail={detail}
          close={close}
          send={(extra) => send(asking, extra)}
        />
      )}
    </Form>
  );
}
