import { Select } from 'antd';
import { useSearchParams } from 'react-router';
import { useOrgName } from '../../../codes/use-org-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { dateWords } from '../../../time/moment-words';
import { useNow } from '../../../time/useNow';
import styles from '../admin.module.css';
import type { Calendar } from '../admin-shapes';
import { useCalendars } from './useCalendars.query';
import { weekRows } from './week-rows';
import { YearGrid } from './year-grid';

/** When the centres work: the week, and the days of a year that differ from it. */
export function CalendarsPage() {
  const { t, code } = useWords();
  const now = useNow();
  const [params, setParams] = useSearchParams();
  const { data, error, refetch } = useCalendars();
  if (!data) return error ? <LoadFailed error={error} retry={() => void refetch()} /> : <PageLoading />;
  const asked = params.get('calendar') ?? 'back-office';
  const calendar = data.items.find(({ id }) => id === asked) ?? data.items[0];
  const thisYear = new Date(now).getUTCFullYear();
  const year = Number(params.get('year')) || thisYear;
  const years = [
    ...new Set([thisYear, ...(calendar?.exceptions ?? []).map(({ date }) => Number(date.slice(0, 4)))]),
  ].sort();
  return (
    <div className={styles.page}>
      <div className={styles.titleRow}>
        <h1 className={styles.title}>{t('admin.page.calendars')}</h1>
        <Select
          className={styles.words}
          aria-label={t('admin.page.calendars')}
          value={calendar?.id}
          options={data.items.map(({ id }) => ({ value: id, label: code('calendar', id) }))}
          onChange={(id) => setParams({ calendar: id, year: String(year) })}
        />
        <Select
          aria-label={t('calendar.year')}
          value={year}
          options={years.map((value) => ({ value, label: String(value) }))}
          onChange={(value) => setParams({ calendar: asked, year: String(value) })}
        />
      </div>
      {calendar && <CalendarParts calendar={calendar} year={year} />}
    </div>
  );
}

function CalendarParts({ calendar, year }: { calendar: Calendar; year: number }) {
  const { t } = useWords();
  const language = useLanguage();
  const orgName = useOrgName();
  const { week, zone, version, orgs, knownUntil } = calendar;
  return (
    <>
      <dl className={`${styles.facts} ${styles.sheet} ${styles.padded}`}>
        {weekRows(week).map(({ from, to, service }) => (
          <div key={from} style={{ display: 'contents' }}>
            <dt>
              {t(`calendar.day.${from}`)}
              {to > from && ` – ${t(`calendar.day.${to}`)}`}
            </dt>
            <dd className={styles.keep}>{service || t('calendar.off')}</dd>
          </div>
        ))}
        <dt>{t('calendar.zone')}</dt>
        <dd>{zone}</dd>
        <dt>{t('policy.versionHead')}</dt>
        <dd>{version}</dd>
        <dt>{t('calendar.knownUntil')}</dt>
        <dd>
          {knownUntil ? `${knownUntil.slice(0, 4)} · ${dateWords(knownUntil, language)}` : t('calendar.noHolidays')}
        </dd>
        <dt>{t('calendar.usedBy', { n: orgs.length })}</dt>
        <dd>
          {orgs.length === 0 ? (
            t('calendar.byPolicy')
          ) : (
            <details>
              <summary>{t('calendar.showOrgs')}</summary>
              {orgs.map(orgName).join(t('people.joint'))}
            </details>
          )}
        </dd>
      </dl>
      <YearGrid calendar={calendar} year={year} />
    </>
  );
}
