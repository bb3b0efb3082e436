import { Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { HeatCell, HeatMap as Map } from '../../api/shapes';
import { useOrgName } from '../../codes/use-org-name';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/use-words';
import grid from '../../list/window-grid.module.css';
import { dateWords } from '../../time/moment-words';
import { auditLink, type AuditFilters } from './audit-filters';
import { dayOf } from './due-days';
import styles from './heat-map.module.css';

const MEASURES = { byBreached: breachedShare, byMedian: median, byP90: p90 } as const;
type Measure = keyof typeof MEASURES;

function breachedShare({ breached, count }: HeatCell): number {
  return breached / count;
}
function median(cell: HeatCell): number | null {
  return cell.median;
}
function p90(cell: HeatCell): number | null {
  return cell.p90;
}

const percent = (share: number | null): string => (share === null ? '—' : `${Math.round(share * 100)}%`);

/** Steps of the scale; the darkest from here on. */
const STEPS = [0.001, 0.05, 0.15, 0.3, 0.5];
const toneOf = (value: number): string => styles[`heat${STEPS.filter((step) => value >= step).length}`] ?? '';

/** Kind of clock × whose time it is; each number leads to exactly the clocks that it counts. */
export function HeatMap({ map, filters, isStale }: { map: Map; filters: AuditFilters; isStale: boolean }) {
  const words = useWords();
  const { t, code } = words;
  const language = useLanguage();
  const orgName = useOrgName();
  const [measure, setMeasure] = useState<Measure>('byBreached');
  const cells = new globalThis.Map(map.cells.map((cell) => [keyOf(cell.clock, cell), cell]));
  const named = ({ org, below }: Place) => (below ? orgName(org) : t('audit.itself', { org: orgName(org) }));
  const link = (part: Partial<AuditFilters>) => auditLink({ ...filters, ...map.period, view: 'list', ...part });
  return (
    <div className={`${grid.grid} ${isStale ? grid.stale : ''}`}>
      <div className={styles.head}>
        <p className={styles.soft}>
          {t('audit.heatPeriod', {
            from: dateWords(dayOf(map.period.from), language),
            to: dateWords(dayOf(map.period.to, true), language),
          })}
          {' · '}
          {t('audit.heatHint')}
          {filters.due && ` · ${t('audit.heatDue')}`}
        </p>
        <Select<Measure>
          aria-label={t('audit.measure')}
          className={styles.measure}
          popupMatchSelectWidth={false}
          value={measure}
          options={(Object.keys(MEASURES) as Measure[]).map((value) => ({ value, label: t(`audit.${value}`) }))}
          onChange={setMeasure}
        />
      </div>
      <div className={styles.scroller} tabIndex={0} role="region" aria-label={t('audit.heat')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('audit.heatRow')}</th>
              {map.orgs.map((place) => (
                <th key={keyOf('', place)} scope="col" title={named(place)}>
                  {named(place)}
                </th>
              ))}
              <th scope="col">{t('audit.totalRow')}</th>
            </tr>
          </thead>
          <tbody>
            {map.clocks.map((clock) => (
              <tr key={clock}>
                <th scope="row">{code('clock', clock)}</th>
                {map.orgs.map((place) => (
                  <Cell
                    key={keyOf(clock, place)}
                    cell={cells.get(keyOf(clock, place))}
                    measure={measure}
                    place={named(place)}
                    link={link({ clock, org: place.org, below: place.below ? undefined : false })}
                  />
                ))}
                <td className={styles.total}>
                  <Link to={link({ clock })}>{sum(map.cells.filter((cell) => cell.clock === clock))}</Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

type Place = Pick<HeatCell, 'org' | 'below'>;
const keyOf = (clock: string, { org, below }: Place): string => `${clock} ${org}${below ? '' : '!'}`;
const sum = (cells: HeatCell[]): number => cells.reduce((total, { count }) => total + count, 0);

function Cell({ cell, measure, place, link }: { cell?: HeatCell; measure: Measure; place: string; link: string }) {
  const { t, code } = useWords();
  if (!cell) return <td className={styles.none} />;
  const { clock, count, breached } = cell;
  const share = percent(breachedShare(cell));
  const value = MEASURES[measure](cell);
  const used =
    cell.median === null
      ? ` ${t('audit.noneEnded')}`
      : ` ${t('audit.median', { p50: percent(cell.median), p90: percent(cell.p90 ?? 0) })}`;
  const label = t('audit.cell', { clock: code('clock', clock), org: place, count, breached, share });
  const scaled = measure === 'byBreached' ? value : value === null ? null : Math.max(0, value - 0.5);
  return (
    <td className={scaled === null ? styles.unknown : toneOf(scaled)}>
      <Link to={link} aria-label={`${count} ${percent(value)} ${label}`} title={`${label}${used}`}>
        <strong>{count}</strong> <span>{percent(value)}</span>
      </Link>
    </td>
  );
}
