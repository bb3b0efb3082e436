import { setTimeout as sleep } from 'node:timers/promises';
import { v5 as uuidv5 } from 'uuid';
import type { Answer, Problem } from '../cli/api-client';
import { problemText } from '../cli/api-client';
import type { AllowedView, CaseView, TaskView } from './case-view';
import type { Crew } from './crew';
import { habitsOf, incidentNow, throwFate, whenToAct, workKey, type Fate } from './decide-next';
import { dice as newDice, type Dice } from './dice';
import { fillFields } from './fill-fields';
import { RACES } from './desk';
import type { Gate } from './gate';
import type { Incident } from './habits';

const NAMESPACE = '2d7a9c7e-5a1a-5e9d-8a57-3f2f6c0f4f10';
const LOOK_AGAIN_MS = 250;
const LONGEST_SLEEP_MS = 4_000;
const COMES_WITHIN_MS = 60_000;

export interface Stage {
  crew: Crew;
  /** How many requests may be on their way at once. */
  gate: Gate;
  seed: string;
  scale: number;
  /** When the curtain falls: what is open then is counted as open. */
  until: number;
  /** A decision was answered: how long it took. */
  decided: (ms: number) => void;
  /** A case came up that belongs to another: its survey, its far order. */
  found: (caseId: string, name: string) => void;
  changed: (view: CaseView) => void;
  trouble: (line: string) => void;
}

/** Plays everybody who works on one case, from where it stands to its end, through the public API only. */
export class Player {
  private readonly dice: Dice;
  private readonly fate: Fate;
  private readonly planned = new Map<string, number>();
  private readonly began = Date.now();
  private acts = 0;

  constructor(
    private readonly stage: Stage,
    private readonly caseId: string,
    /** Names the case the same way in every run; chance hangs on it. */
    private readonly name: string,
  ) {
    this.dice = newDice(`${stage.seed}/${name}`);
    this.fate = throwFate(this.dice);
  }

  async play(): Promise<CaseView> {
    for (;;) {
      const view = await this.look();
      if (view === null) {
        // Its first step has not committed yet.
        await sleep(LOOK_AGAIN_MS);
        continue;
      }
      if (view.ended || Date.now() >= this.stage.until) return view;
      const acted = (await this.meddle(view)) || (await this.work(view));
      if (!acted) await sleep(this.patience(view));
    }
  }

  /** The case as it is; null while a case that another one has opened is not there yet. */
  private async look(): Promise<CaseView | null> {
    const observer = await this.stage.crew.observer();
    const answer = await this.stage.gate(() => observer.get<CaseView & Problem>(`/cases/${this.caseId}`));
    if (answer.status === 404 && Date.now() - this.began < COMES_WITHIN_MS) return null;
    if (!answer.ok) throw new Error(`case ${this.caseId}: ${problemText(answer.body, answer.status)}`);
    const view = answer.body;
    const belonging = view.links.filter(
      ({ kind, direction }) => direction === 'to' && /^(survey|far-order)$/.test(kind),
    );
    for (const [i, link] of belonging.entries()) this.stage.found(link.caseId, `${this.name}/${link.kind}-${i}`);
    this.stage.changed(view);
    return view;
  }

  /** The earliest task that is due to be seen to, if there is one. */
  private async work(view: CaseView): Promise<boolean> {
    const { scale } = this.stage;
    const now = Date.now();
    for (const task of view.tasks) {
      const key = workKey(task);
      if (!this.planned.has(key)) this.planned.set(key, whenToAct(task, view, this.fate, this.dice, now, scale));
      if (this.planned.get(key)! > now) continue;
      // Refused or not: it is not tried again the very next moment.
      this.planned.set(key, now + LOOK_AGAIN_MS * 4);
      if (view.facts.waiting) return this.respond(view);
      if (await this.take(view, task)) return true;
    }
    return false;
  }

