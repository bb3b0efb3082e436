import { Alert, Form, Input, Modal, Radio } from 'antd';
import { useKeyOf } from '../../../api/use-key-of';
import { useProblemWords } from '../../../api/use-problem-words';
import { useWords } from '../../../i18n/use-words';
import { messages } from '../../../messages/messages';
import { useMe } from '../../../session/useMe.query';
import { useFocusReturn } from '../../../shell/use-focus-return';
import { DrawnBy } from '../desk/drawn-by';
import { inspectingAt } from '../quality-pages';
import type { NewPlan } from '../shapes';
import { useMakePlan } from './usePlanning.mutation';

/** The server's own limit of a name. */
const LONGEST = 100;
const EVERY = ['week', 'month'] as const;
const USUAL = { work: 'complaint-dispatch', strata: 'agent', size: 20, every: 'week' } as const;

/** A regular sampling before it is planned: what it is called, how often, and how it draws. */
export function PlanDialog({ close }: { close: () => void }) {
  const { t } = useWords();
  const { data: me } = useMe();
  const problemWords = useProblemWords();
  const [form] = Form.useForm<NewPlan>();
  const keyOf = useKeyOf();
  const make = useMakePlan();
  useFocusReturn();
  const places = inspectingAt(me);
  const plan = (asked: NewPlan): void => {
    const body = { ...asked, name: asked.name.trim(), org: asked.org ?? places[0] };
    make.mutate(
      { key: keyOf(body), body },
      {
        onSuccess: ({ name }) => {
          messages.success(t('quality.planned', { name }));
          close();
        },
      },
    );
  };
  return (
    <Modal
      open
      title={t('quality.newPlan')}
      okText={t('quality.newPlan')}
      cancelText={t('action.cancel')}
      confirmLoading={make.isPending}
      onCancel={close}
      onOk={() => form.submit()}
      width={600}
    >
      {make.error && <Alert type="error" showIcon title={problemWords(make.error)} style={{ marginBottom: 16 }} />}
      <Form<NewPlan>
        form={form}
        layout="vertical"
        name="plan"
        requiredMark={false}
        initialValues={{ ...USUAL, org: places[0] }}
        onFinish={plan}
      >
        <Form.Item
          name="name"
          label={t('quality.planName')}
          rules={[{ required: true, whitespace: true, message: t('field.required') }]}
        >
          <Input autoFocus maxLength={LONGEST} showCount />
        </Form.Item>
        <Form.Item name="every" label={t('quality.every')} extra={t('quality.everyHint')}>
          <Radio.Group options={EVERY.map((value) => ({ value, label: t(`quality.eachOf.${value}`) }))} />
        </Form.Item>
        <DrawnBy places={places} />
      </Form>
    </Modal>
  );
}
