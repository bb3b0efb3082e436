import { unopened, type CaseState } from '../../../domain/shared/case-state';
import { startClock, meetClocks, replaceClock } from '../../../domain/shared/case-clocks';
import { refuse } from '../../../domain/shared/errors';
import { CLOCK_MARK, fire } from '../../../domain/shared/sla-clock';
import type { Command, Machine, Rule } from '../../../domain/shared/transition';

/** The smallest process with everything the runtime carries: sums, a clock, a child that tells its parent. */
export interface TallyState extends CaseState {
  total: number;
  parent: string | null;
  marks: string[];
}

const anybody = () => true;
const rule = (rest: Partial<Rule<TallyState>> & Pick<Rule<TallyState>, 'apply'>): Rule<TallyState> => ({
  stages: ['counting'],
  who: anybody,
  fields: {},
  ...rest,
});
const number = (command: Command, field: string): number => Number(command[field]);

const rules: Record<string, Rule<TallyState>> = {
  register: rule({
    stages: ['new'],
    apply: (draft, command, { now, terms }) => {
      draft.stage = 'counting';
      draft.openedAt = now;
      draft.parent = (command.parent as string | undefined) ?? null;
      startClock(draft, { now, terms }, 'handle');
      return [];
    },
  }),
  add: rule({
    unless: (state) => (state.total >= 100 ? refuse('limit-reached') : null),
    apply: (draft, command) => {
      draft.total += number(command, 'amount');
      return [];
    },
  }),
  'add-at-most': rule({
    apply: (draft, command) => {
      if (draft.total + number(command, 'amount') > number(command, 'most')) return refuse('limit-reached');
      draft.total += number(command, 'amount');
      return [];
    },
  }),
  rest: rule({
    apply: (draft, _, { now, terms }) => {
      meetClocks(draft, { now, terms }, 'handle');
      startClock(draft, { now, terms }, 'handle');
      return [];
    },
  }),
  [CLOCK_MARK]: rule({
    who: undefined,
    apply: (draft, command, { now }) => {
      const clock = draft.clocks.find(({ id }) => id === command.clockId)!;
      replaceClock(draft, fire(clock, String(command.mark), now));
      draft.marks.push(`${clock.id} ${String(command.mark)} after ${draft.total}`);
      return [];
    },
  }),
  'start-child': rule({
    apply: (draft, command, { actor }) => {
      const envelope = {
        commandId: `opened-by-${draft.caseId}`,
        actor,
        command: { type: 'register', parent: draft.caseId },
      };
      return [{ kind: 'start-case', process: 'tally', caseId: String(command.child), envelope }];
    },
  }),
  // Nobody hears it: each is told, and found gone, one after the other.
  'tell-others': rule({
    apply: (draft, command, { actor, newId }) =>
      Array.from({ length: number(command, 'others') }, () => {
        const envelope = { commandId: `from:${draft.caseId}`, actor, command: { type: 'rest' } };
        return { kind: 'tell-case' as const, process: 'tally', caseId: newId(), envelope };
      }),
  }),
  finish: rule({
    apply: (draft, _, { now, terms, actor }) => {
      Object.assign(draft, { stage: 'done', ended: true, closedAt: now, outcome: 'finished' });
      meetClocks(draft, { now, terms });
      if (!draft.parent) return [];
      const envelope = { commandId: `from:${draft.caseId}`, actor, command: { type: 'add', amount: draft.total } };
      const word = { kind: 'tell-case' as const, process: 'tally', caseId: draft.parent, envelope };
      // Said twice on purpose: signals may be.
      return [word, word];
    },
  }),
};

export const machine: Machine<TallyState> = {
  process: 'tally',
  rules,
  initial: (caseId) => ({
    ...unopened('tally', caseId),
    openedMonth: '2026-03-01',
    org: 'gs-lz',
    total: 0,
    parent: null,
    marks: [],
  }),
  termsQuery: (state, command) =>
    command.type === 'register'
      ? { process: 'tally', org: 'gs-lz', category: 'billing', urgency: 'normal', tier: 'ordinary', rural: false }
      : undefined,
};
