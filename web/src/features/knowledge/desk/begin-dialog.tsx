import { Alert, Form, Modal, Radio, Select } from 'antd';
import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { URGENCIES } from '../../../../../domain/knowledge/knowledge-state';
import { newKey } from '../../../api/idempotency-key';
import { useProblemWords } from '../../../api/use-problem-words';
import { useOrgName } from '../../../codes/use-org-name';
import { useWords } from '../../../i18n/use-words';
import { useMe } from '../../../session/useMe.query';
import { useFocusReturn } from '../../../shell/use-focus-return';
import { useBegin } from './useBegin.mutation';

export interface Beginning {
  kind: 'publish' | 'update' | 'revoke' | 'local';
  /** Of an update or a revocation. */
  article?: { id: string; title: string };
}

interface Values {
  urgency: (typeof URGENCIES)[number];
  org?: string;
}

const OF_ALL = /^hq(-|$)/;

/** What is asked before a case begins: how urgent, and at which desk where the reader has several. */
export function BeginDialog({ beginning, close }: { beginning: Beginning; close: () => void }) {
  const { t, code } = useWords();
  const { data: me } = useMe();
  const orgName = useOrgName();
  const navigate = useNavigate();
  const problemWords = useProblemWords();
  const [form] = Form.useForm<Values>();
  const begin = useBegin();
  const key = useRef(newKey());
  useFocusReturn();
  const { kind, article } = beginning;
  const isLocal = kind === 'local';
  const all = me?.posts.map(({ org }) => org).filter((org) => OF_ALL.test(org) !== isLocal) ?? [];
  const desks = [...new Set(isLocal ? all.map((org) => org.split('-')[0]!) : all)];
  const title = t(`desk.begin.${kind}`);
  return (
    <Modal
      open
      title={title}
      okText={title}
      cancelText={t('action.cancel')}
      confirmLoading={begin.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      {begin.error && <Alert type="error" showIcon title={problemWords(begin.error)} style={{ marginBottom: 16 }} />}
      {article && <p style={{ marginBottom: 16, fontWeight: 600 }}>{article.title}</p>}
      {kind === 'revoke' && <Alert type="warning" showIcon title={t('desk.revokeHint')} style={{ marginBottom: 16 }} />}
      <Form<Values>
        form={form}
        layout="vertical"
        name="begin"
        initialValues={{ urgency: 'normal', org: desks.length === 1 ? undefined : desks[0] }}
        onFinish={({ urgency, org }) =>
          begin.mutate(
            { kind, key: key.current, urgency, ...(article && { article: article.id }), ...(org && { org }) },
            {
              onSuccess: ({ id }) => void navigate(kind === 'revoke' ? `/cases/${id}` : `/knowledge/desk/${id}`),
            },
          )
        }
      >
        <Form.Item name="urgency" label={t('case.urgency')} extra={t('desk.urgencyHint')}>
          <Radio.Group options={URGENCIES.map((value) => ({ value, label: code('urgency', value) }))} />
        </Form.Item>
        {desks.length > 1 && (
          <Form.Item name="org" label={t('desk.org')}>
            <Select options={desks.map((value) => ({ value, label: orgName(value) }))} />
          </Form.Item>
        )}
      </Form>
    </Modal>
  );
}
