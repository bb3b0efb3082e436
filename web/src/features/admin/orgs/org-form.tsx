import { Button, Form, Input, Popconfirm, Radio } from 'antd';
import type { Org } from '../../../api/shapes';
import { answerOf, api } from '../../../api/client';
import { useWords } from '../../../i18n/use-words';
import { CalendarSelect } from '../calendars/calendar-select';
import { FormDialog, RequiredItem } from '../form-dialog';
import { OrgSelect } from '../org-select';
import { useAct } from '../use-act';

interface Values {
  id: string;
  parent: string;
  level: 'prefecture' | 'department';
  nameZh: string;
  nameEn: string;
  calendar: string;
}

const LEVELS = ['prefecture', 'department'] as const;

/** Adds an organisation (`org` null), or renames, moves, closes or opens one. */
export function OrgForm({ org, onClose }: { org: Org | null; onClose: () => void }) {
  const { t, code } = useWords();
  const [form] = Form.useForm<Values>();
  const after = { refresh: [['orgs'], ['calendars']], done: t('orgs.saved'), whenDone: onClose };
  const save = useAct({
    act: ({ id, level, parent, nameZh, nameEn, calendar }: Values, key) =>
      org
        ? answerOf(
            api.PATCH('/api/v1/orgs/{org}', {
              params: { path: { org: org.id } },
              body: {
                ...{ nameZh, nameEn },
                ...(parent !== org.parent && { parent }),
                ...(calendar !== org.calendar && { calendar }),
              },
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
  return (
    <FormDialog
      title={org ? t('orgs.change') : t('orgs.add')}
      {...(org && { send: t('orgs.save') })}
      form={form}
      initialValues={org ? { ...org, parent: org.parent ?? '', level: 'department' } : { level: 'department' }}
      sending={save}
      onSend={save.mutate}
      onClose={onClose}
      more={org && <TurnOrg org={org} isPending={turn.isPending} turn={() => turn.mutate(!org.active)} />}
    >
      {!org && (
        <>
          <RequiredItem name="id" label={t('orgs.id')} extra={t('orgs.idHint')}>
            <Input maxLength={64} autoComplete="off" />
          </RequiredItem>
          <Form.Item name="level" label={t('orgs.level')}>
            <Radio.Group options={LEVELS.map((value) => ({ value, label: code('level', value) }))} />
          </Form.Item>
        </>
      )}
      <RequiredItem name="nameZh" label={t('people.displayZh')}>
        <Input maxLength={80} />
      </RequiredItem>
      <RequiredItem name="nameEn" label={t('people.displayEn')}>
        <Input maxLength={80} />
      </RequiredItem>
      <RequiredItem name="parent" label={t('orgs.parent')} extra={org ? t('orgs.moveHint') : undefined}>
        <OrgSelect levels={['province', 'prefecture']} />
      </RequiredItem>
      {org && (
        <RequiredItem name="calendar" label={t('orgs.calendar')} extra={t('orgs.calendarHint')}>
          <CalendarSelect />
        </RequiredItem>
      )}
    </FormDialog>
  );
}

function TurnOrg({ org: { active }, isPending, turn }: { org: Org; isPending: boolean; turn: () => void }) {
  const { t } = useWords();
  return (
    <Popconfirm
      title={t(active ? 'orgs.closeAsk' : 'orgs.openAsk')}
      okText={t('action.yes')}
      cancelText={t('action.no')}
      onConfirm={turn}
    >
      <Button danger={active} loading={isPending}>
        {t(active ? 'orgs.close' : 'orgs.reopen')}
      </Button>
    </Popconfirm>
  );
}
