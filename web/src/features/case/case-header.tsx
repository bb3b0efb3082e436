import { ArrowLeftOutlined } from '@ant-design/icons';
import { Button, Tooltip, Typography } from 'antd';
import type { CaseDetail, Timers } from '../../api/shapes';
import { Badge } from '../../codes/badge';
import { PriorityMark } from '../../codes/priority-mark';
import { useWords } from '../../i18n/use-words';
import { useShortcuts } from '../../keyboard/use-shortcuts';
import { SlaChip } from '../../sla/sla-chip';
import styles from './case.module.css';
import { HolderWords } from './parts/holder-words';

interface Props {
  detail: CaseDetail;
  timers: Timers | undefined;
  toInbox: () => void;
}

/** What the case is, where it stands, with whom, and what time is left. */
export function CaseHeader({ detail, timers, toInbox }: Props) {
  const { t, code } = useWords();
  useShortcuts({ u: toInbox });
  const { number, subject, stage, clocks, outcome } = detail;
  const repeats = detail.links.filter(({ kind }) => kind === 'repeat').length;
  const reasonOf = (id: string) =>
    timers?.timers.find((timer) => timer.id === id)?.pauses.find(({ to }) => to === null)?.reason;
  return (
    <header className={styles.header}>
      <div className={styles.headline}>
        <Tooltip title={t('case.backToInbox')}>
          <Button
            type="text"
            icon={<ArrowLeftOutlined aria-hidden />}
            aria-label={t('case.backToInbox')}
            onClick={toInbox}
          />
        </Tooltip>
        <Typography.Title
          level={1}
          className={styles.number}
          copyable={{ tooltips: [t('action.copy'), t('action.copied')] }}
        >
          {number}
        </Typography.Title>
        <Badge tone="accent">{code('stage', stage)}</Badge>
        {outcome && <Badge>{code('outcome', outcome)}</Badge>}
        {subject.tier !== 'ordinary' && <Badge tone="strong">{code('tier', subject.tier)}</Badge>}
        {repeats > 0 && <Badge tone="alarm">{t('repeated.badge', { n: repeats })}</Badge>}
        <PriorityMark priority={subject.priority} long />
      </div>
      <div className={styles.second}>
        <ul className={styles.clockChips} aria-label={t('case.clocks')}>
          {clocks.map(({ id, kind, sla, dueAt }) => (
            <li key={id}>
              <SlaChip label={code('clock', kind)} sla={sla} dueAt={dueAt} reason={reasonOf(id)} />
            </li>
          ))}
        </ul>
        <span className={styles.holder}>
          <HolderWords detail={detail} />
        </span>
      </div>
    </header>
  );
}
