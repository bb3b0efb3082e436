import { Alert, Form, Modal, Select } from 'antd';
import { useProblemWords } from '../../../api/use-problem-words';
import { useOrgName } from '../../../codes/use-org-name';
import { useOrgs } from '../../../codes/useOrgs.query';
import { useWords } from '../../../i18n/use-words';
import { messages } from '../../../messages/messages';
import { useFocusReturn } from '../../../shell/use-focus-return';
import { useDecide } from './useDecide.mutation';
import type { Proposal } from './useProposals.query';

/** To the platform whose service it is about, or back to HQ. */
export function PassDialog({ proposal, close }: { proposal: Proposal; close: () => void }) {
  const { t } = useWords();
  const problemWords = useProblemWords();
  const orgName = useOrgName();
  const { data: orgs } = useOrgs();
  const [form] = Form.useForm<{ org: string }>();
  const decide = useDecide(proposal.id);
  useFocusReturn();
  const known = [...(orgs?.orgs ?? []), ...(orgs?.targets ?? [])];
  const desks = [
    ...new Set(known.filter(({ level }) => level === 'second-line' || level === 'hq').map(({ id }) => id)),
  ];
  return (
    <Modal
      open
      title={t('proposals.passTitle')}
      okText={t('proposals.passOn')}
      cancelText={t('action.cancel')}
      confirmLoading={decide.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      {decide.error && <Alert type="error" showIcon title={problemWords(decide.error)} style={{ marginBottom: 16 }} />}
      <p style={{ marginBottom: 16 }}>{t('proposals.passHint')}</p>
      <Form
        form={form}
        layout="vertical"
        name="pass"
        onFinish={({ org }) =>
          decide.mutate(
            { kind: 'pass', org },
            {
              onSuccess: () => {
                messages.success(t('proposals.passed'));
                close();
              },
            },
          )
        }
      >
        <Form.Item
          name="org"
          label={t('proposals.platform')}
          rules={[{ required: true, message: t('field.required', { field: t('proposals.platform') }) }]}
        >
          <Select
            options={desks.filter((org) => org !== proposal.desk).map((value) => ({ value, label: orgName(value) }))}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
