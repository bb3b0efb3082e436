import { Alert, Button, Form, Input } from 'antd';
import { useEffect, useState } from 'react';
import type { AllowedCommand, CaseDetail } from '../../../api/shapes';
import { useProblemWords } from '../../../api/use-problem-words';
import { useWords } from '../../../i18n/use-words';
import { etagOf, useCommandRunner } from '../../case/command/use-command-runner';
import { useAfterCommand } from '../../case/use-after-command';
import { dropDraft, keepDraft, readDraft } from '../../../writing/draft/kept-draft';
import { showRefusals } from '../../../writing/server-refusals';
import type { Question } from '../shapes';
import { AnswerInput } from './answer-input';
import { REPLY_FORM } from './reply-form-id';
import { answersOf, isWorthKeeping, type Filled } from './reply-values';
import type { ReplyVersion } from './reply-versions';
import styles from './reply.module.css';

/** `text` of plain words, `answers` of a form: as the server names its fields. */
interface Values {
  text?: string;
  answers?: Filled;
}

interface Props {
  detail: CaseDetail;
  command: AllowedCommand;
  /** Null: plain words. */
  form: Question[] | null;
  /** What was replied last: it is mended, not written anew. */
  last: ReplyVersion | undefined;
  username: string;
}

/** A half-written reply, where it was begun after what was replied last. */
function restoredDraft({ username, detail, last }: Pick<Props, 'username' | 'detail' | 'last'>): Values | null {
  const kept = readDraft(username, detail.id);
  return kept && kept.at > Date.parse(last?.at ?? '1970-01-01') ? kept.values : null;
}

/** What a receiver's author fills in; kept on this machine until it is submitted. */
export function ReplyForm({ detail, command, form: questions, last, username }: Props) {
  const { t, code } = useWords();
  const problemWords = useProblemWords();
  const [form] = Form.useForm<Values>();
  const [restored] = useState(() => restoredDraft({ username, detail, last }));
  const [seen] = useState(() => etagOf(detail, command));
  const [keeping, setKeeping] = useState<'here' | 'nowhere' | null>(null);
  const { whenDone } = useAfterCommand(detail.id);
  const runner = useCommandRunner(detail, whenDone);
  useEffect(() => void showRefusals(form, runner.error), [form, runner.error]);
  const max = command.fields.find(({ name }) => name === 'text')?.max;
  const keep = (): void => {
    const values = form.getFieldsValue();
    if (!isWorthKeeping({ ...values.answers, text: values.text })) return dropDraft(username, detail.id);
    setKeeping(keepDraft(username, detail.id, { at: Date.now(), values: { ...values } }) ? 'here' : 'nowhere');
  };
  const send = ({ text, answers = {} }: Values): void =>
    runner.run(command, questions ? { answers: answersOf(questions, answers) } : { text }, seen, {
      sent: () => dropDraft(username, detail.id),
    });
  return (
    <>
      {restored && <Alert className={styles.alert} type="info" showIcon closable title={t('writing.draftRestored')} />}
      {runner.error && <Alert className={styles.alert} type="error" showIcon title={problemWords(runner.error)} />}
      <Form<Values>
        id={REPLY_FORM}
        form={form}
        name="reply"
        layout="vertical"
        className={styles.form}
        initialValues={restored ?? { text: last?.text ?? undefined, answers: last?.values ?? {} }}
        scrollToFirstError={{ focus: true, block: 'center' }}
        onValuesChange={keep}
        onFinish={send}
        onKeyDown={(event) => (event.ctrlKey || event.metaKey) && event.key === 'Enter' && form.submit()}
      >
        {questions === null ? (
          <Form.Item
            name="text"
            label={t('textFor.submit-reply')}
            rules={[
              {
                required: true,
                whitespace: true,
                message: t('field.required', { field: t('textFor.submit-reply') }),
              },
            ]}
          >
            <Input.TextArea autoSize={{ minRows: 4, maxRows: 14 }} maxLength={max} showCount />
          </Form.Item>
        ) : (
          questions.map((question) => (
            <Form.Item
              key={question.code}
              name={['answers', question.code]}
              label={question.label}
              rules={[
                {
                  required: question.required ?? false,
                  ...(question.type === 'text' && { whitespace: true }),
                  message: t('field.required', { field: question.label }),
                },
              ]}
            >
              <AnswerInput question={question} />
            </Form.Item>
          ))
        )}
        <div className={styles.foot}>
          <Button type="primary" htmlType="submit" loading={runner.isPending}>
            {code('command', command.type)}
          </Button>
          <span className={styles.soft} role="status">
            {keeping && t(`writing.kept.${keeping}`)}
          </span>
        </div>
      </Form>
    </>
  );
}
