import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import type { AllowedCommand } from '../../api/shapes';
import { useWords } from '../../i18n/use-words';
import { useShortcuts } from '../../keyboard/use-shortcuts';
import styles from './survey.module.css';

/** Ends of a call beside its answers; some ask for words or a time first. */
const ENDS = ['record-no-answer', 'call-later', 'offer-self-service', 'raise-mismatch', 'decline'] as const;
const ASKS: Partial<Record<(typeof ENDS)[number], 'at' | 'text'>> = {
  'call-later': 'at',
  'raise-mismatch': 'text',
  decline: 'text',
};

interface Props {
  commands: AllowedCommand[];
  isPending: boolean;
  run: (type: string, values?: Record<string, unknown>) => void;
}

/** Nobody answered, another time, SMS/IVR instead, something differs, or the customer declines. */
export function OtherEnds({ commands, isPending, run }: Props) {
  const { t, code } = useWords();
  const [asking, setAsking] = useState<(typeof ENDS)[number] | null>(null);
  const [form] = Form.useForm<{ at?: string; text?: string }>();
  const offered = ENDS.filter((end) => commands.some(({ type }) => type === end));
  const start = (end: (typeof ENDS)[number]) => {
    if (!offered.includes(end) || isPending) return;
    if (ASKS[end]) setAsking(end);
    else run(end);
  };
  useShortcuts({ 'Shift+n': () => start('record-no-answer'), l: () => start('call-later') });
  const field = asking && ASKS[asking];
  const label = asking === 'call-later' ? t('field.at') : t(`textFor.${asking ?? 'decline'}`);
  return (
    <div className={styles.ends} role="group" aria-label={t('survey.ends')}>
      {offered.map((end) => (
        <Button key={end} disabled={isPending} danger={end === 'decline'} onClick={() => start(end)}>
          {code('command', end)}
        </Button>
      ))}
      {asking && field && (
        <Modal
          open
          title={code('command', asking)}
          okText={code('command', asking)}
          cancelText={t('action.cancel')}
          confirmLoading={isPending}
          onCancel={() => setAsking(null)}
          onOk={() => form.submit()}
        >
          <Form
            form={form}
            layout="vertical"
            onFinish={(values) => {
              run(asking, values);
              setAsking(null);
            }}
          >
            <Form.Item
              name={field}
              label={label}
              rules={asking === 'decline' ? [] : [{ required: true, message: t('field.required', { field: label }) }]}
              extra={field === 'at' ? t('survey.atHint') : undefined}
            >
              {field === 'at' ? (
                <Input type="datetime-local" />
              ) : (
                <Input.TextArea autoSize={{ minRows: 3 }} maxLength={4000} />
              )}
            </Form.Item>
          </Form>
        </Modal>
      )}
    </div>
  );
}
