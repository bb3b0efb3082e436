import { ReloadOutlined } from '@ant-design/icons';
import { Button, Select, Tooltip } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { useOrgName } from '../../codes/use-org-name';
import { useOrgs } from '../../codes/useOrgs.query';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/use-words';
import { SEARCHED } from '../../list/searched';
import { LoadFailed } from '../../shell/load-failed';
import { PageLoading } from '../../shell/page-loading';
import { fullMoment } from '../../time/moment-words';
import { BreakdownPanel } from './breakdown-panel';
import { CausePanel } from './cause-panel';
import styles from './dashboard.module.css';
import { breachedNow, dueToday, openCases } from './links';
import { TrendPanel } from './trend-panel';
import { useDashboard } from './useDashboard.query';
import { WorkloadPanel } from './workload-panel';
import { useClearing } from '../../theme/clearing';

/** Where the work stands and where it goes; every number leads to what it counts. */
export function DashboardPage() {
  const { t, code } = useWords();
  const clearing = useClearing();
  const language = useLanguage();
  const orgName = useOrgName();
  const { data: tree } = useOrgs();
  const [params, setParams] = useSearchParams();
  const org = params.get('org') ?? undefined;
  const { data: board, error, refetch, isFetching, dataUpdatedAt, isLive } = useDashboard(org);
  const place = org === undefined ? {} : { org };
  if (!board) return error ? <LoadFailed error={error} retry={() => void refetch()} /> : <PageLoading />;
  const { total, today } = board;
  const figures = [
    { label: t('dashboard.open'), value: total.open, to: openCases(place), tone: '' },
    { label: t('dashboard.dueToday'), value: total.dueToday, to: dueToday(place, today), tone: styles.warned },
    { label: t('dashboard.breached'), value: total.breached, to: breachedNow(place), tone: styles.overdue },
  ];
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 className={styles.title}>{t('dashboard.title')}</h1>
        <Select
          allowClear={clearing}
          showSearch={SEARCHED}
          className={styles.org}
          popupMatchSelectWidth={false}
          placeholder={t('dashboard.allOrgs')}
          aria-label={t('dashboard.org')}
          value={org}
          options={(tree?.orgs ?? []).map(({ id }) => ({ value: id, label: orgName(id) }))}
          onChange={(next?: string) => setParams(next ? { org: next } : {})}
        />
        <span className={styles.refreshed} role="status">
          {t(isLive ? 'dashboard.live' : 'dashboard.refreshed', { at: fullMoment(dataUpdatedAt, language, true) })}
        </span>
        <Tooltip title={t('dashboard.refresh')}>
          <Button
            type="text"
            icon={<ReloadOutlined aria-hidden spin={isFetching} />}
            aria-label={t('dashboard.refresh')}
            onClick={() => void refetch()}
          />
        </Tooltip>
      </div>
      <ul className={styles.figures}>
        {figures.map(({ label, value, to, tone }) => (
          <li key={label}>
            <Link to={to} className={styles.figure}>
              <span>{label}</span>
              <strong className={value > 0 ? tone : ''}>{value.toLocaleString(language)}</strong>
            </Link>
          </li>
        ))}
      </ul>
      <div className={styles.panels}>
        <TrendPanel board={board} place={place} />
        <div className={styles.column}>
          <BreakdownPanel
            title={t('dashboard.byOrg')}
            head={t('dashboard.org')}
            rows={board.orgs.map(({ org: id, below, ...counts }) => ({
              key: `${id}${below}`,
              label: below ? orgName(id) : t('audit.itself', { org: orgName(id) }),
              ...counts,
              links: [
                openCases({ org: id, below }),
                dueToday({ org: id, below }, today),
                breachedNow({ org: id, below }),
              ],
            }))}
          />
          <CausePanel board={board} place={place} />
        </div>
        <div className={styles.column}>
          <BreakdownPanel
            title={t('dashboard.byCategory')}
            head={t('dashboard.category')}
            rows={board.categories.map(({ category, ...counts }) => ({
              key: category,
              label: code('category', category),
              ...counts,
              links: [openCases(place, category), dueToday(place, today, category), breachedNow(place, category)],
            }))}
          />
          <WorkloadPanel board={board} place={place} />
        </div>
      </div>
    </div>
  );
}
