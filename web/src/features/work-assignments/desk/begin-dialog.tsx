import { Alert, Form, Modal, Radio, Select } from 'antd';
import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { URGENCIES } from '../../../../../domain/shared/loop/loop-state';
import { newKey } from '../../../api/idempotency-key';
import { useProblemWords } from '../../../api/use-problem-words';
import { useOrgName } from '../../../codes/use-org-name';
import { useWords } from '../../../i18n/use-words';
import { useMe } from '../../../session/useMe.query';
import { useFocusReturn } from '../../../shell/use-focus-return';
import { assigningFor } from '../work-pages';
import { useBegin, type Begun } from './useBegin.mutation';

/** What is asked before work is written: how urgent it is, and who assigns it where that may be several. */
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
  const places = assigningFor(me);
  const start = (asked: Begun): void => {
    const same = JSON.stringify(asked);
    if (last.current.asked !== same) last.current = { asked: same, key: newKey() };
    begin.mutate({ ...asked, key: last.current.key }, { onSuccess: ({ id }) => void navigate(`/work/desk/${id}`) });
  };
  return (
    <Modal
      open
      title={t('work.begin')}
      okText={t('work.begin')}
      cancelText={t('action.cancel')}
      confirmLoading={begin.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      {begin.error && <Alert type="error" showIcon title={problemWords(begin.error)} />}
      <Form<Begun>
        form={form}
        layout="vertical"
        name="begin-work"
        initialValues={{ urgency: 'normal', org: places[0] }}
        onFinish={(asked) => start({ ...asked, org: asked.org ?? places[0] })}
      >
        <Form.Item name="urgency" label={t('work.urgency')} extra={t('work.urgencyHint')}>
          <Radio.Group options={URGENCIES.map((value) => ({ value, label: code('urgency', value) }))} />
        </Form.Item>
        {places.length > 1 && (
          <Form.Item name="org" label={t('work.assigner')}>
            <Select options={places.map((value) => ({ value, label: orgName(value) }))} />
          </Form.Item>
        )}
      </Form>
    </Modal>
  );
}
