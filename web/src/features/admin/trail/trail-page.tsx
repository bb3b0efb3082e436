import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../../../api/client';
import { useOrgName } from '../../../codes/use-org-name';
import { useWords } from '../../../i18n/use-words';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import styles from '../admin.module.css';
import { Moment } from '../moment';
import { PersonName } from '../people/person-name';
import { SheetTable } from '../sheet-table';
import { useAccountName } from '../use-account-name';
import { useClearing } from '../../../theme/clearing';

/** Kinds of change that leave an entry. */
const COMMANDS = [
  ...['create-person', 'set-password', 'change-own-password', 'open-account', 'close-account', 'grant-role'],
  ...['withdraw-role', 'add-substitution', 'end-substitution', 'create-org', 'update-org', 'add-policy'],
  ...['activate-policy', 'create-receiver', 'update-receiver', 'renew-receiver-secret', 'test-receiver'],
  ...['replay-delivery', 'replay-dead-letters', 'create-system', 'open-system', 'close-system', 'renew-system-token'],
];

const PEOPLE = new Set(['person', 'absent', 'substitute']);

/** Who changed what: nobody can change it afterwards. */
export function TrailPage() {
  const { t, has } = useWords();
  const clearing = useClearing();
  const name = useAccountName();
  const [command, setCommand] = useState<string>();
  const trail = useInfiniteQuery({
    queryKey: ['administration-audit', command],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/audit/administration', {
          params: { query: { ...(command && { command }), ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
  const label = (value: string) => (has(`trail.command.${value}`) ? t(`trail.command.${value}`) : value);
  return (
    <div className={styles.page}>
      <div className={styles.titleRow}>
        <h1 className={styles.title}>{t('admin.page.trail')}</h1>
        <Select
          allowClear={clearing}
          className={styles.filter}
          placeholder={t('trail.what')}
          aria-label={t('trail.what')}
          value={command}
          options={COMMANDS.map((value) => ({ value, label: label(value) }))}
          onChange={(value?: string) => setCommand(value)}
        />
      </div>
      {trail.isPending ? (
        <PageLoading />
      ) : trail.isError ? (
        <LoadFailed error={trail.error} retry={() => void trail.refetch()} />
      ) : (
        <SheetTable
          label={t('admin.page.trail')}
          rows={trail.data.pages.flatMap(({ items }) => items)}
          rowKey={({ seq }) => String(seq)}
          empty={t('trail.none')}
          columns={[
            { key: 'seq', title: t('trail.seq'), kind: 'number', show: ({ seq }) => seq },
            { key: 'at', title: t('trail.at'), kind: 'moment', show: ({ at }) => <Moment at={at} /> },
            {
              key: 'who',
              title: t('trail.who'),
              show: ({ actor, onBehalfOf }) => (
                <>
                  <span className={styles.keep}>{actor.person ? name(actor.person) : actor.id}</span>
                  {onBehalfOf && <div className={styles.small}>{t('trail.for', { name: name(onBehalfOf) })}</div>}
                </>
              ),
            },
            {
              key: 'what',
              title: t('trail.what'),
              show: (entry) => <span className={styles.keep}>{label(entry.command)}</span>,
            },
            { key: 'fields', title: t('trail.fields'), show: ({ fields }) => <Fields fields={fields} /> },
          ]}
        />
      )}
      {trail.hasNextPage && (
        <Button loading={trail.isFetchingNextPage} onClick={() => void trail.fetchNextPage()}>
          {t('action.loadMore')}
        </Button>
      )}
    </div>
  );
}

/** Ids, codes and times as they were recorded; organisations and roles by their names. */
function Fields({ fields }: { fields: Record<string, unknown> }) {
  const { t, code, has } = useWords();
  const orgName = useOrgName();
  const shown = ([field, value]: [string, unknown]) => {
    if ((field === 'org' || field === 'parent') && typeof value === 'string') return orgName(value);
    if (PEOPLE.has(field) && typeof value === 'string') return <PersonName id={value} />;
    if (field === 'role' && typeof value === 'string') return code('role', value);
    if ((field === 'from' || field === 'until') && typeof value === 'string') return <Moment at={value} />;
    if (field === 'calendar' && typeof value === 'string') return code('calendar', value);
    if (typeof value === 'boolean') return t(value ? 'action.yes' : 'action.no');
    return <span className={styles.code}>{typeof value === 'string' ? value : JSON.stringify(value)}</span>;
  };
  return (
    <dl className={`${styles.facts} ${styles.recorded}`}>
      {Object.entries(fields).map((entry) => (
        <div key={entry[0]} style={{ display: 'contents' }}>
          <dt>{has(`trail.field.${entry[0]}`) ? t(`trail.field.${entry[0]}`) : entry[0]}</dt>
          <dd>{shown(entry)}</dd>
        </div>
      ))}
    </dl>
  );
}
