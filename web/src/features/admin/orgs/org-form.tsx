import { Button, Form, Input, Modal, Popconfirm, Radio } from 'antd';
import type { Org } from '../../../api/shapes';
import { answerOf, api } from '../../../api/client';
import { useWords } from '../../../i18n/use-words';
import { OrgSelect } from '../org-select';
import { useAct } from '../use-act';
import { useFormProblems } from '../use-form-problems';

interface Values {
  id: string;
  parent: string;
  level: 'prefecture' | 'department';
  nameZh: string;
  nameEn: string;
}

const LEVELS = ['prefecture', 'department'] as const;

/** Adds an organisation (`org` null), or renames, moves, closes or opens one. */
export function OrgForm({ org, onClose }: { org: Org | null; onClose: () => void }) {
  const { t, code } = useWords();
  const [form] = Form.useForm<Values>();
  const after = { refresh: [['orgs'], ['calendars']], done: t('orgs.saved'), whenDone: onClose };
  const save = useAct({
    act: ({ id, level, parent, nameZh, nameEn }: Values, key) =>
      org
        ? answerOf(
            api.PATCH('/api/v1/orgs/{org}', {
              params: { path: { org: org.id } },
              body: { nameZh, nameEn, ...(parent !== org.parent && { parent }) },
            }),
          )
        : answerOf(
            api.POST('/api/v1/orgs', {
              body: { id, level, parent, nameZh, nameEn },
              params: { header: { 'Idempotency-Key': key } },
            }),
          ),
    ...after,
  });
  const turn = useAct({
    act: (active: boolean) =>
      answerOf(api.PATCH('/api/v1/orgs/{org}', { params: { path: { org: org!.id } }, body: { active } })),
    ...after,
  });
  useFormProblems(form, save.error);
  const rules = (label: string) => [{ required: true, message: t('field.required', { field: label }) }];
  const title = org ? t('orgs.change') : t('orgs.add');
  return (
    <Modal
      open
      title={title}
      okText={org ? t('orgs.save') : t('orgs.add')}
      cancelText={t('action.cancel')}
      confirmLoading={save.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={org ? { ...org, parent: org.parent ?? undefined } : { level: 'department' }}
        onFinish={(values) => save.mutate(values)}
      >
        {!org && (
          <>
            <Form.Item name="id" label={t('orgs.id')} rules={rules(t('orgs.id'))} extra={t('orgs.idHint')}>
              <Input maxLength={64} autoComplete="off" />
            </Form.Item>
            <Form.Item name="level" label={t('orgs.level')}>
              <Radio.Group options={LEVELS.map((value) => ({ value, label: code('level', value) }))} />
            </Form.Item>
          </>
        )}
        <Form.Item name="nameZh" label={t('people.displayZh')} rules={rules(t('people.displayZh'))}>
          <Input maxLength={80} />
        </Form.Item>
        <Form.Item name="nameEn" label={t('people.displayEn')} rules={rules(t('people.displayEn'))}>
          <Input maxLength={80} />
        </Form.Item>
        <Form.Item
          name="parent"
          label={t('orgs.parent')}
          rules={rules(t('orgs.parent'))}
          extra={org ? t('orgs.moveHint') : undefined}
        >
          <OrgSelect levels={['province', 'prefecture']} />
        </Form.Item>
      </Form>
      {org && (
        <Popconfirm
          title={t(org.active ? 'orgs.closeAsk' : 'orgs.openAsk')}
          okText={t('action.yes')}
          cancelText={t('action.no')}
          onConfirm={() => turn.mutate(!org.active)}
        >
          <Button danger={org.active} loading={turn.isPending}>
            {t(org.active ? 'orgs.close' : 'orgs.reopen')}
          </Button>
        </Popconfirm>
      )}
    </Modal>
  );
}
