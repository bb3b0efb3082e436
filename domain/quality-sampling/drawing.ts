import type { OrgRef } from '../shared/case-state';
import { start } from '../shared/case-words';
import { refuse } from '../shared/errors';
import { code, instant, integer, org } from '../shared/field';
import type { Rules } from '../shared/loop/case-table';
import { openCase } from '../shared/loop/opening';
import { deliver, end, enter } from '../shared/loop/steps';
import type { Command, Context, Effect } from '../shared/transition';
import type { Agent } from '../quality-check/check-state';
import { isInspector } from './quality-sampling.permissions';
import { STRATA, WORKS, type Draw, type SamplingState } from './sampling-state';

/** Each piece of work is a case of its own; more are another sampling. */
export const MOST_DRAWN = 200;
const DAY = 24 * 3_600_000;
/** A quarter at most: what is older teaches nobody any more. */
export const LONGEST = 93 * DAY;
export const MOST_SEED = 999_999_999;
const CHECK = 'quality-check';

/** A piece of finished work, as the draw found it. */
export interface Found {
  target: string;
  agent: Agent;
  worked: string[];
}

export interface Sample {
  population: number;
  sample: Found[];
}

/** What is asked of the rows before a sampling is registered: the same question has the same answer. */
export type SamplingReads = ({ want: 'sample'; org: string } & Draw) | undefined;

const drawOf = (command: Command): Draw => {
  const { work, strata, size, from, until, seed } = command as Command & Draw;
  return { work, strata, size, from, until, seed };
};

export const readsOf = (
  _state: SamplingState,
  command: Command,
): (NonNullable<SamplingReads> & Record<string, unknown>) | undefined =>
  command.type === 'register'
    ? { want: 'sample', org: (command.org as OrgRef | undefined)?.id ?? '', ...drawOf(command) }
    : undefined;

/** One case for each piece of work. */
function check(draft: SamplingState, { newId }: Context, { target, agent, worked }: Found): Effect {
  const id = newId();
  draft.open[id] = target;
  const { owner, caseId: sampling } = draft;
  return start(
    draft,
    { process: CHECK, caseId: id },
    { type: 'register', org: owner, owner, sampling, target, agent, worked },
  );
}

/** By whoever inspects, or by its plan when it is time: drawn at once, by chance, so that nobody picks. */
export const drawing: Rules<SamplingState> = {
  register: {
    stages: ['new'],
    who: (_state, actor) => actor.kind === 'person',
    fields: {
      org: org('hq', 'province', 'prefecture'),
      work: code(...WORKS),
      strata: code(...STRATA),
      size: integer(1, MOST_DRAWN),
      from: instant(),
      until: instant(),
      seed: integer(1, MOST_SEED),
    },
    apply: (draft, command, context) => {
      const { org: owner, plan = null } = command as Command & { org: OrgRef; plan?: string | null };
      const draw = drawOf(command);
      if (context.actor.kind === 'person' && !isInspector({ owner }, context.actor))
        return refuse('wrong-target', { field: 'org' });
      if (draw.until > context.now) return refuse('invalid-field', { field: 'until' });
      if (draw.from >= draw.until || draw.until - draw.from > LONGEST)
        return refuse('invalid-field', { field: 'from' });
      openCase(draft, context, owner, { kind: plan ? 'regular' : 'ad-hoc', urgency: 'normal' });
      const { population, sample } = (context.found as Sample | undefined) ?? { population: 0, sample: [] };
      Object.assign(draft, { owner, plan, draw, population, parties: [owner.id] });
      if (sample.length === 0) {
        end(draft, context, 'nothing-to-sample');
        return [deliver(draft, 'ended', owner.id, { outcome: draft.outcome })];
      }
      enter(draft, context, 'scoring');
      const checks = sample.map((found) => check(draft, context, found));
      return [deliver(draft, 'drawn', owner.id, { size: sample.length, population }), ...checks];
    },
  },
};
