import { Alert, Form, InputNumber, Modal } from 'antd';
import { useDeferredValue, useEffect } from 'react';
import { useNavigate } from 'react-router';
import { MOST_SEED } from '../../../../../domain/quality-sampling/drawing';
import { ApiProblem } from '../../../api/problem';
import { useKeyOf } from '../../../api/use-key-of';
import { useProblemWords } from '../../../api/use-problem-words';
import { useWords } from '../../../i18n/use-words';
import { useMe } from '../../../session/useMe.query';
import { useFocusReturn } from '../../../shell/use-focus-return';
import { MomentField } from '../../../time/moment-field';
import { momentRule } from '../../../time/moment-rule';
import { fromLocalInput } from '../../../time/moment-words';
import { typedMoment } from '../../../writing/draft/editor-values';
import { inspectingAt } from '../quality-pages';
import styles from '../quality.module.css';
import type { NewSampling } from '../shapes';
import { DrawnBy } from './drawn-by';
import { useDraw } from './useDraw.mutation';
import { usePopulation } from './usePopulation.query';

const USUAL = { work: 'complaint-dispatch', strata: 'agent', size: 20 } as const;
const MONTH = 30 * 24 * 3_600_000;

const bodyOf = ({ from, until, ...rest }: NewSampling): NewSampling | null => {
  const [begin, end] = [fromLocalInput(from), until ? fromLocalInput(until) : undefined];
  return begin === null || end === null ? null : { ...rest, from: begin, ...(end && { until: end }) };
};

/** A sampling before it is drawn: what from, how much of it, and how much there is. */
export function DrawDialog({ close }: { close: () => void }) {
  const { t } = useWords();
  const { data: me } = useMe();
  const navigate = useNavigate();
  const problemWords = useProblemWords();
  const [form] = Form.useForm<NewSampling>();
  const keyOf = useKeyOf();
  const draw = useDraw();
  useFocusReturn();
  const places = inspectingAt(me);
  const typed = useDeferredValue(Form.useWatch([], form) as NewSampling | undefined);
  useEffect(() => {
    if (draw.error instanceof ApiProblem)
      form.setFields(draw.error.errors.map(({ field, detail }) => ({ name: field as 'from', errors: [detail] })));
  }, [form, draw.error]);
  const begin = (asked: NewSampling): void => {
    const body = bodyOf({ ...asked, org: asked.org ?? places[0] });
    if (body) draw.mutate({ key: keyOf(asked), body }, { onSuccess: ({ id }) => void navigate(`/quality/${id}`) });
  };
  return (
    <Modal
      open
      title={t('quality.draw')}
      okText={t('quality.drawNow')}
      cancelText={t('action.cancel')}
      confirmLoading={draw.isPending}
      onCancel={close}
      onOk={() => form.submit()}
      width={600}
      style={{ top: 40 }}
    >
      {draw.error && <Alert type="error" showIcon title={problemWords(draw.error)} style={{ marginBottom: 16 }} />}
      <Form<NewSampling>
        form={form}
        layout="vertical"
        name="draw"
        requiredMark={false}
        initialValues={{ ...USUAL, org: places[0], from: typedMoment(Date.now() - MONTH) }}
        onFinish={begin}
      >
        <div className={styles.beside}>
          <Form.Item
            name="from"
            label={t('quality.from')}
            rules={[{ required: true, message: t('field.required') }, momentRule(t('moment.unreadable'))]}
          >
            <MomentField />
          </Form.Item>
          <Form.Item
            name="until"
            label={t('quality.until')}
            extra={t('quality.untilHint')}
            rules={[momentRule(t('moment.unreadable'))]}
          >
            <MomentField />
          </Form.Item>
        </div>
        <DrawnBy places={places}>
          <Form.Item name="seed" label={t('quality.seed')} extra={t('quality.seedHint')}>
            <InputNumber min={1} max={MOST_SEED} precision={0} controls={false} style={{ width: 160 }} />
          </Form.Item>
        </DrawnBy>
      </Form>
      <ToDrawFrom asked={typed?.from ? bodyOf({ ...typed, org: typed.org ?? places[0] }) : null} />
    </Modal>
  );
}

/** Counted while it is asked, so that nobody draws from nothing. */
function ToDrawFrom({ asked }: { asked: NewSampling | null }) {
  const { t } = useWords();
  const problemWords = useProblemWords();
  const { size = 0, ...rest } = asked ?? {};
  const { work, strata, from, until, org } = rest as NewSampling;
  const { data, error } = usePopulation(asked && { work, strata, from, ...(org && { org }), ...(until && { until }) });
  if (error) return <Alert type="warning" showIcon role="status" title={problemWords(error)} />;
  if (!data) return null;
  const n = Math.min(size, data.population);
  const words = data.population === 0 ? t('quality.nothingThere') : t('quality.drawsOf', { n, all: data.population });
  const parts = data.population > 0 && strata !== 'none' ? t('quality.inStrata', { n: data.strata }) : '';
  return <Alert type={data.population === 0 ? 'warning' : 'info'} showIcon role="status" title={`${words}${parts}`} />;
}
