import { Alert, Form, Input, Modal, Radio, Select } from 'antd';
import { useNavigate } from 'react-router';
import { CAMPAIGN_KINDS, isOfficeOnly } from '../../../../../domain/shared/campaign-kind';
import { useKeyOf } from '../../../api/use-key-of';
import { useProblemWords } from '../../../api/use-problem-words';
import { useOrgName } from '../../../codes/use-org-name';
import { useWords } from '../../../i18n/use-words';
import { useMe } from '../../../session/useMe.query';
import { useFocusReturn } from '../../../shell/use-focus-return';
import { planningFor } from '../campaign-pages';
import { useBegin, type Begun } from './useBegin.mutation';

/** The server's own limit of a name. */
const LONGEST = 100;

/** What is asked before a list is made: what for, what it is called, and whose callers call where that may be several. */
export function BeginDialog({ close }: { close: () => void }) {
  const { t, code } = useWords();
  const { data: me } = useMe();
  const orgName = useOrgName();
  const navigate = useNavigate();
  const problemWords = useProblemWords();
  const [form] = Form.useForm<Begun>();
  const kind = Form.useWatch('campaign', form);
  const begin = useBegin();
  const keyOf = useKeyOf();
  useFocusReturn();
  const places = planningFor(me);
  const start = (asked: Begun): void => {
    begin.mutate({ ...asked, key: keyOf(asked) }, { onSuccess: ({ id }) => void navigate(`/campaigns/${id}`) });
  };
  return (
    <Modal
      open
      title={t('campaigns.begin')}
      okText={t('campaigns.begin')}
      cancelText={t('action.cancel')}
      confirmLoading={begin.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      {begin.error && <Alert type="error" showIcon title={problemWords(begin.error)} style={{ marginBottom: 16 }} />}
      <Form<Begun>
        form={form}
        layout="vertical"
        name="begin-campaign"
        requiredMark={false}
        initialValues={{ campaign: 'satisfaction', org: places[0] }}
        onFinish={(asked) => start({ ...asked, name: asked.name.trim(), org: asked.org ?? places[0] })}
      >
        <Form.Item
          name="name"
          label={t('campaigns.name')}
          rules={[{ required: true, whitespace: true, message: t('field.required') }]}
        >
          <Input autoFocus maxLength={LONGEST} showCount />
        </Form.Item>
        <Form.Item
          name="campaign"
          label={t('field.campaign')}
          extra={t(isOfficeOnly(kind) ? 'campaigns.officeOnly' : 'campaigns.allDays')}
        >
          <Radio.Group options={CAMPAIGN_KINDS.map((value) => ({ value, label: code('campaign', value) }))} />
        </Form.Item>
        {places.length > 1 && (
          <Form.Item name="org" label={t('campaigns.centre')}>
            <Select options={places.map((value) => ({ value, label: orgName(value) }))} />
          </Form.Item>
        )}
      </Form>
    </Modal>
  );
}
