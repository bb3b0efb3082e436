import { Button, Form, Popconfirm, Select } from 'antd';
import { ROLES, type Role } from '../../../../../domain/shared/actor';
import { answerOf, api } from '../../../api/client';
import { useOrgName } from '../../../codes/use-org-name';
import { useWords } from '../../../i18n/use-words';
import { SEARCHED } from '../../../list/searched';
import { MomentField } from '../../../time/moment-field';
import { momentRule } from '../../../time/moment-rule';
import { fromLocalInput } from '../../../time/moment-words';
import styles from '../admin.module.css';
import type { PersonEntry, PostEntry } from '../admin-shapes';
import { Moment } from '../moment';
import { OrgSelect } from '../org-select';
import { SheetTable } from '../sheet-table';
import { useAct } from '../use-act';
import { useFormProblems } from '../use-form-problems';

interface NewPost {
  role: Role;
  org: string;
  from?: string;
  until?: string;
}

/** What the person may do where, and for how long; given and taken here. */
export function Posts({ person }: { person: PersonEntry }) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const withdraw = useAct({
    act: ({ role, org }: PostEntry) =>
      answerOf(
        api.DELETE('/api/v1/people/{person}/posts/{role}/{org}', {
          params: { path: { person: person.id, role, org } },
        }),
      ),
    refresh: [['people']],
    done: t('people.withdrawn'),
  });
  return (
    <section>
      <h2 className={styles.heading}>{t('people.posts')}</h2>
      <SheetTable
        label={t('people.posts')}
        rows={person.posts}
        rowKey={({ role, org }) => `${role}@${org}`}
        empty={t('people.noPosts')}
        columns={[
          { key: 'role', title: t('people.role'), show: ({ role }) => code('role', role) },
          { key: 'org', title: t('people.at'), show: ({ org }) => orgName(org) },
          { key: 'from', title: t('people.from'), kind: 'moment', show: ({ from }) => <Moment at={from} /> },
          { key: 'until', title: t('people.until'), kind: 'moment', show: ({ until }) => <Moment at={until} /> },
          {
            key: 'do',
            title: <span className="visually-hidden">{t('people.withdraw')}</span>,
            show: (post) => (
              <Popconfirm
                title={t('people.withdrawAsk', { role: code('role', post.role) })}
                okText={t('action.yes')}
                cancelText={t('action.no')}
                onConfirm={() => withdraw.mutate(post)}
              >
                <Button size="small" danger>
                  {t('people.withdraw')}
                </Button>
              </Popconfirm>
            ),
          },
        ]}
      />
      <GrantPost person={person.id} />
    </section>
  );
}

function GrantPost({ person }: { person: string }) {
  const { t, code } = useWords();
  const [form] = Form.useForm<NewPost>();
  const grant = useAct({
    act: ({ role, org, from, until }: NewPost) => {
      const period = { from: fromLocalInput(from ?? ''), until: fromLocalInput(until ?? '') };
      return answerOf(
        api.PUT('/api/v1/people/{person}/posts/{role}/{org}', {
          params: { path: { person, role, org } },
          body: { ...(period.from && { from: period.from }), ...(period.until && { until: period.until }) },
        }),
      );
    },
    refresh: [['people']],
    done: t('people.granted'),
    whenDone: () => form.resetFields(),
  });
  useFormProblems(form, grant.error);
  const rules = (label: string) => [{ required: true, message: t('field.required', { field: label }) }];
  const readable = momentRule(t('moment.unreadable'));
  return (
    <Form form={form} layout="vertical" style={{ marginTop: 12 }} onFinish={(values) => grant.mutate(values)}>
      <div className={styles.cards}>
        <Form.Item name="role" label={t('people.role')} rules={rules(t('people.role'))}>
          <Select
            showSearch={SEARCHED}
            popupMatchSelectWidth={false}
            options={ROLES.map((value) => ({ value, label: code('role', value) }))}
          />
        </Form.Item>
        <Form.Item name="org" label={t('people.at')} rules={rules(t('people.at'))}>
          <OrgSelect />
        </Form.Item>
        <Form.Item name="from" label={t('people.from')} extra={t('people.fromHint')} rules={[readable]}>
          <MomentField />
        </Form.Item>
        <Form.Item name="until" label={t('people.until')} extra={t('people.untilHint')} rules={[readable]}>
          <MomentField />
        </Form.Item>
      </div>
      <Button htmlType="submit" loading={grant.isPending}>
        {t('people.grant')}
      </Button>
    </Form>
  );
}
