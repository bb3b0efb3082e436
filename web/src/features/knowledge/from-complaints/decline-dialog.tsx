import { Alert, Form, Input, Modal } from 'antd';
import { useProblemWords } from '../../../api/use-problem-words';
import { useWords } from '../../../i18n/use-words';
import { messages } from '../../../messages/messages';
import { useFocusReturn } from '../../../shell/use-focus-return';
import { useDecide } from './useDecide.mutation';
import type { Proposal } from './useProposals.query';

/** The server's own limit of a text. */
const LONGEST = 4000;

/** Why a proposal is not published: its archivist reads it. */
export function DeclineDialog({ proposal, close }: { proposal: Proposal; close: () => void }) {
  const { t } = useWords();
  const problemWords = useProblemWords();
  const [form] = Form.useForm<{ text: string }>();
  const decide = useDecide(proposal.id);
  useFocusReturn();
  return (
    <Modal
      open
      title={t('proposals.declineTitle')}
      okText={t('proposals.decline')}
      okButtonProps={{ danger: true }}
      cancelText={t('action.cancel')}
      confirmLoading={decide.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      {decide.error && <Alert type="error" showIcon title={problemWords(decide.error)} style={{ marginBottom: 16 }} />}
      <Form
        form={form}
        layout="vertical"
        name="decline"
        onFinish={({ text }) =>
          decide.mutate(
            { kind: 'decline', text: text.trim() },
            {
              onSuccess: () => {
                messages.success(t('proposals.declined'));
                close();
              },
            },
          )
        }
      >
        <Form.Item
          name="text"
          label={t('proposals.reason')}
          extra={t('proposals.reasonHint')}
          rules={[{ required: true, whitespace: true, message: t('proposals.reasonMissing') }]}
        >
          <Input.TextArea autoFocus autoSize={{ minRows: 3, maxRows: 10 }} maxLength={LONGEST} showCount />
        </Form.Item>
      </Form>
    </Modal>
  );
}
