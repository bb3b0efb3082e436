import {
  allHandlersFinished,
  condition,
  continueAsNew,
  defineQuery,
  defineSignal,
  defineUpdate,
  log,
  patched,
  setHandler,
  sleep,
  workflowInfo,
} from '@temporalio/workflow';
import type { CaseState } from '../../domain/shared/case-state';
import { nextFiring } from '../../domain/shared/sla-clock';
import { UNKNOWN_TERMS, type Terms } from '../../domain/shared/terms';
import { check, type Effect, type Envelope, type Machine, type Transition } from '../../domain/shared/transition';
import { CATCH_UP, DECIDE, INSPECT, TELL, type Carried, type CaseInput, type Decided, type Missed } from './contract';
import { decider } from './decider';
import { perform, together, undone } from './effects';
import { Lane } from './lane';
import { loadTerms, lookUp, record, stepsAfter } from './ports';
import { same } from './recorded';
import { WORDS_GO_ON } from './patches';
import { isRefusal, refused } from './refusal';
import { showDetails, showInLists } from './search-attributes';
import { undrawn } from './uuid7';

/** How many answers are kept for retries; older ones are answered from the database. */
const REMEMBERED = 64;
/** A case whose first command was refused waits this long for another, then goes. */
const EMPTY_CASE_WAITS = '1 hour';
/** Those of cases that began before `record` told. */
const FIRST_RULES = 1;

class CaseRuntime<S extends CaseState> {
  private readonly lane = new Lane();
  private state: S;
  private terms: Terms;
  private recent: Carried['recent'];
  private todo: Effect[] = [];
  /** Words that came too late for the run before: heard before any other. */
  private readonly early: Promise<unknown>;
  /** Those that came too late for this run; null: none is too late yet. */
  private late: Envelope[] | null = null;
  /** Sequence number at which a clock's mark was refused: it is not tried again until something changes. */
  private refusedAt = -1;
  /** The next mark, worked out once a step: conditions are asked again and again. */
  private planned: { seq: number; at: number | null } | null = null;

  constructor(
    private readonly machine: Machine<S>,
    private readonly input: CaseInput,
  ) {
    this.state = (input.carried?.state as S | undefined) ?? machine.initial(input.caseId);
    this.terms = input.carried?.terms ?? UNKNOWN_TERMS;
    this.recent = input.carried?.recent ?? [];
    this.early = Promise.all((input.carried?.words ?? []).map((word) => this.hear(word)));
  }

  listen(): void {
    setHandler(defineUpdate<Decided, [Envelope]>(DECIDE), (envelope) => this.act(envelope), {
      validator: (envelope: Envelope) => this.validate(envelope),
    });
    setHandler(defineSignal<[Envelope]>(TELL), (word) => this.hear(word));
    setHandler(defineSignal(CATCH_UP), () => this.lane.run(() => this.catchUp()));
    setHandler(defineQuery<Carried>(INSPECT), () => this.carried());
  }

  /** Lives until the case has ended or the run has grown too long. */
  async live(): Promise<void> {
    if (this.input.first && this.state.seq === 0) await this.act(this.input.first);
    else if (this.state.seq === 0 && !(await condition(() => this.state.seq > 0, EMPTY_CASE_WAITS))) return;
    while (!this.finished()) {
      const due = this.due();
      // A step that leaves the next mark where it is (a claim, a note) leaves the timer alone too.
      const stirred = () => this.due() !== due || this.todo.length > 0 || this.finished();
      if (due === null) await condition(stirred);
      else if (due <= Date.now() || !(await condition(stirred, due - Date.now()))) await this.fireDue();
      await this.followUp();
    }
    await this.early;
    // What other cases say from now on is the next run's: where they never fall silent this one would grow for ever.
    if (!this.state.ended && patched(WORDS_GO_ON)) this.late = [];
    await this.fallSilent();
    // The server refuses the end of a run for which something came during its last task: that one shall be short.
    if (this.late) await sleep(1).then(() => this.fallSilent());
    const late = this.late ?? [];
    if (!this.state.ended || late.length === 0) return;
    this.late = null;
    await Promise.all(late.map((word) => this.hear(word)));
    await this.fallSilent();
  }

  /** What was accepted in the meantime is answered and followed up before the run may close. */
  private async fallSilent(): Promise<void> {
    do {
      await condition(allHandlersFinished);
      await this.followUp();
    } while (!allHandlersFinished());
  }

  /** When the next clock's mark is planned; null: there is none, or the table has refused it in this very state. */
  private due(): number | null {
    const { seq } = this.state;
    if (this.planned?.seq !== seq) this.planned = { seq, at: nextFiring(this.state)?.at ?? null };
    return this.refusedAt === seq ? null : this.planned.at;
  }

  carried(): Carried {
    const { state, terms, recent, late } = this;
    return { state, terms, recent, ...(late?.length && { words: late }) };
  }

  get over(): boolean {
    return this.state.ended || this.state.seq === 0;
  }

  private finished(): boolean {
    const { continueAsNewSuggested, historyLength } = workflowInfo();
    return this.state.ended || continueAsNewSuggested || historyLength >= (this.input.continueAfterEvents ?? Infinity);
  }

