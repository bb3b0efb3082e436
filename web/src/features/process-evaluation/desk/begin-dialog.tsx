import { Form, Select } from 'antd';
import { Link } from 'react-router';
import { answerOf, api } from '../../../api/client';
import type { components } from '../../../api/generated/schema';
import { ApiProblem } from '../../../api/problem';
import { useWords } from '../../../i18n/use-words';
import { SEARCHED } from '../../../list/searched';
import { useMe } from '../../../session/useMe.query';
import { BeginFrame } from '../../../writing/begin-frame';
import { beginningFor } from './beginning-for';
import { EVALUATED } from './desk-filters';

type Begun = components['schemas']['NewEvaluation'];

const post = (body: Begun, key: string) =>
  answerOf(api.POST('/api/v1/process-evaluations', { params: { header: { 'Idempotency-Key': key } }, body }));

/** Which process is evaluated, of which centre; where it was lately, the last one is a link away. */
export function BeginDialog({ close }: { close: () => void }) {
  const { t, code } = useWords();
  const { data: me } = useMe();
  return (
    <BeginFrame<Begun>
      name="begin-evaluation"
      words="evaluationBegin"
      initial={{ evaluated: EVALUATED[0] }}
      placesFor={() => beginningFor(me)}
      post={post}
      list={['evaluations', 'desk']}
      pageOf={(id) => `/process-evaluations/${id}`}
      close={close}
      isNeverUrgent
      besideProblem={(problem) => <LastOne problem={problem} />}
    >
      <Form.Item name="evaluated" label={t('evaluations.process')} extra={t('evaluationBegin.hint')}>
        <Select showSearch={SEARCHED} options={EVALUATED.map((value) => ({ value, label: code('process', value) }))} />
      </Form.Item>
    </BeginFrame>
  );
}

/** The evaluation by which another one is refused. */
function LastOne({ problem }: { problem: unknown }) {
  const { t } = useWords();
  const last = problem instanceof ApiProblem ? problem.params.last : undefined;
  if (typeof last !== 'string') return null;
  return <Link to={`/process-evaluations/${last}`}>{t('evaluationBegin.last')}</Link>;
}
