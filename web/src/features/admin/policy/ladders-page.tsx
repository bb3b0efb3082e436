import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Segmented, Select } from 'antd';
import { useSearchParams } from 'react-router';
import { answerOf, api } from '../../../api/client';
import { useOrgName } from '../../../codes/use-org-name';
import { useWords } from '../../../i18n/use-words';
import { useMe } from '../../../session/useMe.query';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { limitWords } from '../../case/parts/limit-words';
import styles from '../admin.module.css';
import { OrgSelect } from '../org-select';
import { SheetTable } from '../sheet-table';
import { useAccountName } from '../use-account-name';
import { PROCESSES } from '../../inbox/inbox-filters';

const URGENCIES = ['normal', 'urgent'] as const;
const CENTRES = ['hq', 'province', 'prefecture'] as const;

/** Whom a late case of a centre climbs to: how long each tier has, who that is now, what they may do. */
export function LaddersPage() {
  const words = useWords();
  const { t, code } = words;
  const orgName = useOrgName();
  const name = useAccountName();
  const { data: me } = useMe();
  const [params, setParams] = useSearchParams();
  const org = params.get('org') ?? me?.person.org ?? 'hq';
  const process = PROCESSES.find((one) => one === params.get('process')) ?? 'complaint-dispatch';
  const urgency = URGENCIES.find((one) => one === params.get('urgency')) ?? 'normal';
  const query = { org, process, urgency };
  const { data, error, refetch } = useQuery({
    queryKey: ['ladders', query],
    queryFn: () => answerOf(api.GET('/api/v1/ladders', { params: { query } })),
    placeholderData: keepPreviousData,
  });
  const set = (next: Partial<typeof query>) => setParams({ ...query, ...next });
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{t('admin.page.ladders')}</h1>
      <div className={styles.filters}>
        <OrgSelect
          className={styles.orgs}
          label={t('ladder.centre')}
          allowClear={false}
          levels={CENTRES}
          value={org}
          onChange={(value) => set({ org: value! })}
        />
        <Select
          className={styles.orgs}
          aria-label={t('inbox.filterProcess')}
          showSearch={{ optionFilterProp: 'label' }}
          options={PROCESSES.map((value) => ({ value, label: code('process', value) }))}
          value={process}
          onChange={(value) => set({ process: value })}
        />
        <Segmented
          aria-label={t('case.urgency')}
          options={URGENCIES.map((value) => ({ value, label: code('urgency', value) }))}
          value={urgency}
          onChange={(value) => set({ urgency: value })}
        />
      </div>
      {error ? (
        <LoadFailed error={error} retry={() => void refetch()} />
      ) : !data ? (
        <PageLoading />
      ) : (
        <>
          <p className={styles.soft}>
            {t('ladder.under', { n: data.version })}{' '}
            {data.remindOutsideService
              ? t('ladder.anyTime')
              : t('ladder.inHours', { calendar: code('calendar', data.calendar) })}
          </p>
          <SheetTable
            label={t('admin.page.ladders')}
            rows={data.rungs}
            rowKey={({ rule }) => rule}
            empty={t('ladder.none')}
            columns={[
              { key: 'n', title: t('ladder.tier'), kind: 'number', show: (_, index) => index + 1 },
              { key: 'role', title: t('people.role'), show: ({ role }) => code('role', role) },
              { key: 'org', title: t('people.at'), show: (rung) => orgName(rung.org) },
              {
                key: 'limit',
                title: t('policy.output.limit'),
                kind: 'moment',
                show: ({ limit }) => limitWords(limit, words),
              },
              {
                key: 'people',
                title: t('ladder.people'),
                show: ({ people }) =>
                  people === null ? (
                    <span className={styles.soft}>{t('ladder.outside')}</span>
                  ) : people.length === 0 ? (
                    <strong style={{ color: 'var(--overdue)' }}>{t('ladder.nobody')}</strong>
                  ) : (
                    people.map(name).join(t('people.joint'))
                  ),
              },
              {
                key: 'may',
                title: t('policy.output.may'),
                show: ({ may }) => may.map((right) => code('command', right)).join(t('people.joint')),
              },
            ]}
          />
        </>
      )}
    </div>
  );
}
