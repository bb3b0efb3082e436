import { Button } from 'antd';
import { memo } from 'react';
import { Link } from 'react-router';
import type { InboxItem } from '../../api/shapes';
import { Badge } from '../../codes/badge';
import { tierOf } from '../../codes/tier-of';
import { useOrgName } from '../../codes/use-org-name';
import { usePersonName } from '../../codes/use-person-name';
import { PriorityMark } from '../../codes/priority-mark';
import { useLanguage } from '../../i18n/language';
import { useWords, type Words } from '../../i18n/use-words';
import { WholeText } from '../../list/whole-text';
import { rowId } from '../../list/window-grid';
import grid from '../../list/window-grid.module.css';
import { useMe } from '../../session/useMe.query';
import { fullMoment, momentWords } from '../../time/moment-words';
import { useNow } from '../../time/useNow';
import { DueCell } from './due-cell';
import { mayTake } from './may-take';
import styles from './task-list.module.css';

interface Props {
  item: InboxItem;
  index: number;
  top: number;
  isSelected: boolean;
  isMarked: boolean;
  showsOrg: boolean;
  choose: (index: number) => void;
  open: (index: number) => void;
  claim: (index: number) => void;
  /** `stretch`: from the last one marked to this. */
  mark: (index: number, stretch: boolean) => void;
}

export const TaskRow = memo(function TaskRow(props: Props) {
  const { item, index, top, isSelected, isMarked, showsOrg, choose, open, claim, mark } = props;
  const { t, code } = useWords();
  const orgName = useOrgName();
  const language = useLanguage();
  const now = useNow();
  const { number, subject, org, id, remindedAt } = item.case;
  const about = aboutOf(item.case, code);
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
          aria-label={t('inbox.mark', { number })}
          onChange={() => undefined}
          onClick={(event) => (event.stopPropagation(), mark(index, event.shiftKey))}
        />
      </div>
      <div role="gridcell" className={styles.due}>
        <DueCell item={item} now={now} />
      </div>
      <div role="gridcell" className={styles.case}>
        <Link to={`/cases/${id}`} onClick={(event) => openHere(event, () => open(index))}>
          {number}
        </Link>
      </div>
      <div role="gridcell" className={styles.step} title={code('step', item.step)}>
        {code('step', item.step)}
        {remindedAt && (
          <span className={styles.reminded} title={fullMoment(remindedAt, language)}>
            {t('inbox.reminded', { at: momentWords(remindedAt, now, language) })}
          </span>
        )}
      </div>
      <div role="gridcell" className={styles.about} title={about}>
        {about}
      </div>
      <TierCell tier={tierOf(item.case.process, subject)} />
      <div role="gridcell" className={styles.priority}>
        <PriorityMark priority={subject.priority} />
      </div>
      {showsOrg && (
        <div role="gridcell" className={styles.org} title={orgName(org)}>
          {orgName(org)}
        </div>
      )}
      <div role="gridcell" className={styles.opened} title={fullMoment(item.openedAt, language)}>
        {momentWords(item.openedAt, now, language)}
      </div>
      <div role="gridcell" className={styles.holder}>
        <TaskHolder item={item} claim={() => claim(index)} />
      </div>
      {isSelected && <WholeText key={item.etag} />}
    </div>
  );
});

/** A complaint by its category, an article by its title; and what is to become of it. */
const aboutOf = ({ title, subject }: InboxItem['case'], code: Words['code']): string =>
  [title ?? code('category', subject.category), code('kind', subject.kind)].join(' · ');

function TierCell({ tier }: { tier: string | null }) {
  const { code } = useWords();
  const words = code('tier', tier);
  return (
    <div role="gridcell" className={styles.tier} title={words}>
      {tier === null || tier === 'ordinary' ? words : <Badge tone="strong">{words}</Badge>}
    </div>
  );
}

/** A plain click opens here, with the way back to this list; with a modifier the browser does what it always does. */
function openHere(event: React.MouseEvent, open: () => void): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  open();
}

function TaskHolder({ item, claim }: { item: InboxItem; claim: () => void }) {
  const { t } = useWords();
  const personName = usePersonName();
  const { data: me } = useMe();
  if (item.assignee) return <span title={personName(item.assignee)}>{personName(item.assignee)}</span>;
  if (me && !item.barred && !mayTake(item, me.posts)) return <Soft words={t('inbox.unclaimed')} />;
  if (item.barred) return <Soft words={t('inbox.barred')} />;
  return (
    <Button size="small" tabIndex={-1} onClick={(event) => (event.stopPropagation(), claim())}>
      {t('inbox.claim')}
    </Button>
  );
}

const Soft = ({ words }: { words: string }) => (
  <span className={styles.soft} title={words}>
    {words}
  </span>
);
