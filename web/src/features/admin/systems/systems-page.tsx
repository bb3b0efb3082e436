import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../../../api/client';
import { Badge } from '../../../codes/badge';
import { useOrgName } from '../../../codes/use-org-name';
import { useWords } from '../../../i18n/use-words';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import styles from '../admin.module.css';
import type { System } from '../admin-shapes';
import { Moment } from '../moment';
import { OrgSelect } from '../org-select';
import { Renew } from '../renew';
import { SheetTable } from '../sheet-table';
import { ShownOnce } from '../shown-once';
import { useAct } from '../use-act';
import { useFormProblems } from '../use-form-problems';

/** Systems that post events, and their tokens. */
export function SystemsPage() {
  const { t } = useWords();
  const orgName = useOrgName();
  const { data, error, refetch } = useQuery({
    queryKey: ['systems'],
    queryFn: () => answerOf(api.GET('/api/v1/systems')),
  });
  const [adding, setAdding] = useState(false);
  const [shown, setShown] = useState<{ id: string; token: string | null } | null>(null);
  if (!data) return error ? <LoadFailed error={error} retry={() => void refetch()} /> : <PageLoading />;
  return (
    <div className={styles.page}>
      <div className={styles.titleRow}>
        <h1 className={styles.title}>{t('admin.page.systems')}</h1>
        <Button type="primary" onClick={() => setAdding(true)}>
          {t('systems.add')}
        </Button>
      </div>
      <SheetTable
        label={t('admin.page.systems')}
        rows={data.items}
        rowKey={({ id }) => id}
        empty={t('systems.none')}
        columns={[
          { key: 'id', title: t('systems.id'), show: ({ id }) => id },
          { key: 'org', title: t('people.org'), show: ({ org }) => orgName(org) },
          {
            key: 'source',
            title: t('systems.source'),
            show: ({ source }) => <span className={styles.code}>{source}</span>,
          },
          {
            key: 'state',
            title: t('deliveries.state'),
            show: ({ active, demo }) => (
              <span className={styles.chips}>
                <Badge tone={active ? 'accent' : 'plain'}>
                  {t(active ? 'receivers.running' : 'receivers.stopped')}
                </Badge>
                {demo && <Badge tone="strong">{t('systems.demo')}</Badge>}
              </span>
            ),
          },
          {
            key: 'since',
            title: t('systems.tokenSince'),
            kind: 'moment',
            show: ({ tokenSince }) => <Moment at={tokenSince} />,
          },
          {
            key: 'old',
            title: t('systems.oldUntil'),
            kind: 'moment',
            show: ({ oldTokenUntil }) => <Moment at={oldTokenUntil} />,
          },
          {
            key: 'do',
            title: <span className="visually-hidden">{t('receivers.actions')}</span>,
            show: (system) => <Actions system={system} show={setShown} />,
          },
        ]}
      />
      {adding && (
        <NewSystem
          onClose={() => setAdding(false)}
          whenDone={(made) => {
            setAdding(false);
            setShown(made);
          }}
        />
      )}
      {shown && (
        <ShownOnce title={t('systems.tokenOf', { id: shown.id })} secret={shown.token} onClose={() => setShown(null)} />
      )}
    </div>
  );
}

type Made = { id: string; token: string | null };

function Actions({ system: { id, active }, show }: { system: System; show: (made: Made) => void }) {
  const { t } = useWords();
  const path = { id };
  const turn = useAct({
    act: (next: boolean) => answerOf(api.PATCH('/api/v1/systems/{id}', { params: { path }, body: { active: next } })),
    refresh: [['systems']],
  });
  const renew = useAct({
    act: (graceHours: number, key) =>
      answerOf(
        api.POST('/api/v1/systems/{id}/token', {
          params: { path, header: { 'Idempotency-Key': key } },
          body: { graceHours },
        }),
      ),
    refresh: [['systems']],
    whenDone: show,
  });
  return (
    <div className={styles.actions}>
      <Button size="small" loading={turn.isPending} onClick={() => turn.mutate(!active)}>
        {t(active ? 'receivers.stop' : 'receivers.start')}
      </Button>
      <Renew label={t('systems.renew')} isPending={renew.isPending} renew={renew.mutate} />
    </div>
  );
}

function NewSystem({ onClose, whenDone }: { onClose: () => void; whenDone: (made: Made) => void }) {
  const { t } = useWords();
  const [form] = Form.useForm<{ id: string; org: string }>();
  const create = useAct({
    act: (body: { id: string; org: string }, key) =>
      answerOf(api.POST('/api/v1/systems', { body, params: { header: { 'Idempotency-Key': key } } })),
    refresh: [['systems']],
    whenDone,
  });
  useFormProblems(form, create.error);
  const rules = (label: string) => [{ required: true, message: t('field.required', { field: label }) }];
  return (
    <Modal
      open
      title={t('systems.add')}
      okText={t('systems.add')}
      cancelText={t('action.cancel')}
      confirmLoading={create.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" onFinish={(values) => create.mutate(values)}>
        <Form.Item name="id" label={t('systems.id')} rules={rules(t('systems.id'))} extra={t('systems.idHint')}>
          <Input maxLength={64} autoComplete="off" />
        </Form.Item>
        <Form.Item name="org" label={t('people.org')} rules={rules(t('people.org'))}>
          <OrgSelect />
        </Form.Item>
      </Form>
    </Modal>
  );
}
