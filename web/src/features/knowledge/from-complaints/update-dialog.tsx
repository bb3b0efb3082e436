import { Alert, Form, Modal, Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useProblemWords } from '../../../api/use-problem-words';
import { useWords } from '../../../i18n/use-words';
import { useFocusReturn } from '../../../shell/use-focus-return';
import { useDecide } from './useDecide.mutation';
import { useMatches } from './useMatches.query';
import type { Proposal } from './useProposals.query';

/** Characters that are looked for: what a proposal begins with says what it is about. */
const LONGEST = 200;

/** Which article is to say it: those like the proposal first, others by their words. */
export function UpdateDialog({ proposal, close }: { proposal: Proposal; close: () => void }) {
  const { t, code } = useWords();
  const problemWords = useProblemWords();
  const navigate = useNavigate();
  const [form] = Form.useForm<{ article: string }>();
  const [typed, setTyped] = useState('');
  const decide = useDecide(proposal.id);
  useFocusReturn();
  const { text, category, cause } = proposal;
  const own = `${text ?? ''} ${code('cause', cause)}`.trim().slice(0, LONGEST);
  const matches = useMatches({ q: typed.trim() === '' ? own : typed.trim(), ...(typed.trim() === '' && { category }) });
  const options = (matches.data?.items ?? []).map(({ id, title, number }) => ({
    value: id,
    label: `${title.text} · ${t('matches.version', { n: number })}`,
  }));
  return (
    <Modal
      open
      title={t('proposals.updateTitle')}
      okText={t('proposals.update')}
      cancelText={t('action.cancel')}
      confirmLoading={decide.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      {decide.error && <Alert type="error" showIcon title={problemWords(decide.error)} style={{ marginBottom: 16 }} />}
      <p style={{ marginBottom: 16 }}>{t('proposals.updateHint')}</p>
      <Form
        form={form}
        layout="vertical"
        name="update"
        onFinish={({ article }) =>
          void decide.mutateAsync({ kind: 'open', article }).then(
            (caseId) => navigate(`/knowledge/desk/${caseId}`),
            // Said above the form.
            () => undefined,
          )
        }
      >
        <Form.Item
          name="article"
          label={t('proposals.article')}
          rules={[{ required: true, message: t('field.required', { field: t('proposals.article') }) }]}
        >
          <Select
            showSearch={{ filterOption: false, onSearch: setTyped }}
            loading={matches.isFetching}
            options={options}
            notFoundContent={t('proposals.noArticle')}
            placeholder={t('proposals.findArticle')}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
