import type { Actor, ContentRef, Instant } from '../../shared/actor';
import type { BusinessCalendar, Interval } from '../../shared/business-calendar';
import { nextFiring } from '../../shared/sla-clock';
import type { ClockTerms, Terms } from '../../shared/terms';
import { check, decide, type Command, type Context, type Effect } from '../../shared/transition';
import { machine } from '../callback-survey';
import type { Registration, SurveyReport, SurveyState } from '../survey-state';

/** An instant by Beijing's wall clock: `2026-11-23 10:00`. */
export const beijing = (wall: string): Instant => Date.parse(`${wall.replace(' ', 'T')}:00+08:00`);

const everyDay = (...intervals: Interval[]): Interval[][] => Array.from({ length: 7 }, () => intervals);
export const CALLING_HOURS: BusinessCalendar = {
  id: 'calling-hours',
  version: 1,
  zone: 'Asia/Shanghai',
  week: everyDay({ from: 540, to: 720 }, { from: 840, to: 1200 }),
  exceptions: {},
};

const hours = (amount: number, warnAt: number[] = []): ClockTerms => ({
  limit: { amount: amount * 60, unit: 'minutes' },
  calendar: 'calling-hours',
  warnAt,
  pausable: false,
  remindOutsideService: true,
});

export const TERMS: Terms = {
  policy: { id: 'sla', version: 1, rules: [] },
  clocks: {
    'first-attempt': hours(24, [0.5, 0.8]),
    'next-attempt': hours(8),
    attempts: hours(72),
    'self-service': hours(48),
    survey: hours(24 * 7),
  },
  ladder: { calendar: 'calling-hours', remindOutsideService: false, rungs: [] },
  bounds: { 'survey.attempts': 3, 'survey.loops': 1 },
  calendars: { 'calling-hours': CALLING_HOURS },
};

const surveyor = (id: string): Actor => ({ kind: 'person', id, posts: [{ role: 'surveyor', org: 'gs-lz' }] });
export const SURVEYOR = surveyor('surveyor-1');
/** A surveyor who had worked the complaint at another desk. */
export const WORKER = surveyor('worker-1');
export const LEADER: Actor = { kind: 'person', id: 'leader-1', posts: [{ role: 'team-leader', org: 'gs-lz' }] };
export const CHANNEL: Actor = { kind: 'connected-system', id: 'gs-sms', org: 'gs' };
export const COMPLAINT: Actor = { kind: 'system', id: 'case' };
const TIMER: Actor = { kind: 'system', id: 'timer' };
export const WORDS: ContentRef = { id: 'content-1', digest: 'd1' };

export const ANSWERS = { handling: 5, speed: 4, attitude: 5, solved: true };

export const registration = (rest: Partial<Registration> = {}): Registration => ({
  type: 'register',
  parent: 'complaint-1',
  org: 'gs-lz',
  lineage: { own: 'gs-lz', prefecture: 'gs-lz', province: 'gs', hq: 'hq' },
  kind: 'complaint',
  category: 'billing',
  priority: 2,
  tier: 'ordinary',
  customer: 'customer-1',
  barred: ['worker-1'],
  answeredAt: beijing('2026-11-23 09:30'),
  round: 1,
  ...rest,
});

/** A survey case driven by hand: `do` decides or throws the refusal, `runTo` lets time pass and clocks fire. */
export class SurveyCase {
  state: SurveyState = machine.initial('survey-1');
  readonly effects: Effect[] = [];
  readonly deliveries: { at: Instant; topic: string }[] = [];
  private commands = 0;

  constructor(
    public now: Instant,
    readonly terms: Terms = TERMS,
  ) {}

  static begin(at: string, rest: Partial<Registration> = {}, terms: Terms = TERMS): SurveyCase {
    const survey = new SurveyCase(beijing(at), terms);
    survey.do(registration({ answeredAt: survey.now, ...rest }), COMPLAINT);
    return survey;
  }

  context(actor: Actor): Context {
    return { now: this.now, actor, terms: this.terms, newId: () => `id-${++this.commands}` };
  }

  do(command: Command, actor: Actor = SURVEYOR): this {
    const envelope = { commandId: `command-${++this.commands}`, actor, command };
    const decision = decide(machine, this.state, envelope, this.context(actor));
    if (!decision.ok) throw Object.assign(new Error(decision.refusal.code), { refusal: decision.refusal });
    this.state = decision.transition.next;
    for (const effect of decision.transition.effects) {
      this.effects.push(effect);
      if (effect.kind === 'deliver') this.deliveries.push({ at: this.now, topic: effect.topic });
    }
    return this;
  }

  refusal(command: Command, actor: Actor = SURVEYOR): string | null {
    const envelope = { commandId: 'tried', actor, command };
    const decision = decide(machine, this.state, envelope, this.context(actor));
    return decision.ok ? null : decision.refusal.code;
  }

  may(type: string, actor: Actor = SURVEYOR): boolean {
    const envelope = { commandId: '', actor, command: { type } };
    return check(machine, this.state, envelope, this.context(actor)) === null;
  }

  /** Fires what falls due until then, each at its planned time (or `late` ms after), and stops there. */
  runTo(until: Instant | string, late = 0): this {
    const end = typeof until === 'string' ? beijing(until) : until;
    for (;;) {
      const firing = this.state.ended ? null : nextFiring(this.state);
      if (!firing || firing.at + late > end) break;
      this.now = Math.max(this.now, firing.at + late);
      this.do(firing.command, TIMER);
    }
    this.now = Math.max(this.now, end);
    return this;
  }

  /** What the complaint was told, if anything yet. */
  get report(): SurveyReport | null {
    const told = this.effects.find((effect) => effect.kind === 'tell-case');
    return told?.kind === 'tell-case' ? (told.envelope.command as SurveyReport) : null;
  }

  get topics(): string[] {
    return this.deliveries.map(({ topic }) => topic);
  }
}
