import { useOrgName } from '../../../codes/use-org-name';
import { useWords } from '../../../i18n/use-words';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { useProvinces } from '../../../writing/orgs/orgs-picker';
import { inOrder } from '../../../writing/orgs/regions';
import { shortened } from '../../../writing/orgs/short-names';
import type { MatrixCell } from '../shapes';
import { useLiveKnowledge } from '../use-live';
import { COLUMNS, countsOf } from './matrix-columns';
import { MatrixRow } from './matrix-row';
import styles from '../../../list/matrix.module.css';
import { Queries } from './queries';
import { useMatrix } from './useMatrix.query';

/** Provinces by state of the number in force, as it is now; what is late and what asks for a decision stands out. */
export function MatrixPart({ id }: { id: string }) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  // Of all provinces: a few may have more than that in common.
  const short = shortened(useProvinces().map(orgName));
  const matrix = useMatrix(id);
  const cells = matrix.data?.provinces ?? [];
  useLiveKnowledge(['matrix'], [id, ...cells.map(({ branch }) => branch)]);
  if (!matrix.data)
    return matrix.error ? <LoadFailed error={matrix.error} retry={() => void matrix.refetch()} /> : <PageLoading />;
  const { number, kind } = matrix.data;
  if (cells.length === 0) return <p className={styles.soft}>{t('matrix.none')}</p>;
  const counts = countsOf(cells);
  const byOrg = new Map(cells.map((cell): [string, MatrixCell] => [cell.org, cell]));
  const late = cells.filter((cell) => cell.late).length;
  return (
    <>
      <p className={styles.said} role="status">
        {t('matrix.about', { n: number, kind: code('kind', kind) })} ·{' '}
        {t('matrix.progress', { done: counts.done + counts.exempt, all: cells.length })}
        {late > 0 && <strong className={styles.late}> · {t('matrix.lateCount', { n: late })}</strong>}
      </p>
      <Queries cells={cells.filter(({ stage, outcome }) => outcome === null && stage === 'queried')} />
      <div className={styles.wide} role="region" aria-label={t('matrix.tab')} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('matrix.province')}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(`matrix.column.${column}`)} <span className={styles.count}>{counts[column]}</span>
                </th>
              ))}
              <th scope="col">{t('matrix.copy')}</th>
            </tr>
          </thead>
          <tbody>
            {inOrder(byOrg.keys()).map((org) => (
              <MatrixRow key={org} cell={byOrg.get(org)!} name={short(orgName(org))} number={number} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
