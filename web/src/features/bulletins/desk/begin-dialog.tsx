import { Alert, Form, Modal, Radio, Select } from 'antd';
import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { BULLETIN_KINDS, SCOPES, type Scope } from '../../../../../domain/bulletin/bulletin-state';
import { URGENCIES } from '../../../../../domain/shared/loop/loop-state';
import { newKey } from '../../../api/idempotency-key';
import { useProblemWords } from '../../../api/use-problem-words';
import { useOrgName } from '../../../codes/use-org-name';
import { useWords } from '../../../i18n/use-words';
import { useMe } from '../../../session/useMe.query';
import { useFocusReturn } from '../../../shell/use-focus-return';
import { placesFor } from './begin-places';
import styles from './begin.module.css';
import { useBegin, type Begun } from './useBegin.mutation';

/** What is asked before a bulletin begins: its kind, for whom, how urgent, and at which desk where there are several. */
export function BeginDialog({ close }: { close: () => void }) {
  const { t, code } = useWords();
  const { data: me } = useMe();
  const orgName = useOrgName();
  const navigate = useNavigate();
  const problemWords = useProblemWords();
  const [form] = Form.useForm<Begun>();
  const begin = useBegin();
  const last = useRef({ asked: '', key: '' });
  useFocusReturn();
  const scopes = SCOPES.filter((scope) => placesFor(me, scope).length > 0);
  const scope = Form.useWatch<Scope | undefined>('scope', form) ?? scopes[0]!;
  const places = placesFor(me, scope);
  const start = (asked: Begun): void => {
    const same = JSON.stringify(asked);
    if (last.current.asked !== same) last.current = { asked: same, key: newKey() };
    begin.mutate(
      { ...asked, key: last.current.key },
      { onSuccess: ({ id }) => void navigate(`/bulletins/desk/${id}`) },
    );
  };
  return (
    <Modal
      open
      title={t('bulletinDesk.begin')}
      okText={t('bulletinDesk.begin')}
      cancelText={t('action.cancel')}
      confirmLoading={begin.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      {begin.error && <Alert type="error" showIcon title={problemWords(begin.error)} className={styles.gap} />}
      <Form<Begun>
        form={form}
        layout="vertical"
        name="begin"
        initialValues={{ kind: 'bulletin', scope: scopes[0], urgency: 'normal', org: places[0] }}
        onValuesChange={(changed) => {
          if (changed.scope) form.setFieldValue('org', placesFor(me, changed.scope)[0]);
        }}
        onFinish={(asked) => start({ ...asked, org: asked.org ?? places[0] })}
      >
        <Form.Item name="kind" label={t('bulletinDesk.kind')}>
          <Radio.Group options={BULLETIN_KINDS.map((value) => ({ value, label: code('kind', value) }))} />
        </Form.Item>
        <Form.Item name="scope" label={t('bulletinDesk.scope')}>
          <Radio.Group
            className={styles.scopes}
            options={scopes.map((value) => ({ value, label: t(`bulletinDesk.scopes.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name="urgency" label={t('bulletinDesk.urgency')} extra={t('bulletinDesk.urgencyHint')}>
          <Radio.Group options={URGENCIES.map((value) => ({ value, label: code('urgency', value) }))} />
        </Form.Item>
        {places.length > 1 && (
          <Form.Item name="org" label={t('bulletinDesk.org')}>
            <Select options={places.map((value) => ({ value, label: orgName(value) }))} />
          </Form.Item>
        )}
      </Form>
    </Modal>
  );
}
