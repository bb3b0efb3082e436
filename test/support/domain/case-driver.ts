import type { Actor, ContentRef, Instant } from '../../../domain/shared/actor';
import type { CaseState } from '../../../domain/shared/case-state';
import type { Refusal } from '../../../domain/shared/errors';
import { openTasks } from '../../../domain/shared/human-task';
import { nextFiring, type SlaClock } from '../../../domain/shared/sla-clock';
import type { Terms } from '../../../domain/shared/terms';
import {
  allowedCommands,
  decide,
  type Effect,
  type Envelope,
  type Machine,
  type Transition,
} from '../../../domain/shared/transition';
import { TIMER } from './people';

/** Content by reference, as the API would have stored it. */
export const words = (id = 'words'): ContentRef => ({ id, digest: `digest of ${id}` });

/** Monday, in office hours. */
export const START: Instant = Date.parse('2026-11-23T09:00:00+08:00');

/** Plays one case against its table: commands by actors, time by hand. Throws where a command is refused. */
export class CaseDriver<S extends CaseState> {
  state: S;
  transitions: Omit<Transition<S>, 'commandId'>[] = [];
  /** What the machine finds where it looks beside its own state. */
  rows: ((query: Record<string, unknown>) => unknown) | null = null;
  private ids = 0;

  constructor(
    readonly machine: Machine<S>,
    public terms: Terms,
    readonly caseId = 'case-1',
    public now: Instant = START,
  ) {
    this.state = machine.initial(caseId);
  }

  /** The decision, without applying it. */
  ask(actor: Actor, type: string, fields: Record<string, unknown> = {}) {
    const envelope = { commandId: `${this.caseId}-${this.state.seq}`, actor, command: { type, ...fields } };
    const query = this.machine.reads?.(this.state, envelope.command);
    const found = query && this.rows?.(query);
    return decide(this.machine, this.state, envelope, { ...this.context(actor), found });
  }

  /** Applies a command and answers its effects. */
  do(actor: Actor, type: string, fields: Record<string, unknown> = {}): Effect[] {
    const decision = this.ask(actor, type, fields);
    if (!decision.ok) throw new Error(`${type} refused at ${this.state.stage}: ${JSON.stringify(decision.refusal)}`);
    this.state = decision.transition.next;
    this.transitions.push(decision.transition);
    return decision.transition.effects;
  }

  /**
   * Passes on what another case said, as the runtime does: what no longer fits is dropped, or answered with what its
   * sender is to be told instead.
   */
  hear({ actor, command, unheard }: Envelope): Effect[] {
    const { type, ...fields } = command;
    if (this.ask(actor, type, fields).ok) return this.do(actor, type, fields);
    return unheard ? [{ kind: 'tell-case', ...unheard }] : [];
  }

  /** Why a command is refused; undefined when it is not. */
  refusal(actor: Actor, type: string, fields: Record<string, unknown> = {}): Refusal | undefined {
    const decision = this.ask(actor, type, fields);
    return decision.ok ? undefined : decision.refusal;
  }

  /** Moves time on; every mark that falls due on the way fires at its instant. Answers the effects. */
  wait(minutes: number): Effect[] {
    const until = this.now + minutes * 60_000;
    const effects: Effect[] = [];
    for (let firing = nextFiring(this.state); firing && firing.at <= until; firing = nextFiring(this.state)) {
      this.now = Math.max(this.now, firing.at);
      const { type, ...fields } = firing.command;
      effects.push(...this.do(TIMER, type, fields));
      if (this.state.ended) break;
    }
    this.now = until;
    return effects;
  }

  allowed(actor: Actor): string[] {
    return [...new Set(allowedCommands(this.machine, this.state, this.context(actor)).map(({ type }) => type))].sort();
  }

  tasks(): string[] {
    return openTasks(this.state).map(({ step }) => step);
  }

  clock(kind: string): SlaClock | undefined {
    return this.state.clocks.findLast((clock) => clock.kind === kind);
  }

  context(actor: Actor) {
    return { now: this.now, actor, terms: this.terms, newId: () => `id-${this.caseId}-${++this.ids}` };
  }
}

/** Topics of deliveries among effects, e.g. `complaint.chased`. */
export const topics = (effects: Effect[]): string[] =>
  effects.flatMap((effect) => (effect.kind === 'deliver' ? [effect.topic] : []));
