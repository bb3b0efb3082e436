import { Button, Input } from 'antd';
import { useState } from 'react';
import { Badge } from '../../../codes/badge';
import { useOrgName } from '../../../codes/use-org-name';
import { useOrgs } from '../../../codes/useOrgs.query';
import type { Org } from '../../../api/shapes';
import { useWords } from '../../../i18n/use-words';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import styles from '../admin.module.css';
import { SheetTable } from '../sheet-table';
import { OrgForm } from './org-form';
import { orgRows, searchOrgs } from './org-tree';
import { useClearing } from '../../../theme/clearing';

const CHANGEABLE: readonly Org['level'][] = ['prefecture', 'department'];
const INDENT = 22;

/** The tree of organisations; prefectures and departments are added, renamed, moved, closed and opened. */
export function OrgsPage() {
  const { t, code } = useWords();
  const clearing = useClearing();
  const orgName = useOrgName();
  const { data, error, refetch } = useOrgs();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set(['hq']));
  const [words, setWords] = useState('');
  const [form, setForm] = useState<Org | 'new' | null>(null);
  if (!data) return error ? <LoadFailed error={error} retry={() => void refetch()} /> : <PageLoading />;
  const toggle = (id: string) => {
    const next = new Set(opened);
    if (!next.delete(id)) next.add(id);
    setOpened(next);
  };
  const rows = orgRows(data.orgs, opened, words.trim() ? searchOrgs(data.orgs, words.trim()) : null);
  return (
    <div className={styles.page}>
      <div className={styles.titleRow}>
        <h1 className={styles.title}>{t('admin.page.orgs')}</h1>
        <Input
          allowClear={clearing}
          className={styles.words}
          placeholder={t('orgs.search')}
          aria-label={t('orgs.search')}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
        <Button type="primary" onClick={() => setForm('new')}>
          {t('orgs.add')}
        </Button>
      </div>
      <SheetTable
        label={t('admin.page.orgs')}
        rows={rows}
        rowKey={({ id }) => id}
        empty={t('orgs.none')}
        columns={[
          {
            key: 'name',
            title: t('orgs.name'),
            show: ({ id, depth, children }) => (
              <span className={styles.keep} style={{ display: 'flex', gap: 6, paddingLeft: depth * INDENT }}>
                {children > 0 ? (
                  <button
                    type="button"
                    className={styles.link}
                    style={{ width: 16 }}
                    aria-expanded={opened.has(id) || words.trim() !== ''}
                    aria-label={t('orgs.below', { name: orgName(id) })}
                    onClick={() => toggle(id)}
                  >
                    {opened.has(id) || words.trim() ? '▾' : '▸'}
                  </button>
                ) : (
                  <span style={{ width: 16 }} />
                )}
                {orgName(id)}
              </span>
            ),
          },
          { key: 'id', title: t('orgs.id'), show: ({ id }) => <span className={styles.code}>{id}</span> },
          { key: 'level', title: t('orgs.level'), show: ({ level }) => code('level', level) },
          { key: 'calendar', title: t('orgs.calendar'), show: ({ calendar }) => code('calendar', calendar) },
          {
            key: 'state',
            title: t('people.state'),
            show: ({ active }) => (
              <Badge tone={active ? 'plain' : 'alarm'}>{t(active ? 'orgs.open' : 'orgs.closed')}</Badge>
            ),
          },
          {
            key: 'do',
            title: <span className="visually-hidden">{t('orgs.change')}</span>,
            show: (org) =>
              CHANGEABLE.includes(org.level) && (
                <Button size="small" onClick={() => setForm(org)}>
                  {t('orgs.change')}
                </Button>
              ),
          },
        ]}
      />
      {form && <OrgForm org={form === 'new' ? null : form} onClose={() => setForm(null)} />}
    </div>
  );
}
