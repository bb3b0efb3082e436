import { Checkbox, Form } from 'antd';
import { CATEGORIES } from '../../../../domain/complaint-dispatch/complaint-state';
import { answerOf, api } from '../../api/client';
import type { components } from '../../api/generated/schema';
import { useOrgName } from '../../codes/use-org-name';
import { useOrgs } from '../../codes/useOrgs.query';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/use-words';
import { useMe } from '../../session/useMe.query';
import { fullMoment } from '../../time/moment-words';
import { BeginFrame } from '../../writing/begin-frame';
import { keepDraft } from '../../writing/draft/kept-draft';
import { draftPlace, writingCommands } from '../../writing/writing-commands';
import { assigningFor } from '../work-assignments/work-pages';
import type { EnquiryLine } from './table-of';
import type { EnquiryAnalysis } from './useEnquiryAnalysis.query';

type Asked = components['schemas']['NewWorkAssignment'] & { topics: string[] };

interface Props {
  line: EnquiryLine;
  analysis: EnquiryAnalysis;
  close: () => void;
}

/** Work for a centre: what to publicise. What the analysis says of it is what its words begin with. */
export function PubliciseDialog({ line, analysis, close }: Props) {
  const { t, code } = useWords();
  const language = useLanguage();
  const orgName = useOrgName();
  const { data: me } = useMe();
  const { data: tree } = useOrgs();
  const centre = line.org!;
  const above = tree?.orgs.find(({ id }) => id === centre)?.parent;
  const moment = (at: string): string => fullMoment(at, language);
  const wordsFor = (topics: string[]) => {
    const chosen = line.cells.filter(({ category }) => topics.includes(category));
    const named = chosen.map(({ category }) => code('category', category)).join(t('enquiries.and'));
    const period = { from: moment(analysis.openedFrom), to: moment(analysis.openedBefore) };
    const items = chosen.map(({ category, count, before }) => {
      const said = t('enquiries.taskTopic', { topic: code('category', category), n: count, before });
      return `<li><p>${said}</p></li>`;
    });
    return {
      title: t('enquiries.taskTitle', { topics: named }),
      body: `<p>${t('enquiries.taskBody', period)}</p><ul>${items.join('')}</ul>`,
    };
  };
  const post = async ({ topics, ...begun }: Asked, key: string) => {
    const opened = await answerOf(
      api.POST('/api/v1/work-assignments', { params: { header: { 'Idempotency-Key': key } }, body: begun }),
    );
    const place = draftPlace(opened, writingCommands(opened.allowedCommands)[0]);
    const words = { ...wordsFor(topics), keywords: [], attachments: [] };
    keepDraft(me!.person.username, place, { at: Date.now(), values: { words, receivers: [centre] } });
    return opened;
  };
  return (
    <BeginFrame<Asked>
      name="publicise"
      words="work"
      initial={{ topics: line.cells.filter(({ focus }) => focus.length > 0).map(({ category }) => category) }}
      placesFor={() => assigningFor(me).filter((org) => org === above)}
      post={post}
      list={['work', 'given']}
      pageOf={(id) => `/work/desk/${id}`}
      close={close}
    >
      <p>{t('enquiries.publiciseAt', { org: orgName(centre) })}</p>
      <Form.Item
        name="topics"
        label={t('enquiries.topics')}
        extra={t('enquiries.topicsHint')}
        rules={[{ type: 'array', min: 1, message: t('enquiries.topicsRequired') }]}
      >
        <Checkbox.Group options={CATEGORIES.map((value) => ({ value, label: code('category', value) }))} />
      </Form.Item>
    </BeginFrame>
  );
}
