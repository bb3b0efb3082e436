import { useQuery } from '@tanstack/react-query';
import { Button, Form, Popconfirm, type FormRule } from 'antd';
import { answerOf, api } from '../../../api/client';
import { useWords } from '../../../i18n/use-words';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { MomentField } from '../../../time/moment-field';
import { momentRule } from '../../../time/moment-rule';
import { fromLocalInput } from '../../../time/moment-words';
import styles from '../admin.module.css';
import { Moment } from '../moment';
import { PersonSelect } from '../person-select';
import { SheetTable } from '../sheet-table';
import { useAct } from '../use-act';
import { useFormProblems } from '../use-form-problems';
import { PersonName } from './person-name';

/** Who acts for whom while they are away, now and to come. */
export function SubstitutionsPage() {
  const { t } = useWords();
  const list = useQuery({
    queryKey: ['substitutions'],
    queryFn: () => answerOf(api.GET('/api/v1/substitutions')),
  });
  const end = useAct({
    act: (substitution: string) =>
      answerOf(api.DELETE('/api/v1/substitutions/{substitution}', { params: { path: { substitution } } })),
    refresh: [['substitutions']],
    done: t('substitution.ended'),
  });
  if (!list.data)
    return list.error ? <LoadFailed error={list.error} retry={() => void list.refetch()} /> : <PageLoading />;
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{t('admin.page.substitutions')}</h1>
      <AddSubstitution />
      <SheetTable
        label={t('admin.page.substitutions')}
        rows={list.data}
        rowKey={({ id }) => id}
        empty={t('substitution.none')}
        columns={[
          { key: 'absent', title: t('substitution.absent'), show: ({ absent }) => <PersonName id={absent} /> },
          {
            key: 'substitute',
            title: t('substitution.substitute'),
            show: ({ substitute }) => <PersonName id={substitute} />,
          },
          { key: 'from', title: t('people.from'), kind: 'moment', show: ({ from }) => <Moment at={from} /> },
          { key: 'until', title: t('people.until'), kind: 'moment', show: ({ until }) => <Moment at={until} /> },
          {
            key: 'end',
            title: <span className="visually-hidden">{t('substitution.end')}</span>,
            show: ({ id }) => (
              <Popconfirm
                title={t('substitution.endAsk')}
                okText={t('action.yes')}
                cancelText={t('action.no')}
                onConfirm={() => end.mutate(id)}
              >
                <Button size="small" danger>
                  {t('substitution.end')}
                </Button>
              </Popconfirm>
            ),
          },
        ]}
      />
    </div>
  );
}

interface Wanted {
  absent: string;
  substitute: string;
  from: string;
  until: string;
}

function AddSubstitution() {
  const { t } = useWords();
  const [form] = Form.useForm<Wanted>();
  const add = useAct({
    act: ({ from, until, ...people }: Wanted, key) =>
      answerOf(
        api.POST('/api/v1/substitutions', {
          body: { ...people, from: fromLocalInput(from) ?? from, until: fromLocalInput(until) ?? until },
          params: { header: { 'Idempotency-Key': key } },
        }),
      ),
    refresh: [['substitutions']],
    done: t('substitution.added'),
    whenDone: () => form.resetFields(),
  });
  useFormProblems(form, add.error);
  const item = (name: keyof Wanted, label: string, input: React.ReactNode, ...rules: FormRule[]) => (
    <Form.Item
      name={name}
      label={label}
      rules={[{ required: true, message: t('field.required', { field: label }) }, ...rules]}
    >
      {input}
    </Form.Item>
  );
  const readable = momentRule(t('moment.unreadable'));
  return (
    <Form
      form={form}
      layout="vertical"
      className={`${styles.sheet} ${styles.padded}`}
      onFinish={(values) => add.mutate(values)}
    >
      <div className={styles.fields}>
        {item('absent', t('substitution.absent'), <PersonSelect />)}
        {item('substitute', t('substitution.substitute'), <PersonSelect />)}
        {item('from', t('people.from'), <MomentField />, readable)}
        {item('until', t('people.until'), <MomentField />, readable)}
      </div>
      <Button htmlType="submit" loading={add.isPending}>
        {t('substitution.add')}
      </Button>
    </Form>
  );
}
