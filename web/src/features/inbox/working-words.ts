import type { InboxItem } from '../../api/shapes';
import type { Words } from '../../i18n/use-words';

const MINUTE = 60_000;
/** Where office hours and the clock on the wall say the same, one of them is enough. */
const SAME = 2;

type Spoken = Pick<Words, 't' | 'code'> & { duration: (minutes: number) => string };

/** What the office's own time says beside the clock on the wall; null where it says nothing else. */
export function workingWords(
  { dueAt, time }: Pick<InboxItem, 'dueAt' | 'time'>,
  now: number,
  { t, code, duration }: Spoken,
): string | null {
  if (!time) return null;
  const { paused, workingMinutesLeft: left } = time;
  if (paused) {
    const reason = code('pause', paused.reason);
    return left === null ? reason : t('inbox.waiting', { reason, time: duration(left) });
  }
  if (left === null || dueAt === null) return null;
  const onTheWall = (Date.parse(dueAt) - now) / MINUTE;
  if (Math.abs(onTheWall - left) <= SAME) return null;
  return t(left < 0 ? 'inbox.workingLate' : 'inbox.working', { time: duration(Math.abs(left)) });
}
