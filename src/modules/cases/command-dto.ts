import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { machines } from '../../../domain/machines';
import type { CaseState } from '../../../domain/shared/case-state';
import { code, optional, taskId, type Field } from '../../../domain/shared/field';
import type { Rule } from '../../../domain/shared/transition';
import { fieldProblems } from '../../platform/http/body.pipe';
import { IsField } from '../../platform/http/is-field';
import { Problem } from '../../platform/http/problem';

export type CommandBody = { type: string; taskId?: string } & Record<string, unknown>;
type CommandClass = new () => CommandBody;

/** A rule without a task and without anybody who may is for clocks and other cases only. */
const isForPeople = (rule: Rule<CaseState>): boolean => rule.step !== undefined || rule.who !== undefined;

/** The command that opens a case has a route of its own. */
const opens = (rule: Rule<CaseState>): boolean =>
  rule.stages !== 'any' && rule.stages.every((stage) => stage === 'new');

export const commandsOf = (process: string): string[] =>
  Object.entries(machines[process]?.rules ?? {})
    .filter(([, rule]) => isForPeople(rule) && !opens(rule))
    .map(([type]) => type);

const pascal = (slug: string): string => slug.replace(/(^|-)(.)/g, (_, __, letter: string) => letter.toUpperCase());

/** A DTO class made from the rule's fields, so that the table stays the single source. */
function makeClass(name: string, type: string, fields: Record<string, Field>): CommandClass {
  const made = class {} as CommandClass;
  Object.defineProperty(made, 'name', { value: name });
  const target = made.prototype as object;
  IsField(code(type))(target, 'type');
  IsField(optional(taskId()), { description: 'The task it completes, where the step has more than one open' })(
    target,
    'taskId',
  );
  for (const [field, definition] of Object.entries(fields)) IsField(definition)(target, field);
  return made;
}

/** Processes whose command of one name takes the same fields share one class; else each has its own. */
function makeClasses(): Map<string, CommandClass> {
  const classes = new Map<string, CommandClass>();
  const shapes = new Map<string, CommandClass>();
  const taken = new Set<string>();
  for (const process of Object.keys(machines)) {
    for (const type of commandsOf(process)) {
      const { fields } = machines[process]!.rules[type]!;
      const shape = `${type} ${JSON.stringify(fields)}`;
      const own = `${pascal(type)}Command`;
      const name = taken.has(own) ? `${pascal(process)}${own}` : own;
      const dto = shapes.get(shape) ?? makeClass(name, type, fields);
      taken.add(own);
      shapes.set(shape, dto);
      classes.set(`${process}/${type}`, dto);
    }
  }
  return classes;
}

const CLASSES = makeClasses();

/** Every command class once, for the API document. */
export const commandClasses = (): CommandClass[] => [...new Set(CLASSES.values())];

/** What each class is chosen by: type → class names (two processes may take different fields). */
export function commandSchema(refOf: (dto: CommandClass) => string): Record<string, unknown> {
  const refs = commandClasses().map((dto) => ({ dto, ref: refOf(dto) }));
  const types = [...CLASSES].map(([key, dto]) => ({ type: key.split('/')[1]!, dto }));
  const mapping = Object.fromEntries(types.map(({ type, dto }) => [type, refs.find((one) => one.dto === dto)!.ref]));
  const unambiguous = Object.keys(mapping).length === refs.length;
  return {
    oneOf: refs.map(({ ref }) => ({ $ref: ref })),
    ...(unambiguous && { discriminator: { propertyName: 'type', mapping } }),
  };
}

/** The validated command, or 422 naming every field at fault. */
export async function parseCommand(process: string, body: unknown): Promise<CommandBody> {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw Problem.fields({ field: '', code: 'wrong-type', params: { expected: 'object' } });
  const { type } = body as { type?: unknown };
  if (type === undefined) throw Problem.fields({ field: 'type', code: 'required' });
  const dto = typeof type === 'string' ? CLASSES.get(`${process}/${type}`) : undefined;
  if (!dto)
    throw Problem.fields({ field: 'type', code: 'not-in-list', params: { values: commandsOf(process).join(', ') } });
  const command = plainToInstance(dto, body);
  const errors = await validate(command, { whitelist: true, forbidNonWhitelisted: true, stopAtFirstError: true });
  if (errors.length > 0) throw Problem.fields(...fieldProblems(errors));
  return command;
}
