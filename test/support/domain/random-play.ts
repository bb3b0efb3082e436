import fc from 'fast-check';
import type { Actor } from '../../../domain/shared/actor';
import type { CaseState } from '../../../domain/shared/case-state';
import type { Field } from '../../../domain/shared/field';
import { openTasks } from '../../../domain/shared/human-task';
import { allowedCommands, type AllowedCommand } from '../../../domain/shared/transition';
import { words, type CaseDriver } from './case-driver';
import { COMPLAINT_ORGS, COMPLAINT_PEOPLE } from './people';

/** Randomness of one move: which actor, which command, which values, how long before. */
export interface Move {
  actor: number;
  command: number;
  value: number;
  /** 0 = at once; else wait for the next clock mark, this many at most. */
  marks: number;
}

export const moves = (max: number): fc.Arbitrary<Move[]> =>
  fc.array(
    fc.record({
      actor: fc.nat(1000),
      command: fc.nat(1000),
      value: fc.nat(1000),
      marks: fc.oneof(
        { weight: 5, arbitrary: fc.constant(0) },
        { weight: 1, arbitrary: fc.integer({ min: 1, max: 3 }) },
      ),
    }),
    { minLength: 1, maxLength: max },
  );

const people = Object.values(COMPLAINT_PEOPLE);
const orgs = Object.values(COMPLAINT_ORGS);

/** A value that fits the field, often one that also makes sense. */
function valueOf(field: Field, pick: number, state: CaseState): unknown {
  switch (field.kind) {
    case 'text':
      return words(`words-${pick}`);
    case 'code':
      return field.values[pick % field.values.length];
    case 'integer':
      return Math.min(field.max, Math.max(field.min, pick % 200));
    case 'boolean':
      return pick % 2 === 0;
    case 'instant':
      return state.openedAt + (pick % 2 === 0 ? pick : -pick) * 3_600_000;
    case 'words':
    case 'form':
    case 'answers':
      return words(`edition-${pick}`);
    case 'node':
      return 'tariffs';
    case 'org': {
      const fitting = orgs.filter(({ level }) => field.levels.includes(level));
      return fitting[pick % fitting.length];
    }
    case 'person':
      return people[pick % people.length]!.id;
    case 'task': {
      const open = openTasks(state);
      return open[pick % Math.max(1, open.length)]?.id ?? 'none';
    }
    default:
      return `other-${pick}`;
  }
}

export function fieldsFor(command: AllowedCommand, pick: number, state: CaseState): Record<string, unknown> {
  const fields: Record<string, unknown> = command.taskId === null ? {} : { taskId: command.taskId };
  for (const [index, [name, field]] of Object.entries(command.fields).entries())
    if (field.required || (pick + index) % 3 > 0) fields[name] = valueOf(field, pick + index, state);
  return fields;
}

/**
 * Plays one move: a command allowed to the actor (or to the next one who may do anything). Answers what was done, or
 * null where it was refused for its fields. A refusal must leave the state as it was.
 * @param among the commands to choose from, where not all
 */
export function play<S extends CaseState>(
  driver: CaseDriver<S>,
  move: Move,
  actors: readonly Actor[] = people,
  among: (type: string) => boolean = () => true,
): { type: string; actor: Actor; fields: Record<string, unknown>; before: S } | null {
  for (let tried = 0; tried < actors.length; tried++) {
    const actor = actors[(move.actor + tried) % actors.length]!;
    const allowed = allowedCommands(driver.machine, driver.state, driver.context(actor)).filter(({ type }) =>
      among(type),
    );
    const command = allowed[move.command % Math.max(1, allowed.length)];
    if (!command) continue;
    const before = driver.state;
    const fields = fieldsFor(command, move.value, before);
    const refusal = driver.refusal(actor, command.type, fields);
    if (refusal) return null;
    driver.do(actor, command.type, fields);
    return { type: command.type, actor, fields, before };
  }
  return null;
}
