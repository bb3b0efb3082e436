import type { Instant } from '../../../domain/shared/actor';
import type { SlaClock } from '../../../domain/shared/sla-clock';
import type { SlaState } from './shared.dto';

/**
 * A clock's state at `now`, computed from its due time and pauses, not from what has fired:
 * with the worker down, a breached case must not look fine.
 */
export function slaState(clock: Pick<SlaClock, 'state' | 'dueAt' | 'endedAt' | 'marks'>, now: Instant): SlaState {
  if (clock.state === 'paused') return 'paused';
  const at = clock.endedAt ?? now;
  if (at >= clock.dueAt) return 'overdue';
  const warned = clock.marks.some((mark) => mark.name !== 'breach' && mark.planned <= at);
  return warned ? 'warned' : 'ok';
}
