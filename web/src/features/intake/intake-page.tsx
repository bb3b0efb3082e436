import { Alert, Button, Form } from 'antd';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { newKey } from '../../api/idempotency-key';
import { ApiProblem } from '../../api/problem';
import { useProblemWords } from '../../api/use-problem-words';
import { useWords } from '../../i18n/use-words';
import { messages } from '../../messages/messages';
import { useMe } from '../../session/useMe.query';
import { attachFiles } from '../case/files/attach-files';
import { usePastedPictures } from '../case/files/use-pasted-pictures';
import { INITIAL, intakeBody, previewBody } from './intake-body';
import { dropDraft, isWorthKeeping, keepDraft, readDraft, type IntakeDraft } from './intake-draft';
import { IntakeFields } from './intake-fields';
import styles from './intake.module.css';
import { Preview } from './preview';
import { useSettled } from './use-settled';
import { useRegisterComplaint } from './useRegisterComplaint.mutation';

const STILL = 400;

/** Step 1: the complaint as the customer tells it; who they are and what time there will be shows before it is saved. */
export function IntakePage() {
  const { data: me } = useMe();
  return me ? <Intake username={me.person.username} /> : null;
}

function Intake({ username }: { username: string }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const problemWords = useProblemWords();
  const [form] = Form.useForm<IntakeDraft>();
  const [restored] = useState(() => readDraft(username));
  const [draft, setDraft] = useState<IntakeDraft>(restored ?? INITIAL);
  const register = useRegisterComplaint();
  const pasted = usePastedPictures();
  const last = useRef({ body: '', key: '' });
  const settled = useSettled(draft, STILL);
  const asked = useMemo(() => previewBody(settled), [settled]);

  useEffect(() => {
    if (isWorthKeeping(settled)) keepDraft(username, settled);
  }, [settled, username]);

  const submit = () => {
    const body = intakeBody(form.getFieldsValue());
    const same = JSON.stringify(body);
    if (last.current.body !== same) last.current = { body: same, key: newKey() };
    register.mutate(
      { body, key: last.current.key },
      {
        onSuccess: ({ id, number }) => {
          dropDraft(username);
          messages.success(t('intake.submitted', { number }));
          // The case is there, whatever becomes of its pictures.
          attachFiles(id, pasted.pictures)
            .catch((error: unknown) => messages.error(problemWords(error)))
            .finally(() => void navigate(`/cases/${id}`));
        },
        onError: (error) => {
          if (error instanceof ApiProblem)
            form.setFields(
              error.errors.map(({ field, detail }) => ({ name: field as keyof IntakeDraft, errors: [detail] })),
            );
        },
      },
    );
  };
  const reset = () => {
    dropDraft(username);
    form.resetFields();
    form.setFieldsValue({ ...Object.fromEntries(Object.keys(draft).map((name) => [name, undefined])), ...INITIAL });
    setDraft(INITIAL);
    pasted.clear();
    register.reset();
  };
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{t('intake.title')}</h1>
      <div className={styles.columns}>
        <Form<IntakeDraft>
          form={form}
          layout="vertical"
          className={styles.sheet}
          initialValues={draft}
          scrollToFirstError
          onValuesChange={(_, all) => setDraft(all)}
          onFinish={submit}
          onKeyDown={(event) => (event.ctrlKey || event.metaKey) && event.key === 'Enter' && form.submit()}
        >
          {restored && (
            <Alert className={styles.notice} type="info" showIcon closable title={t('intake.draftRestored')} />
          )}
          {register.error && (
            <Alert className={styles.notice} type="error" showIcon title={problemWords(register.error)} />
          )}
          <IntakeFields form={form} draft={draft} pasted={pasted} />
          <div className={styles.buttons}>
            <Button type="primary" size="large" htmlType="submit" loading={register.isPending}>
              {t('intake.submit')}
            </Button>
            <Button size="large" onClick={reset}>
              {t('intake.reset')}
            </Button>
            <span className={styles.soft} role="status">
              {isWorthKeeping(settled) && t('intake.draftKept')}
            </span>
          </div>
        </Form>
        <Preview body={asked} kind={draft.kind} />
      </div>
    </div>
  );
}
