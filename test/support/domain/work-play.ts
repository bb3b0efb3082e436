import fc from 'fast-check';
import type { Actor } from '../../../domain/shared/actor';
import type { CaseState } from '../../../domain/shared/case-state';
import { allowedCommands, type AllowedCommand } from '../../../domain/shared/transition';
import type { PartState } from '../../../domain/work-assignment-part/part-state';
import { words, type CaseDriver } from './case-driver';
import { holding } from './knowledge-cast';
import { ORGS, PEOPLE, type Person } from './people';
import { work, WORK_CAST, workTerms } from './work-cast';
import { WorkNetwork } from './work-network';

type Driver = CaseDriver<CaseState>;
type Move =
  | { do: 'act'; case: number; actor: number; command: number; value: number }
  | { do: 'hear'; pick: number; twice: boolean }
  | { do: 'wait'; minutes: number };

const n = fc.nat(10_000);
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 16, arbitrary: fc.record({ do: fc.constant('act' as const), case: n, actor: n, command: n, value: n }) },
  { weight: 10, arbitrary: fc.record({ do: fc.constant('hear' as const), pick: n, twice: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 600 }) }) },
);

const HOUR = 3_600_000;
const everybody = { ...holding(...Object.values(WORK_CAST)), id: 'everybody' };
/** Two of them may do everything everywhere: only four eyes keep them from it. */
const ACTORS: Actor[] = [
  ...Object.values(WORK_CAST),
  everybody,
  { ...everybody, id: 'substitute', onBehalfOf: 'everybody' } satisfies Person,
  ...[PEOPLE.manager, PEOPLE.gm],
];
const OWN = ['acknowledge-work', 'report-done', 'object', 'confirm-work', 'change-work', 'accept-work', 'return'];
const TO_THE_END = ['assign-work', 'acknowledge-work', 'report-done', 'confirm-work', 'accept-work'];
const RECEIVERS = [ORGS.lz, ORGS.ts, ORGS.gsNetwork];

/** One piece of work played at random: people, words in any order and twice, time. */
export class WorkPlay {
  readonly network = new WorkNetwork(workTerms());
  readonly seen = new Set<string>();
  private ends = new Map<string, string>();
  private late = new Set<string>();
  private version = 0;

  constructor(begun: number) {
    const driver = this.network.begin('work-assignment');
    driver.do(WORK_CAST.gsManager, 'register', { org: ORGS.gs });
    driver.do(WORK_CAST.gsManager, 'assign-work', work({ receivers: RECEIVERS.slice(0, 1 + (begun % 3)) }));
  }

  make(move: Move): void {
    if (move.do === 'hear') this.network.hear(move.pick, move.twice);
    if (move.do === 'wait') this.network.wait(move.minutes);
    if (move.do === 'act') {
      const open = this.open();
      const driver = open[move.case % Math.max(1, open.length)];
      if (driver) this.oneOf(driver, move, (type) => OWN.includes(type) || move.value % 9 === 0);
    }
    this.watch();
  }

  private open(): Driver[] {
    const { assignment, parts } = this.network;
    return ([assignment, ...parts] as unknown as Driver[]).filter(({ state }) => !state.ended);
  }

  /** Somebody does something they may do; nobody decides about what they said themselves. */
  private oneOf(
    driver: Driver,
    { actor: first, command: pick, value }: { actor: number; command: number; value: number },
    wanted: (type: string) => boolean,
  ): boolean {
    for (let tried = 0; tried < ACTORS.length; tried++) {
      const actor = ACTORS[(first + tried) % ACTORS.length]!;
      const allowed = allowedCommands(driver.machine, driver.state, driver.context(actor)).filter(
        ({ type, taskId }) =>
          wanted(type) &&
          !['add-note', 'attach', 'add-contact'].includes(type) &&
          (taskId !== null || !['claim', 'release', 'assign', 'delegate'].includes(type)),
      );
      const command = allowed[pick % Math.max(1, allowed.length)];
      if (!command) continue;
      const fields = this.fields(driver, command, value);
      if (driver.refusal(actor, command.type, fields)) continue;
      this.judgesAnother(driver.state, command.type, actor);
      driver.do(actor, command.type, fields);
      this.seen.add(command.type);
      return true;
    }
    return false;
  }

  private judgesAnother(state: CaseState, type: string, actor: Actor): void {
    if (state.process !== 'work-assignment-part' || actor.kind !== 'person') return;
    const { doers, objection, stage } = state as PartState;
    const isJudged = ['accept-work', 'return', 'confirm-work', 'change-work', 'withdraw-work'].includes(type);
    const behind = stage === 'work-objection' ? objection!.by : doers;
    if (isJudged) for (const id of [actor.id, actor.onBehalfOf]) expect(behind).not.toContain(id);
  }

  private fields(driver: Driver, { taskId }: AllowedCommand, value: number): Record<string, unknown> {
    const change = value % 3;
    return {
      taskId: taskId ?? undefined,
      task: taskId ?? undefined,
      text: words(`reason-${value}`),
      minutes: 1 + (value % 60),
      receivers: [RECEIVERS[Math.floor(value / 9) % 3]],
      ...(change !== 1 && { dueAt: driver.now + (1 + (value % 30)) * HOUR }),
      ...(change !== 0 && { words: words(`version-${++this.version}`) }),
      ...(value % 4 === 0 && { whole: true }),
    };
  }

  /** What has ended stays as it was, and who was late once stays late. */
  private watch(): void {
    for (const { caseId, state } of this.network.cases.values()) {
      const was = this.ends.get(caseId);
      if (was !== undefined) expect(JSON.stringify(state)).toBe(was);
      if (this.late.has(caseId)) expect((state as PartState).late).toBe(true);
      if ((state as PartState).late) this.late.add(caseId);
      if (!state.ended) continue;
      this.ends.set(caseId, JSON.stringify(state));
      this.seen.add(`${state.process} ${String(state.outcome)}`);
    }
  }

  /** What is said arrives and people do what is left to do, until nothing moves. */
  quiet(): void {
    for (let round = 0; round < 40; round++) {
      this.network.settle();
      this.watch();
      const turn = { actor: round, command: round, value: 5 };
      const moved = this.open().filter((driver) => this.oneOf(driver, turn, (type) => TO_THE_END.includes(type)));
      if (moved.length === 0) return;
    }
    throw new Error('it never becomes quiet');
  }
}

export const workPlays = fc.record({
  begun: n,
  moves: fc.array(move, { minLength: 5, maxLength: 90, size: 'max' }),
});
export type WorkPlaying = typeof workPlays extends fc.Arbitrary<infer T> ? T : never;
