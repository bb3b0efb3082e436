import { Segmented, Select } from 'antd';
import { useSearchParams } from 'react-router';
import { useWords } from '../../../i18n/use-words';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import styles from '../admin.module.css';
import { DifferenceTable } from './difference-table';
import { RuleTable } from './rule-table';
import { UploadPolicy } from './upload-policy';
import { usePolicies, usePolicy } from './usePolicies.query';
import { Versions } from './versions';

/** The SLA policy: its versions, what each says, and what one says otherwise than another. */
export function PolicyPage() {
  const { t } = useWords();
  const { data, error, refetch } = usePolicies();
  const [params, setParams] = useSearchParams();
  if (!data) return error ? <LoadFailed error={error} retry={() => void refetch()} /> : <PageLoading />;
  const versions = data.items.map(({ version }) => version);
  const asked = (name: string) => versions.find((version) => version === Number(params.get(name)));
  const shown = asked('version') ?? data.items.find(({ active }) => active)?.version ?? versions[0] ?? null;
  const against = asked('against') ?? null;
  const set = (next: { version: number | null; against: number | null }) =>
    setParams(
      new URLSearchParams(
        Object.entries(next).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])),
      ),
    );
  const options = versions.map((value) => ({ value, label: t('policy.version', { n: value }) }));
  return (
    <div className={styles.page}>
      <div className={styles.titleRow}>
        <h1 className={styles.title}>{t('admin.page.policy')}</h1>
        <UploadPolicy />
      </div>
      <Versions items={data.items} show={(version) => set({ version, against: null })} />
      <div className={styles.filters}>
        <Select<number>
          className={styles.filter}
          aria-label={t('policy.shown')}
          value={shown ?? undefined}
          options={options}
          onChange={(version) => set({ version, against })}
        />
        <Segmented
          aria-label={t('policy.view')}
          options={[
            { value: 'read', label: t('policy.read') },
            { value: 'compare', label: t('policy.compare'), disabled: versions.length < 2 },
          ]}
          value={against === null ? 'read' : 'compare'}
          onChange={(view) =>
            set({
              version: shown,
              against: view === 'read' ? null : (versions.find((version) => version !== shown) ?? null),
            })
          }
        />
        {against !== null && (
          <Select<number>
            className={styles.filter}
            aria-label={t('policy.against')}
            value={against}
            options={options.filter(({ value }) => value !== shown)}
            onChange={(version) => set({ version: shown, against: version })}
          />
        )}
      </div>
      {shown !== null &&
        (against === null ? <Tables version={shown} /> : <DifferenceTable from={against} to={shown} />)}
    </div>
  );
}

function Tables({ version }: { version: number }) {
  const { data, error, refetch } = usePolicy(version);
  if (!data) return error ? <LoadFailed error={error} retry={() => void refetch()} /> : <PageLoading />;
  return data.tables.map((table) => <RuleTable key={table.id} table={table} />);
}
