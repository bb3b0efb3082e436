import { useLiveQueries } from '../../../api/stream/use-live-queries';
import { useOrgName } from '../../../codes/use-org-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import styles from '../../../list/matrix.module.css';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { fullMoment } from '../../../time/moment-words';
import { useProvinces } from '../../../writing/orgs/orgs-picker';
import { inOrder } from '../../../writing/orgs/regions';
import { shortened } from '../../../writing/orgs/short-names';
import { LeftLine, MatrixLine } from './matrix-line';
import { countsOf, DELIVERY_STATES, isLate, REPLY_STATES, type BulletinMatrix } from './matrix-states';
import { useBulletinMatrix } from './useBulletinMatrix.query';

/** Receivers by state, of the delivery and of the reply, as it is now. `onlyLate`: of whoever is late. */
export function MatrixPart({ id, onlyLate = false }: { id: string; onlyLate?: boolean }) {
  const { t } = useWords();
  const orgName = useOrgName();
  // Of all provinces: a few may have more than that in common.
  const short = shortened(useProvinces().map(orgName));
  const matrix = useBulletinMatrix(id);
  const rows = matrix.data?.receivers ?? [];
  useLiveQueries(
    'bulletins',
    ['matrix'],
    [id, ...rows.flatMap(({ delivery, reply }) => [delivery, reply].filter((one) => one !== null))],
  );
  if (!matrix.data)
    return matrix.error ? <LoadFailed error={matrix.error} retry={() => void matrix.refetch()} /> : <PageLoading />;
  if (rows.length === 0) return <p className={styles.soft}>{t('bulletinMatrix.none')}</p>;
  const staying = rows.filter(({ leftAt }) => leftAt === null);
  const left = rows.filter(({ leftAt }) => leftAt !== null);
  const counts = countsOf(staying);
  const byOrg = new Map(staying.map((row) => [row.org, row]));
  const shown = inOrder(byOrg.keys()).filter((org) => !onlyLate || isLate(byOrg.get(org)!));
  // Nobody has it off its board before it is taken down.
  const deliveries = DELIVERY_STATES.filter((state) => state !== 'gone' || counts.gone > 0);
  const replies = staying.some(({ reply }) => reply !== null)
    ? REPLY_STATES.filter((state) => state !== 'over' || counts.over > 0)
    : [];
  const states = [...deliveries, ...replies];
  return (
    <>
      <Summary matrix={{ ...matrix.data, receivers: staying }} counts={counts} />
      <div className={styles.wide} role="region" aria-label={t('bulletinMatrix.title')} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            {replies.length > 0 && (
              <tr>
                <td />
                <th scope="colgroup" colSpan={deliveries.length}>
                  {t('bulletinMatrix.delivery')}
                </th>
                <th scope="colgroup" colSpan={replies.length}>
                  {t('bulletinMatrix.reply')}
                </th>
              </tr>
            )}
            <tr>
              <th scope="col">{t('bulletinMatrix.receiver')}</th>
              {states.map((state) => (
                <th key={state} scope="col">
                  {t(`bulletinMatrix.state.${state}`)} <span className={styles.count}>{counts[state]}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((org) => (
              <MatrixLine key={org} row={byOrg.get(org)!} name={short(orgName(org))} states={states} />
            ))}
            {!onlyLate &&
              left.map((row) => (
                <LeftLine key={row.org} row={row} name={short(orgName(row.org))} span={states.length} />
              ))}
          </tbody>
        </table>
        {shown.length === 0 && <p className={styles.soft}>{t('bulletinMatrix.nobodyLate')}</p>}
      </div>
    </>
  );
}

/** In a sentence, told again whenever it changes. */
function Summary({ matrix, counts }: { matrix: BulletinMatrix; counts: ReturnType<typeof countsOf> }) {
  const { t } = useWords();
  const language = useLanguage();
  const { receivers, replyBy, repliesEnd } = matrix;
  const late = receivers.filter(isLate).length;
  const asked = receivers.filter(({ reply }) => reply !== null).length;
  return (
    <p className={styles.said} role="status">
      {t('bulletinMatrix.shownAt', { n: counts.shown, all: receivers.length })}
      {asked > 0 && ` · ${t('bulletinMatrix.acceptedOf', { n: counts.accepted, all: asked })}`}
      {late > 0 && <strong className={styles.late}> · {t('bulletinMatrix.lateCount', { n: late })}</strong>}
      {repliesEnd === null &&
        replyBy !== null &&
        ` · ${t('bulletinMatrix.replyBy', { at: fullMoment(replyBy, language) })}`}
      {repliesEnd !== null && ` · ${t(`bulletinCase.repliesEnds.${repliesEnd}`)}`}
    </p>
  );
}
