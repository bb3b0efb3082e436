import type { InboxItem } from '../../api/shapes';
import type { Words } from '../../i18n/use-words';

const MINUTE = 60_000;
/** Where office hours and the clock on the wall say the same, one of them is enough. */
const SAME = 2;

type Spoken = Pick<Words, 't' | 'code'> & { duration: (minutes: number) => string };

/** Beside the clock on the wall, and in a line of its own; null: nothing. */
export interface WorkingWords {
  beside: string | null;
  below: string | null;
}

/** What the office's own time says that the clock on the wall does not; of one that stands: why, and what it has left. */
export function workingWords(
  { dueAt, time }: Pick<InboxItem, 'dueAt' | 'time'>,
  now: number,
  { t, code, duration }: Spoken,
): WorkingWords {
  const left = time?.workingMinutesLeft ?? null;
  if (time?.paused)
    return {
      beside: left === null ? null : t('inbox.rest', { time: duration(left) }),
      below: code('pause', time.paused.reason),
    };
  if (left === null || dueAt === null) return { beside: null, below: null };
  const onTheWall = (Date.parse(dueAt) - now) / MINUTE;
  if (Math.abs(onTheWall - left) <= SAME) return { beside: null, below: null };
  return {
    beside: null,
    below: t(left < 0 ? 'inbox.workingLate' : 'inbox.working', { time: duration(Math.abs(left)) }),
  };
}
