import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { ROLES, type Role } from '../../../../../domain/shared/actor';
import { Badge } from '../../../codes/badge';
import { useOrgName } from '../../../codes/use-org-name';
import { useWords } from '../../../i18n/use-words';
import { SEARCHED } from '../../../list/searched';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import styles from '../admin.module.css';
import { OrgSelect } from '../org-select';
import { SheetTable } from '../sheet-table';
import { useAccountName } from '../use-account-name';
import { NewPerson } from './new-person';
import { PersonDrawer } from './person-drawer';
import { usePeople, type PeopleFilters } from './usePeople.query';
import { useClearing } from '../../../theme/clearing';

const STATES = { open: true, closed: false } as const;

function readFilters(params: URLSearchParams): PeopleFilters {
  const [under, q, role, state] = ['under', 'q', 'role', 'state'].map((name) => params.get(name) || undefined);
  return {
    ...(under && { under }),
    ...(q && { q }),
    ...(ROLES.includes(role as Role) && { role: role as Role }),
    ...(state && state in STATES && { active: STATES[state as keyof typeof STATES] }),
  };
}

/** Who there is, and what they hold; the filters stand in the address. */
export function PeoplePage() {
  const { t, code } = useWords();
  const clearing = useClearing();
  const orgName = useOrgName();
  const name = useAccountName();
  const [params, setParams] = useSearchParams();
  const people = usePeople(readFilters(params));
  const [open, setOpen] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const set = (key: string, value: string | undefined) => {
    const next = new URLSearchParams(params);
    if (value) next.set(key, value);
    else next.delete(key);
    setParams(next);
  };
  return (
    <div className={styles.page}>
      <div className={styles.titleRow}>
        <h1 className={styles.title}>{t('admin.page.people')}</h1>
        <Button type="primary" onClick={() => setAdding(true)}>
          {t('people.add')}
        </Button>
      </div>
      <div className={styles.filters} role="search">
        <Input.Search
          allowClear={clearing}
          className={styles.words}
          defaultValue={params.get('q') ?? ''}
          placeholder={t('people.search')}
          aria-label={t('people.search')}
          onSearch={(q) => set('q', q.trim())}
        />
        <OrgSelect
          className={styles.filter}
          label={t('people.under')}
          value={params.get('under') ?? undefined}
          onChange={(org) => set('under', org)}
        />
        <Select
          allowClear={clearing}
          className={styles.filter}
          showSearch={SEARCHED}
          placeholder={t('people.role')}
          aria-label={t('people.role')}
          value={params.get('role') ?? undefined}
          options={ROLES.map((value) => ({ value, label: code('role', value) }))}
          onChange={(role?: string) => set('role', role)}
        />
        <Select
          allowClear={clearing}
          className={styles.filter}
          placeholder={t('people.state')}
          aria-label={t('people.state')}
          value={params.get('state') ?? undefined}
          options={Object.keys(STATES).map((value) => ({ value, label: t(`people.${value}`) }))}
          onChange={(state?: string) => set('state', state)}
        />
      </div>
      {people.isPending ? (
        <PageLoading />
      ) : people.isError ? (
        <LoadFailed error={people.error} retry={() => void people.refetch()} />
      ) : (
        <SheetTable
          label={t('admin.page.people')}
          rows={people.items}
          rowKey={({ id }) => id}
          empty={t('people.none')}
          columns={[
            {
              key: 'name',
              title: t('people.name'),
              show: (person) => (
                <button type="button" className={styles.link} onClick={() => setOpen(person.id)}>
                  {name(person)}
                </button>
              ),
            },
            { key: 'username', title: t('people.username'), show: ({ username }) => username },
            { key: 'org', title: t('people.org'), show: ({ org }) => orgName(org) },
            {
              key: 'posts',
              title: t('people.posts'),
              show: ({ posts }) =>
                posts.length === 0
                  ? '—'
                  : posts.map(({ role, org }) => `${code('role', role)} · ${orgName(org)}`).join(t('people.joint')),
            },
            {
              key: 'state',
              title: t('people.state'),
              show: ({ active }) => (
                <Badge tone={active ? 'plain' : 'alarm'}>{t(active ? 'people.open' : 'people.closed')}</Badge>
              ),
            },
          ]}
        />
      )}
      {people.hasNextPage && (
        <Button loading={people.isFetchingNextPage} onClick={() => void people.fetchNextPage()}>
          {t('action.loadMore')}
        </Button>
      )}
      {open && <PersonDrawer key={open} id={open} onClose={() => setOpen(null)} />}
      {adding && (
        <NewPerson
          onClose={() => setAdding(false)}
          whenDone={(id) => {
            setAdding(false);
            setOpen(id);
          }}
        />
      )}
    </div>
  );
}
