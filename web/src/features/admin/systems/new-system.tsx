import { Form, Input } from 'antd';
import { answerOf, api } from '../../../api/client';
import { useWords } from '../../../i18n/use-words';
import { FormDialog, RequiredItem } from '../form-dialog';
import { OrgSelect } from '../org-select';
import { useAct } from '../use-act';

interface Values {
  id: string;
  org: string;
  source?: string;
}

export interface Made {
  id: string;
  token: string | null;
}

/** Lets a system post events; its token is shown once. */
export function NewSystem({ onClose, whenDone }: { onClose: () => void; whenDone: (made: Made) => void }) {
  const { t } = useWords();
  const [form] = Form.useForm<Values>();
  const create = useAct({
    act: ({ source, ...values }: Values, key) =>
      answerOf(
        api.POST('/api/v1/systems', {
          body: { ...values, ...(source?.trim() && { source: source.trim() }) },
          params: { header: { 'Idempotency-Key': key } },
        }),
      ),
    refresh: [['systems']],
    whenDone,
  });
  return (
    <FormDialog title={t('systems.add')} form={form} sending={create} onSend={create.mutate} onClose={onClose}>
      <RequiredItem name="id" label={t('systems.id')} extra={t('systems.idHint')}>
        <Input maxLength={64} autoComplete="off" />
      </RequiredItem>
      <RequiredItem name="org" label={t('people.org')}>
        <OrgSelect />
      </RequiredItem>
      <Form.Item name="source" label={t('systems.source')} extra={t('systems.sourceHint')}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
    </FormDialog>
  );
}
