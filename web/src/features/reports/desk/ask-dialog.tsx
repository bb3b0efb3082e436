import { Form, Input, Select } from 'antd';
import { CONTENTS } from '../../../../../domain/report-submission/contents';
import { answerOf, api } from '../../../api/client';
import type { components } from '../../../api/generated/schema';
import { useOrgName } from '../../../codes/use-org-name';
import { useOrgs } from '../../../codes/useOrgs.query';
import { useWords } from '../../../i18n/use-words';
import { SEARCHED } from '../../../list/searched';
import { useMe } from '../../../session/useMe.query';
import { momentRule } from '../../../time/moment-rule';
import { MomentField } from '../../../time/moment-field';
import { fromLocalInput } from '../../../time/moment-words';
import { BeginFrame } from '../../../writing/begin-frame';
import { DayRange } from '../../audit/day-range';
import { answering, askingFor } from '../report-posts';

type Request = components['schemas']['ReportRequest'];

interface Asked {
  /** Who asks. */
  org?: string;
  centre: string;
  days: { from?: string; to?: string };
  content?: Request['content'];
  deadline: string;
  text: string;
}

const post = ({ org: asker, centre, days, content, deadline, text }: Asked, key: string) =>
  answerOf(
    api.POST('/api/v1/reports/requests', {
      params: { header: { 'Idempotency-Key': key } },
      body: {
        ...{ org: centre, from: days.from!, to: days.to!, deadlineAt: fromLocalInput(deadline) ?? deadline },
        ...{ text: text.trim(), ...(asker && { asker }), ...(content && { content }) },
      },
    }),
  );

const LONGEST = 4000;

/** What is asked of a centre beside its regular reports: which days, what of it, by when, and what for. */
export function AskDialog({ close }: { close: () => void }) {
  const { t, code } = useWords();
  const { data: me } = useMe();
  const { data } = useOrgs();
  const orgName = useOrgName();
  const centres = answering(data?.orgs ?? [], askingFor(me));
  const required = { required: true, message: t('field.required') };
  return (
    <BeginFrame<Asked>
      name="ask-report"
      words="reportAsk"
      initial={{ centre: centres[0] ?? '', days: {}, deadline: '', text: '' }}
      placesFor={() => askingFor(me)}
      post={post}
      list={['reports', 'desk']}
      pageOf={(id) => `/reports/${id}`}
      close={close}
      isNeverUrgent
    >
      <Form.Item name="centre" label={t('reportAsk.centre')} rules={[required]}>
        <Select showSearch={SEARCHED} options={centres.map((value) => ({ value, label: orgName(value) }))} />
      </Form.Item>
      <Form.Item
        name="days"
        label={t('reportAsk.days')}
        required
        rules={[
          {
            validator: (_, { from, to }: Asked['days']) =>
              from && to ? Promise.resolve() : Promise.reject(new Error(t('field.required'))),
          },
        ]}
      >
        <Days />
      </Form.Item>
      <Form.Item name="content" label={t('reports.content')}>
        <Select
          allowClear
          placeholder={t('reportAsk.everything')}
          options={CONTENTS.map((value) => ({ value, label: code('content', value) }))}
        />
      </Form.Item>
      <Form.Item name="deadline" label={t('reportAsk.deadline')} rules={[required, momentRule(t('moment.unreadable'))]}>
        <MomentField />
      </Form.Item>
      <Form.Item name="text" label={t('reportAsk.purpose')} rules={[{ ...required, whitespace: true }]}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={LONGEST} />
      </Form.Item>
    </BeginFrame>
  );
}

function Days({ value = {}, onChange }: { value?: Asked['days']; onChange?: (days: Asked['days']) => void }) {
  const { t } = useWords();
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
      <DayRange
        label={t('reportAsk.usual')}
        ends={[t('reportAsk.first'), t('reportAsk.last')]}
        range={value}
        change={(days) => onChange?.(days)}
      />
    </div>
  );
}
