import { CloseOutlined } from '@ant-design/icons';
import { Alert, Button, Form, Modal } from 'antd';
import { useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { newKey } from '../../api/idempotency-key';
import { ApiProblem } from '../../api/problem';
import { useProblemWords } from '../../api/use-problem-words';
import { useWords } from '../../i18n/use-words';
import { messages } from '../../messages/messages';
import { useMe } from '../../session/useMe.query';
import { attachFiles } from '../case/files/attach-files';
import { INITIAL, previewBody, soughtFor } from './intake-body';
import { dropDraft, isWorthKeeping, keepDraft, readDraft, type IntakeDraft } from './intake-draft';
import { IntakeFields } from './intake-fields';
import styles from './intake.module.css';
import { DraftState } from './draft-state';
import { Preview } from './preview';
import { useKeptPictures } from './use-kept-pictures';
import { useSettled } from './use-settled';
import { useRegister } from './use-register';

const STILL = 400;

/** Step 1: the complaint as the customer tells it; who they are and what time there will be shows before it is saved. */
export function IntakePage() {
  const { data: me } = useMe();
  return me ? <Intake username={me.person.username} /> : null;
}

function Intake({ username }: { username: string }) {
  const { t } = useWords();
  const [modal, modalPlace] = Modal.useModal();
  const navigate = useNavigate();
  const problemWords = useProblemWords();
  const [form] = Form.useForm<IntakeDraft>();
  const [restored] = useState(() => readDraft(username));
  const [draft, setDraft] = useState<IntakeDraft>(restored ?? INITIAL);
  const [isKept, setIsKept] = useState(true);
  const register = useRegister(draft);
  const pasted = useKeptPictures(username);
  const last = useRef({ body: '', key: '' });
  const settled = useSettled(draft, STILL);
  const asked = useMemo(() => previewBody(settled), [settled]);
  const sought = useMemo(() => soughtFor(settled), [settled]);

  const changed = () => {
    const entered = form.getFieldsValue();
    setDraft(entered);
    // What is registered already is nobody's draft any more, though its pictures are still on their way.
    if (!register.isSuccess) setIsKept(keepDraft(username, entered));
  };
  const submit = () => {
    if (register.isPending || register.isSuccess) return;
    const keyOf = (body: object): string => {
      const same = JSON.stringify(body);
      if (last.current.body !== same) last.current = { body: same, key: newKey() };
      return last.current.key;
    };
    register.send(form.getFieldsValue(), keyOf, {
      onSuccess: ({ id, number }) => {
        dropDraft(username);
        messages.success(t('intake.submitted', { number }));
        // The case is there, whatever becomes of its pictures.
        attachFiles(id, pasted.pictures)
          .catch((error: unknown) => messages.error(problemWords(error)))
          .finally(() => {
            pasted.clear();
            void navigate(`/cases/${id}`);
          });
      },
      onError: (error) => {
        if (error instanceof ApiProblem)
          form.setFields(
            error.errors.map(({ field, detail }) => ({ name: field as keyof IntakeDraft, errors: [detail] })),
          );
      },
    });
  };
  const reset = () => {
    dropDraft(username);
    form.resetFields();
    form.setFieldsValue({ ...Object.fromEntries(Object.keys(draft).map((name) => [name, undefined])), ...INITIAL });
    setDraft(INITIAL);
    pasted.clear();
    register.reset();
  };
  const askToReset = () =>
    isWorthKeeping(draft) || pasted.pictures.length > 0
      ? void modal.confirm({
          title: t('intake.resetSure'),
          okText: t('intake.reset'),
          cancelText: t('action.cancel'),
          onOk: reset,
        })
      : reset();
  return (
    <div className={styles.page}>
      {modalPlace}
      <h1 className={styles.title}>{t('intake.title')}</h1>
      <div className={styles.columns}>
        <Form<IntakeDraft>
          form={form}
          layout="vertical"
          className={styles.sheet}
          initialValues={draft}
          scrollToFirstError
          onValuesChange={changed}
          onFinish={submit}
          onKeyDown={(event) => (event.ctrlKey || event.metaKey) && event.key === 'Enter' && form.submit()}
        >
          {restored && (
            <Alert
              className={styles.notice}
              type="info"
              showIcon
              closable={{
                'aria-label': t('action.close'),
                closeIcon: <CloseOutlined aria-hidden />,
                onClose: () => document.getElementById('text')?.focus(),
              }}
              title={t('intake.draftRestored')}
            />
          )}
          {register.error && (
            <Alert className={styles.notice} type="error" showIcon title={problemWords(register.error)} />
          )}
          <IntakeFields form={form} draft={draft} pasted={pasted} changed={changed} />
          <div className={styles.buttons}>
            <Button type="primary" size="large" htmlType="submit" loading={register.isPending || register.isSuccess}>
              {t('intake.submit')}
            </Button>
            <Button size="large" onClick={askToReset}>
              {t('intake.reset')}
            </Button>
            <DraftState isKept={isKept} isWorthKeeping={isWorthKeeping(draft)} pictures={pasted} />
          </div>
        </Form>
        <Preview body={asked} kind={draft.kind} sought={sought} />
      </div>
    </div>
  );
}