  /** Refuses before anything reaches history. Synchronous and read-only, as Temporal wants it. */
  private validate(envelope: Envelope): void {
    if (this.answered(envelope.commandId)) return;
    // What is at work may have committed before a worker died: the rows show it already, and it is judged after that.
    if (this.lane.isBusy || this.isBeginning()) return;
    const context = { now: Date.now(), actor: envelope.actor, terms: this.terms, newId: undrawn };
    const refusal = check(this.machine, this.state, envelope, context);
    if (refusal) throw refused(refusal);
  }

  /** It was begun with its first step, which is not there yet. */
  private isBeginning = (): boolean => this.input.first !== undefined && this.state.seq === 0;

  private async act(envelope: Envelope): Promise<Decided> {
    if (this.isBeginning() && envelope !== this.input.first) await condition(() => this.state.seq > 0);
    return this.lane.run(() => this.commit(envelope));
  }

  /** Word from another case. One that no longer fits is dropped, or goes back as the sender wants it. */
  private async hear(envelope: Envelope): Promise<void> {
    if (this.late) return void this.late.push(envelope);
    await condition(() => this.state.seq > 0);
    try {
      await this.act(envelope);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      log.warn('word from another case refused', { command: envelope.command.type, error });
      if (envelope.unheard) await this.follow({ kind: 'tell-case', ...envelope.unheard });
    }
  }

  /** Follows the rows where they are ahead: nobody may send that command again. */
  private async catchUp(): Promise<void> {
    const { caseId, seq } = this.state;
    const answer = await stepsAfter({ caseId, seq });
    if (this.adopt(Array.isArray(answer) ? { transitions: answer } : answer)) await this.catchUp();
  }

  /** True: there is more to follow. */
  private adopt({ transitions, more = false }: Missed): boolean {
    for (const missed of transitions) this.apply(missed as Transition<S>);
    return more;
  }

  private fireDue(): Promise<void> {
    return this.lane.run(async () => {
      const firing = nextFiring(this.state);
      // Somebody may have met or moved the clock while this was waiting for its turn.
      if (!firing || firing.at > Date.now()) return;
      const { commandId, command } = firing;
      try {
        await this.commit({ commandId, actor: { kind: 'system', id: 'timer' }, command });
      } catch (error) {
        if (!isRefusal(error)) throw error;
        // Adopting what had committed may have ended the clock; only a mark that is still due is the table's mistake.
        if (nextFiring(this.state)?.commandId !== commandId) return;
        this.refusedAt = this.state.seq;
        log.error('the table refuses its own clock', { command, error });
      }
    });
  }

  /** The write protocol: decide, record, apply what record returned; if others were first, decide again. */
  private async commit(envelope: Envelope): Promise<Decided> {
    for (;;) {
      const before = this.answered(envelope.commandId);
      if (before) return before;
      const query = this.machine.termsQuery(this.state, envelope.command);
      const terms = query ? await loadTerms(query) : this.terms;
      const read = this.machine.reads?.(this.state, envelope.command);
      const found = read && (await lookUp({ process: this.state.process, caseId: this.state.caseId, query: read }));
      const decideAt = decider(this.machine, envelope, { terms, found }, query !== undefined);
      const transition = decideAt(this.state, Date.now());
      const { process, caseId, openedMonth } = transition.next;
      const answer = await record({ process, caseId, openedMonth, expectedSeq: this.state.seq, transition });
      if (answer.outcome === 'recorded') {
        // A replay's clock may stand some milliseconds beside the first run's, and new cases may begin under other rules
        // by now: the instant and the rules in the row are the ones.
        const { at = transition.at, rules = FIRST_RULES } = answer;
        const begins = this.state.seq === 0 && rules !== this.state.rules;
        if (begins) this.state = { ...this.state, rules };
        const written = begins || at !== transition.at ? decideAt(this.state, at) : transition;
        return this.apply(same(written, answer.fingerprint), answer.opened);
      }
      if (answer.outcome === 'refused') throw refused(answer.refusal);
      if (this.adopt(answer)) await this.catchUp();
      if (answer.outcome === 'known') return this.answered(envelope.commandId) ?? answer.decided;
    }
  }

  private apply(transition: Transition<S>, opened = false): Decided {
    this.state = transition.next;
    if (transition.terms) this.terms = transition.terms;
    const decided: Decided = { caseId: this.state.caseId, seq: transition.seq, stage: this.state.stage };
    this.recent = [...this.recent.slice(1 - REMEMBERED), { commandId: transition.commandId, decided }];
    this.todo.push(...undone(transition.effects, opened));
    showDetails(this.state);
    if (this.input.searchable !== false) showInLists(this.state);
    return decided;
  }

  private async followUp(): Promise<void> {
    while (this.todo.length > 0)
      await Promise.all(this.todo.splice(0, together(this.todo)).map((effect) => this.follow(effect)));
  }

  private async follow(effect: Effect): Promise<void> {
    const back = await perform(effect, this.input);
    if (back) await this.hear(back);
  }

  private answered(commandId: string): Decided | undefined {
    return this.recent.find((one) => one.commandId === commandId)?.decided;
  }
}

/** Runs one case of a process, from its first command to its end, over as many runs as it takes. */
export async function runCase<S extends CaseState>(machine: Machine<S>, input: CaseInput): Promise<void> {
  const runtime = new CaseRuntime(machine, input);
  runtime.listen();
  await runtime.live();
  if (runtime.over) return;
  await continueAsNew<(input: CaseInput) => Promise<void>>({ ...input, first: undefined, carried: runtime.carried() });
}