  /** Somebody who may does one of the things that people do at this step. */
  private async take(view: CaseView, task: TaskView): Promise<boolean> {
    const habits = habitsOf(view.process)[task.step];
    if (!habits) return false;
    const people = this.stage.crew.holding(task.candidates);
    // Whoever has taken the task first; else anybody of the posts, in a new order each time.
    for (const username of people.sort(() => this.dice.next() - 0.5)) {
      const mine = await this.seenBy(username);
      const allowed = (mine?.allowedCommands ?? []).filter((command) => command.taskId === task.id);
      const weights = Object.fromEntries(
        allowed.filter((command) => this.sensible(command, view)).map(({ type }) => [type, habits[type] ?? 0]),
      );
      const type = this.dice.weighted(weights);
      if (mine && type)
        return this.give(
          mine,
          username,
          allowed.find((command) => command.type === type)!,
        );
    }
    return false;
  }

  /** An extension needs a limit of which half is at least a minute. */
  private sensible({ type }: AllowedView, view: CaseView): boolean {
    const limit = view.clocks.find(({ kind }) => kind === 'handle')?.limit.amount ?? 0;
    return type !== 'extend' || limit >= 2;
  }

  /** The customer comes back, or stays away until the wait is over by itself. */
  private async respond(view: CaseView): Promise<boolean> {
    if (this.dice.chance(0.3)) return false;
    return this.command(view, ['junior-agent', 'senior-agent'], 'customer-responded');
  }

  private async meddle(view: CaseView): Promise<boolean> {
    const incident = incidentNow(view, this.fate, this.dice);
    if (!incident) return false;
    this.fate.incidents.delete(incident.type as Incident);
    return this.command(view, incident.roles, incident.type);
  }

  private async command(view: CaseView, roles: string[], type: string): Promise<boolean> {
    const orgs = [view.org, ...view.parties];
    const people = this.stage.crew.holding(orgs.flatMap((org) => roles.map((role) => ({ role, org }))));
    for (const username of people) {
      const mine = await this.seenBy(username);
      const allowed = mine?.allowedCommands.find((command) => command.type === type);
      if (mine && allowed) return this.give(mine, username, allowed);
    }
    return false;
  }

  private async seenBy(username: string): Promise<CaseView | null> {
    const api = await this.stage.crew.as(username);
    const answer = await this.stage.gate(() => api.get<CaseView>(`/cases/${this.caseId}`));
    return answer.ok ? answer.body : null;
  }

  private async give(view: CaseView, username: string, { type, taskId, fields }: AllowedView): Promise<boolean> {
    const { crew, gate, scale, decided, trouble } = this.stage;
    const filled = fillFields(fields, { command: type, view, dice: this.dice, scale });
    const task = view.tasks.find(({ id }) => id === taskId);
    const api = await crew.as(username);
    const answer: Answer<Problem> = await gate(() =>
      api.post(`/cases/${this.caseId}/commands`, {
        body: { type, ...(taskId === null ? {} : { taskId }), ...filled },
        key: uuidv5(`${this.stage.seed}/${this.caseId}/${++this.acts}`, NAMESPACE),
        ...(task && { ifMatch: `${task.id}:${task.version}` }),
      }),
    );
    if (answer.ok) decided(answer.took);
    else if (!RACES.includes(answer.status))
      trouble(
        `${view.number} ${username} ${type}: ${answer.status} ${problemText(answer.body, answer.status)} ${JSON.stringify(filled)}`,
      );
    return answer.ok;
  }

  /** Until the next thing planned, or the next clock's due time; never long, for clocks also warn. */
  private patience(view: CaseView): number {
    const now = Date.now();
    const open = new Set(view.tasks.map(workKey));
    const plans = [...this.planned].filter(([key]) => open.has(key)).map(([, at]) => at);
    const dues = view.clocks.map(({ dueAt }) => Date.parse(dueAt));
    const next = Math.min(...plans, ...dues.filter((at) => at > now), now + LONGEST_SLEEP_MS, this.stage.until);
    return Math.max(LOOK_AGAIN_MS, next - now);
  }
}
