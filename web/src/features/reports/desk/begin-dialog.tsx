import { Form, Radio } from 'antd';
import { PERIODS } from '../../../../../domain/report-submission/period';
import { answerOf, api } from '../../../api/client';
import type { components } from '../../../api/generated/schema';
import { useWords } from '../../../i18n/use-words';
import { useMe } from '../../../session/useMe.query';
import { BeginFrame } from '../../../writing/begin-frame';
import { makingFor } from '../report-posts';

type Begun = components['schemas']['NewReport'];

const REGULAR = PERIODS.filter((kind) => kind !== 'ad-hoc');

const post = (body: Begun, key: string) =>
  answerOf(api.POST('/api/v1/reports', { params: { header: { 'Idempotency-Key': key } }, body }));

/** Which regular report is begun: the last whole week, month, quarter or year of a province. */
export function BeginDialog({ close }: { close: () => void }) {
  const { t, code } = useWords();
  const { data: me } = useMe();
  return (
    <BeginFrame<Begun>
      name="begin-report"
      words="reportBegin"
      initial={{ period: 'week' }}
      placesFor={() => makingFor(me)}
      post={post}
      list={['reports', 'desk']}
      pageOf={(id) => `/reports/${id}`}
      close={close}
      isNeverUrgent
    >
      <Form.Item name="period" label={t('reports.period')} extra={t('reportBegin.hint')}>
        <Radio.Group options={REGULAR.map((value) => ({ value, label: code('category', value) }))} />
      </Form.Item>
    </BeginFrame>
  );
}
