import { Button } from 'antd';
import { useSearchParams } from 'react-router';
import { useOrgName } from '../../codes/use-org-name';
import { useOrgs } from '../../codes/useOrgs.query';
import { useWords } from '../../i18n/use-words';
import { addressOf } from '../../list/address-of';
import { ComparedHead } from '../../list/compared-head';
import styles from '../../list/figures.module.css';
import { FilterSelect } from '../../list/filter-select';
import page from '../../list/list-page.module.css';
import { LoadFailed } from '../../shell/load-failed';
import { PageLoading } from '../../shell/page-loading';
import { PageState } from '../../shell/page-state';
import { CausesTable } from './causes-table';
import { useFrequentCauses } from './useFrequentCauses.query';

/** What is complained of again and again, and so is to be improved (process 7). What is asked lives in the address. */
export function CausesPage() {
  const { t } = useWords();
  const orgName = useOrgName();
  const { data: tree } = useOrgs();
  const [params, setParams] = useSearchParams();
  const org = params.get('org') ?? undefined;
  const { data, error, refetch } = useFrequentCauses(org === undefined ? {} : { org });
  const narrow = (to: string | undefined): void => setParams(addressOf({ org: to }), { replace: true });
  return (
    <div className={styles.page}>
      <ComparedHead area="causes" period={data} />
      <div className={page.filters} role="search" aria-label={t('causes.filters')}>
        <FilterSelect
          label={t('causes.org')}
          value={org}
          options={(tree?.orgs ?? []).map(({ id }) => ({ value: id, label: orgName(id) }))}
          take={narrow}
        />
        {org !== undefined && (
          <Button type="link" onClick={() => narrow(undefined)}>
            {t('causes.clear')}
          </Button>
        )}
      </div>
      {error ? (
        <LoadFailed error={error} retry={() => void refetch()} />
      ) : !data ? (
        <PageLoading />
      ) : data.rows.length === 0 ? (
        <PageState title={t('causes.empty')} hint={t('causes.emptyHint')} />
      ) : (
        <CausesTable causes={data} within={org} />
      )}
    </div>
  );
}
