import { Link } from 'react-router';
import { Badge } from '../../../codes/badge';
import { useOrgName } from '../../../codes/use-org-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { momentWords } from '../../../time/moment-words';
import { useNow } from '../../../time/useNow';
import table from '../../knowledge/table.module.css';
import { KindBadge } from '../kind-badge';
import type { BulletinRow } from '../shapes';
import styles from '../../../list/desk.module.css';

const COLUMNS = ['title', 'stage', 'kind', 'origin', 'until'] as const;

/** Bulletins at every stage, each leading to where its next step is done. */
export function DeskTable({ items }: { items: BulletinRow[] }) {
  const { t } = useWords();
  return (
    <table className={table.table}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`bulletinDesk.columns.${column}`)}
            </th>
          ))}
          <th scope="col" className={table.number}>
            {t('bulletinDesk.columns.opened')}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((one) => (
          <DeskRow key={one.id} bulletin={one} />
        ))}
      </tbody>
    </table>
  );
}

const WITH_AUTHOR = new Set(['drafting', 'modifying']);

function DeskRow({ bulletin }: { bulletin: BulletinRow }) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const language = useLanguage();
  const now = useNow();
  const { id, title, kind, scope, urgency, stage, outcome, noticeState, origin, number, openedAt } = bulletin;
  const { replyBy, expiresAt } = bulletin;
  const at = (moment: string): string => momentWords(moment, now, language);
  return (
    <tr>
      <td>
        <Link to={WITH_AUTHOR.has(stage) ? `/bulletins/desk/${id}` : `/cases/${id}`} className={styles.workTitle}>
          {title || t('bulletinDesk.untitled')}
        </Link>
        <span className={styles.second}>
          {t(`reading.scopes.${scope}`)}
          {number > 0 && ` · ${t('bulletinDesk.numbered', { n: number })}`}
          {urgency === 'urgent' && <span className={styles.urgent}> · {code('urgency', urgency)}</span>}
        </span>
      </td>
      <td>
        <Badge tone={stage === 'modifying' ? 'strong' : 'accent'}>{code('stage', stage)}</Badge>
        {outcome && <span className={styles.second}>{code('outcome', outcome)}</span>}
      </td>
      <td>
        <KindBadge kind={kind} />
        {noticeState && <span className={styles.second}>{code('noticeState', noticeState)}</span>}
      </td>
      <td>{orgName(origin)}</td>
      <td>
        {replyBy && <span className={styles.line}>{t('board.replyBy', { at: at(replyBy) })}</span>}
        {expiresAt && <span className={styles.second}>{t('board.expires', { at: at(expiresAt) })}</span>}
      </td>
      <td className={table.number}>{at(openedAt)}</td>
    </tr>
  );
}
