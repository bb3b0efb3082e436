import { Alert, Form, Input, Modal, Radio } from 'antd';
import { useRef } from 'react';
import { URGENCIES } from '../../../../../domain/knowledge/knowledge-state';
import { newKey } from '../../../api/idempotency-key';
import { useProblemWords } from '../../../api/use-problem-words';
import { useWords } from '../../../i18n/use-words';
import { messages } from '../../../messages/messages';
import { useFocusReturn } from '../../../shell/use-focus-return';
import type { Article } from '../shapes';
import { useGiveFeedback, type Said } from './useGiveFeedback.mutation';

/** The server's own limit of a text. */
const LONGEST = 4000;

/** What is wrong with an article, or missing in it. */
export function FeedbackDialog({ article, close }: { article: Article; close: () => void }) {
  const { t, code } = useWords();
  const problemWords = useProblemWords();
  const [form] = Form.useForm<Pick<Said, 'text' | 'urgency'>>();
  const give = useGiveFeedback();
  const key = useRef(newKey());
  useFocusReturn();
  return (
    <Modal
      open
      title={t('article.giveFeedback')}
      okText={t('action.submit')}
      cancelText={t('action.cancel')}
      confirmLoading={give.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      {give.error && <Alert type="error" showIcon title={problemWords(give.error)} style={{ marginBottom: 16 }} />}
      <p style={{ marginBottom: 16, fontWeight: 600 }}>{article.title}</p>
      <Form
        form={form}
        layout="vertical"
        name="feedback"
        initialValues={{ urgency: 'normal' }}
        onFinish={(values) =>
          give.mutate(
            { ...values, text: values.text.trim(), article: article.id, key: key.current },
            {
              onSuccess: ({ number }) => {
                messages.success(t('feedback.given', { number }));
                close();
              },
            },
          )
        }
      >
        <Form.Item
          name="text"
          label={t('feedback.text')}
          rules={[{ required: true, whitespace: true, message: t('words.required') }]}
        >
          <Input.TextArea autoFocus autoSize={{ minRows: 4, maxRows: 12 }} maxLength={LONGEST} showCount />
        </Form.Item>
        <Form.Item name="urgency" label={t('case.urgency')}>
          <Radio.Group options={URGENCIES.map((value) => ({ value, label: code('urgency', value) }))} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
