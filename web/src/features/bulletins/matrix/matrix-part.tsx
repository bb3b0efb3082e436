import type { CaseDetail } from '../../../api/shapes';
import { useLiveQueries } from '../../../api/stream/use-live-queries';
import { useOrgName } from '../../../codes/use-org-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import styles from '../../../list/matrix.module.css';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { fullMoment } from '../../../time/moment-words';
import { useNow } from '../../../time/useNow';
import { useProvinces } from '../../../writing/orgs/orgs-picker';
import { inOrder } from '../../../writing/orgs/regions';
import { shortened } from '../../../writing/orgs/short-names';
import { LeftLine, MatrixLine, type Choice } from './matrix-line';
import {
  countsOf,
  DELIVERY_STATES,
  isLate,
  owesReply,
  REPLY_STATES,
  waitsUntil,
  type BulletinMatrix,
  type MatrixRow,
} from './matrix-states';
import { RemindBar } from './remind-bar';
import { useChosen, type Chosen } from './use-chosen';
import { useBulletinMatrix } from './useBulletinMatrix.query';

interface Props {
  id: string;
  /** Only whoever is late. */
  onlyLate?: boolean;
  /** Its case, where those that owe a reply can be chosen and reminded, as far as the server allows the reader. */
  detail?: CaseDetail;
}

/** Receivers by state, of the delivery and of the reply, as it is now. */
export function MatrixPart({ id, onlyLate = false, detail }: Props) {
  const { t } = useWords();
  const orgName = useOrgName();
  // Of all provinces: a few may have more than that in common.
  const short = shortened(useProvinces().map(orgName));
  const matrix = useBulletinMatrix(id);
  const now = useNow();
  const rows = matrix.data?.receivers ?? [];
  const remind = detail?.allowedCommands.find(({ type }) => type === 'remind');
  const choosable = remind ? rows.filter((row) => owesReply(row) && waitsUntil(row, now) === null) : [];
  const chosen = useChosen(inOrder(choosable.map(({ org }) => org)));
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
      {remind && <RemindBar detail={detail!} command={remind} chosen={chosen} />}
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
              <MatrixLine
                key={org}
                row={byOrg.get(org)!}
                name={short(orgName(org))}
                states={states}
                choice={remind && choiceOf(byOrg.get(org)!, chosen, now)}
              />
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

/** Whoever owes no reply cannot be chosen at all. */
const choiceOf = (row: MatrixRow, { orgs, toggle }: Chosen, now: number): Choice | undefined =>
  owesReply(row)
    ? { isChosen: orgs.includes(row.org), until: waitsUntil(row, now), toggle: () => toggle(row.org) }
    : undefined;

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
