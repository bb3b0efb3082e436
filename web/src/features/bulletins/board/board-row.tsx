import { PushpinFilled } from '@ant-design/icons';
import { memo } from 'react';
import { Link } from 'react-router';
import { useOrgName } from '../../../codes/use-org-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { WholeText } from '../../../list/whole-text';
import { rowId } from '../../../list/window-grid';
import grid from '../../../list/window-grid.module.css';
import { fullMoment, momentWords } from '../../../time/moment-words';
import { useNow } from '../../../time/useNow';
import { KindBadge } from '../kind-badge';
import type { BulletinRow } from '../shapes';
import { usePeriodWords } from '../use-period-words';
import styles from './board.module.css';

interface Props {
  item: BulletinRow;
  index: number;
  top: number;
  isSelected: boolean;
  isMarked: boolean;
  choose: (index: number) => void;
  open: (index: number) => void;
  /** `stretch`: from the last one marked to this. */
  mark: (index: number, stretch: boolean) => void;
}

export const BoardRow = memo(function BoardRow(props: Props) {
  const { item, index, top, isSelected, isMarked, choose, open, mark } = props;
  const { t, code } = useWords();
  const orgName = useOrgName();
  const language = useLanguage();
  const now = useNow();
  const periodWords = usePeriodWords();
  const { id, title, pinned, readAt, kind, urgency, origin, scope, noticeState, startsAt, endsAt, impact } = item;
  const { shownAt, expiresAt, replyBy } = item;
  const isUnread = readAt === null;
  return (
    <div
      role="row"
      id={rowId(index)}
      aria-rowindex={index + 2}
      aria-selected={isMarked}
      aria-current={isSelected || undefined}
      className={`${grid.row} ${grid.item} ${isSelected ? grid.selected : ''} ${isMarked ? grid.marked : ''}`}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => choose(index)}
      onDoubleClick={() => open(index)}
    >
      <div role="gridcell" className={styles.mark}>
        <input
          type="checkbox"
          tabIndex={isSelected ? 0 : -1}
          checked={isMarked}
          aria-label={t('board.mark', { title })}
          onChange={() => undefined}
          onClick={(event) => (event.stopPropagation(), mark(index, event.shiftKey))}
        />
      </div>
      <div role="gridcell" className={styles.title} title={title}>
        <span className={`${styles.dot} ${isUnread ? styles.unread : ''}`} aria-hidden />
        {isUnread && <span className="visually-hidden">{t('board.unread')}</span>}
        {pinned && <PushpinFilled className={styles.pin} aria-label={t('board.pinned')} role="img" />}
        <Link to={`/bulletins/${id}`} className={isUnread ? grid.strong : styles.read}>
          {title}
        </Link>
        <span className={`${grid.second} ${styles.below}`}>
          {orgName(origin)}
          {scope === 'local' && ` · ${t('board.local')}`}
          {urgency === 'urgent' && <span className={styles.urgent}> · {code('urgency', urgency)}</span>}
        </span>
      </div>
      <div role="gridcell" className={styles.kind}>
        <KindBadge kind={kind} />
      </div>
      <div role="gridcell" className={styles.notice}>
        {noticeState && (
          <>
            <span className={styles[noticeState]}>{code('noticeState', noticeState)}</span>
            {startsAt && (
              <span className={styles.period} title={periodWords(startsAt, endsAt)}>
                {' '}
                {periodWords(startsAt, endsAt)}
              </span>
            )}
            {impact && (
              <span className={grid.second} title={impact}>
                {t('board.impact', { what: impact })}
              </span>
            )}
          </>
        )}
      </div>
      <div role="gridcell" className={styles.shown} title={shownAt ? fullMoment(shownAt, language) : undefined}>
        {shownAt && momentWords(shownAt, now, language)}
      </div>
      <div role="gridcell" className={styles.until}>
        {replyBy && <span>{t('board.replyBy', { at: momentWords(replyBy, now, language) })}</span>}
        {expiresAt && (
          <span className={replyBy ? grid.second : styles.soft}>
            {t('board.expires', { at: momentWords(expiresAt, now, language) })}
          </span>
        )}
      </div>
      {isSelected && <WholeText key={id} />}
    </div>
  );
});
