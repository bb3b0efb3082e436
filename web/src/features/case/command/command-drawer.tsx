import { Alert, Button, Drawer, Form, Skeleton, type FormInstance } from 'antd';
import { Suspense, useEffect, useState } from 'react';
import { ApiProblem } from '../../../api/problem';
import type { AllowedCommand, CaseDetail } from '../../../api/shapes';
import { useProblemWords } from '../../../api/use-problem-words';
import { useWords } from '../../../i18n/use-words';
import { useFocusReturn } from '../../../shell/use-focus-return';
import { isAnswer } from '../../knowledge/from-complaints/answering';
import { LazyAnswerArticles } from '../../knowledge/from-complaints/lazy';
import { useUsedArticles } from '../../knowledge/from-complaints/use-used-articles';
import type { Values } from './command-body';
import styles from './command-drawer.module.css';
import { CommandField } from './command-field';
import { isIrreversible } from './command-groups';
import { fieldLabel } from './field-words';
import { fieldRules } from './field-rules';
import { startValues } from './start-values';
import { etagOf, type useCommandRunner } from './use-command-runner';

interface Props {
  command: AllowedCommand;
  detail: CaseDetail;
  runner: ReturnType<typeof useCommandRunner>;
  /** What is chosen already where it is opened from. */
  chosen?: Values;
  onClose: () => void;
}

/** The server's own limit of a text. */
const LONGEST = 4000;

/** The form of one action, made of the fields that the server named; its refusals stand at the field. */
export function CommandDrawer({ command, detail, runner, chosen, onClose }: Props) {
  const words = useWords();
  const { t, code } = words;
  const problemWords = useProblemWords();
  const [form] = Form.useForm<Values>();
  // What the reader decides on is what was there when they began; a later change is the server's to refuse.
  const [seen] = useState(() => etagOf(detail, command));
  const task = Form.useWatch<string | undefined>('task', form);
  useFieldProblems(form, runner.error);
  useFocusReturn();
  const title = code('command', command.type);
  const answer = isAnswer(detail, command) ? command.fields.find(({ name }) => name === 'text') : undefined;
  const { used, sending } = useUsedArticles(detail.id);
  return (
    <Drawer
      open
      title={title}
      size={answer ? 880 : 460}
      onClose={onClose}
      afterOpenChange={(isOpen) => isOpen && focusFirst(command, detail)}
      footer={
        <div style={{ display: 'flex', gap: 8, justifyContent: 'flex-end' }}>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button
            type="primary"
            danger={isIrreversible(command)}
            loading={runner.isPending}
            onClick={() => form.submit()}
          >
            {isIrreversible(command) ? t('case.confirm', { command: title }) : title}
          </Button>
        </div>
      }
    >
      {runner.error && (
        <Alert
          type="error"
          showIcon
          style={{ marginBottom: 16 }}
          title={problemWords(runner.error)}
          description={isStale(runner.error) && t('case.changedHint')}
        />
      )}
      {isIrreversible(command) && (
        <Alert type="warning" showIcon title={t('case.irreversible')} style={{ marginBottom: 16 }} />
      )}
      <div className={answer && styles.beside}>
        <Form<Values>
          form={form}
          layout="vertical"
          name={`command-${command.type}`}
          initialValues={{ ...startValues(command, detail), ...chosen }}
          scrollToFirstError
          // Once told that the case has gone on, what they send is meant for the case as it is now.
          onFinish={(values) =>
            runner.run(
              command,
              values,
              isStale(runner.error) ? etagOf(detail, command) : seen,
              answer ? sending(values[answer.name]) : {},
            )
          }
          onKeyDown={(event) => (event.ctrlKey || event.metaKey) && event.key === 'Enter' && form.submit()}
        >
          {command.fields.map((field) => (
            <Form.Item
              key={field.name}
              name={field.name}
              label={fieldLabel(command.type, field, words)}
              hidden={isHidden(field, detail)}
              required={field.required}
              rules={fieldRules(command.type, field, words)}
            >
              <CommandField field={field} detail={detail} command={command.type} task={task} />
            </Form.Item>
          ))}
        </Form>
        {answer && (
          <Suspense fallback={<Skeleton active />}>
            <LazyAnswerArticles
              caseId={detail.id}
              form={form}
              area={`command-${command.type}_${answer.name}`}
              field={answer.name}
              max={answer.max ?? LONGEST}
              used={used}
            />
          </Suspense>
        )}
      </div>
    </Drawer>
  );
}

const isHidden = ({ kind }: AllowedCommand['fields'][number], { tasks }: CaseDetail): boolean =>
  kind === 'task' && tasks.length === 1;

/** Whoever opened the form by a key goes on typing in it; whoever has begun before it stood still stays where they are. */
function focusFirst({ type, fields }: AllowedCommand, detail: CaseDetail): void {
  if (document.activeElement?.closest('[role=dialog] form')) return;
  const first = fields.find((field) => !isHidden(field, detail));
  const control = first && document.getElementById(`command-${type}_${first.name}`);
  const input = control?.matches('input,textarea,button') ? control : control?.querySelector<HTMLElement>('input');
  input?.focus();
}

/** The case has gone on since: another version of the task, or none any more. */
const isStale = (error: unknown): boolean =>
  error instanceof ApiProblem && (error.status === 412 || error.code === 'task-not-found');

/** Puts the server's words at the fields they are about. */
function useFieldProblems(form: FormInstance<Values>, error: unknown): void {
  useEffect(() => {
    if (!(error instanceof ApiProblem)) return;
    form.setFields(error.errors.map(({ field, detail }) => ({ name: field, errors: [detail] })));
  }, [form, error]);
}
