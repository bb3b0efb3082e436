import type { EntityManager } from 'typeorm';
import type { Instant } from '../../../domain/shared/actor';
import { explain, type ExplainedStep } from '../../../domain/shared/sla-explain';
import type { Mark, SlaClock } from '../../../domain/shared/sla-clock';
import type { Terms } from '../../../domain/shared/terms';
import { isoTime } from '../../platform/database/iso-time';
import type { CaseRow } from '../../platform/case-view/case-row';
import type { ExplainedStepDto, ExplanationDto, HoldingDto, MarkDto, TimerDto, TimersDto } from './dto/timers.dto';
import { People } from '../../platform/case-view/people';
import { slaState } from '../../platform/case-view/sla-state';

const time = (at: Instant): string => new Date(at).toISOString();
const orNull = (at: Instant | null): string | null => (at === null ? null : time(at));

const markDto = ({ name, planned, fired }: Mark): MarkDto => ({
  name,
  planned: time(planned),
  fired: orNull(fired),
  latenessMs: fired === null ? null : fired - planned,
});

function stepDto(step: ExplainedStep): ExplainedStepDto {
  if (step.kind === 'closed') return step;
  return { ...step, from: time(step.from), to: orNull(step.to) };
}

/** Null where the terms the case now runs under no longer know the calendar that the clock was armed with. */
function explanationOf(clock: SlaClock, terms: Terms): ExplanationDto | null {
  if (!(clock.calendar in terms.calendars)) return null;
  const { policy, calendar, limit, share, extensions, total, countsFrom, steps, remaining, provisional } = explain(
    clock,
    terms,
  );
  return {
    ...{ policy, calendar, limit, share, total, remaining, provisional },
    extensions: extensions.map(({ at, minutes }) => ({ at: time(at), minutes })),
    countsFrom: time(countsFrom),
    steps: steps.map(stepDto),
  };
}

const timerDto = (clock: SlaClock, terms: Terms, now: Instant): TimerDto => ({
  id: clock.id,
  kind: clock.kind,
  state: clock.state,
  sla: slaState(clock, now),
  limit: clock.limit,
  calendar: clock.calendar,
  armedAt: time(clock.armedAt),
  dueAt: time(clock.dueAt),
  endedAt: orNull(clock.endedAt),
  marks: clock.marks.map(markDto),
  pauses: clock.pauses.map(({ from, to, reason }) => ({ from: time(from), to: orNull(to), reason })),
  explanation: explanationOf(clock, terms),
});

/** Every clock the case ever had, each explained, and who held the case meanwhile. */
export async function timers(tx: EntityManager, row: CaseRow, now: Instant): Promise<TimersDto> {
  const clocks: { definition: SlaClock }[] = await tx.query(
    `SELECT definition FROM timer WHERE case_id = $1 AND opened_month = $2 ORDER BY armed_at, id`,
    [row.id, row.openedMonth],
  );
  const holdings: (Omit<HoldingDto, 'person'> & { person: string | null })[] = await tx.query(
    `SELECT org_id AS org, role, person_id AS person, ${isoTime('from_at')} AS "from",
            ${isoTime('lead(from_at) OVER (ORDER BY seq)')} AS "to"
       FROM holding WHERE case_id = $1 AND opened_month = $2 ORDER BY seq`,
    [row.id, row.openedMonth],
  );
  const people = await People.of(
    tx,
    holdings.map(({ person }) => person),
  );
  return {
    now: time(now),
    timers: clocks.map(({ definition }) => timerDto(definition, row.terms, now)),
    holdings: holdings.map((holding) => ({ ...holding, person: people.get(holding.person) })),
  };
}
