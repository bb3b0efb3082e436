import { Form, Input, InputNumber, Radio, Select, Switch } from 'antd';
import { answerOf, api } from '../../../api/client';
import { useWords } from '../../../i18n/use-words';
import type { Receiver } from '../admin-shapes';
import { FormDialog, RequiredItem } from '../form-dialog';
import { OrgSelect } from '../org-select';
import { useAct } from '../use-act';
import { useTopics } from './use-topics';

const KINDS = ['webhook', 'log'] as const;

interface Values {
  id: string;
  org: string;
  kind: (typeof KINDS)[number];
  url?: string;
  topics: string[];
  subtree: boolean;
  perSecond: number;
  active: boolean;
}

export interface WithSecret {
  id: string;
  secret: string | null;
}

interface Props {
  /** Null: a new one. */
  receiver: Receiver | null;
  onClose: () => void;
  /** With the secret of a new one. */
  whenDone: (made: WithSecret | null) => void;
}

/** Who is told, where, of what, and how fast. Whose it is and of which kind stays as it was made. */
export function ReceiverForm({ receiver, onClose, whenDone }: Props) {
  const { t } = useWords();
  const [form] = Form.useForm<Values>();
  // Absent until the form is there.
  const chosen = Form.useWatch((values: Partial<Values>) => values.kind, form);
  const kind = receiver?.kind ?? chosen ?? 'webhook';
  const topics = useTopics();
  const save = useAct({
    act: async ({ id, org, kind: wanted, url, ...rest }: Values, key): Promise<WithSecret | null> => {
      const change = { ...rest, ...(url !== undefined && { url: url.trim() }) };
      if (receiver) {
        const path = { id: receiver.id };
        await answerOf(api.PATCH('/api/v1/receivers/{id}', { params: { path }, body: change }));
        return null;
      }
      const body = { ...change, id, org, kind: wanted };
      return answerOf(api.POST('/api/v1/receivers', { body, params: { header: { 'Idempotency-Key': key } } }));
    },
    refresh: [['receivers']],
    ...(receiver && { done: t('receivers.saved') }),
    whenDone,
  });
  const start = receiver ?? { kind: 'webhook', topics: ['*'], subtree: true, perSecond: 20, active: true };
  return (
    <FormDialog<Values>
      title={receiver ? t('receivers.changeOf', { id: receiver.id }) : t('receivers.add')}
      {...(receiver && { send: t('orgs.save') })}
      form={form}
      initialValues={{ ...start, url: receiver?.url ?? '' }}
      sending={save}
      onSend={save.mutate}
      onClose={onClose}
    >
      {!receiver && (
        <>
          <RequiredItem name="id" label={t('receivers.code')} extra={t('systems.idHint')}>
            <Input maxLength={64} autoComplete="off" />
          </RequiredItem>
          <RequiredItem name="org" label={t('people.org')}>
            <OrgSelect />
          </RequiredItem>
          <Form.Item name="kind" label={t('receivers.kind')}>
            <Radio.Group options={KINDS.map((value) => ({ value, label: t(`receivers.${value}`) }))} />
          </Form.Item>
        </>
      )}
      {kind === 'webhook' && (
        <RequiredItem name="url" label={t('receivers.address')} extra={t('receivers.addressHint')}>
          <Input maxLength={500} autoComplete="off" inputMode="url" />
        </RequiredItem>
      )}
      <RequiredItem name="topics" label={t('receivers.topics')} extra={t('receivers.topicsHint')}>
        <Select mode="tags" options={topics} tokenSeparators={[',', ' ']} />
      </RequiredItem>
      <Form.Item name="subtree" label={t('receivers.subtree')} valuePropName="checked">
        <Switch />
      </Form.Item>
      <RequiredItem name="perSecond" label={t('receivers.perSecond')}>
        <InputNumber min={0.01} max={1000} />
      </RequiredItem>
      {!receiver && (
        <Form.Item
          name="active"
          label={t('receivers.active')}
          extra={t('receivers.activeHint')}
          valuePropName="checked"
        >
          <Switch />
        </Form.Item>
      )}
    </FormDialog>
  );
}
