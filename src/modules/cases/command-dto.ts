import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { isAnswer } from '../../../domain/complaint-dispatch/answers';
import { PROCESS as COMPLAINT } from '../../../domain/complaint-dispatch/complaint-state';
import { machines } from '../../../domain/machines';
import type { CaseState } from '../../../domain/shared/case-state';
import { code, optional, taskId, type Field } from '../../../domain/shared/field';
import type { Rule } from '../../../domain/shared/transition';
import { fieldProblems } from '../../platform/http/body.pipe';
import { IsField } from '../../platform/http/is-field';
import { Problem } from '../../platform/http/problem';
import { takesUses, type AnswerUseBody } from './answer-uses.port';

export type CommandBody = { type: string; taskId?: string; uses?: AnswerUseBody[] } & Record<string, unknown>;
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

interface Shape {
  type: string;
  fields: Record<string, Field>;
  /** Its text may have been written with articles. */
  isAnswer: boolean;
}

/** A DTO class made from the rule's fields, so that the table stays the single source. */
function makeClass(name: string, { type, fields, isAnswer }: Shape): CommandClass {
  const made = class {} as CommandClass;
  Object.defineProperty(made, 'name', { value: name });
  const target = made.prototype as object;
  IsField(code(type))(target, 'type');
  IsField(optional(taskId()), { description: 'The task it completes, where the step has more than one open' })(
    target,
    'taskId',
  );
  for (const [field, definition] of Object.entries(fields)) IsField(definition)(target, field);
  if (isAnswer) takesUses(target);
  return made;
}

const CLASSES = new Map(
  Object.keys(machines).flatMap((process) =>
    commandsOf(process).map((type): [string, CommandClass] => [
      `${process}/${type}`,
      makeClass(`${pascal(process)}${pascal(type)}Command`, {
        ...{ type, fields: machines[process]!.rules[type]!.fields },
        isAnswer: process === COMPLAINT && isAnswer(type),
      }),
    ]),
  ),
);

/** All fields that a command of this name takes in any process; required only where every process requires it. */
function unionOfFields(type: string): Record<string, Field> {
  const shapes = Object.values(machines).flatMap(({ rules }) => (rules[type] ? [rules[type].fields] : []));
  const union = Object.fromEntries(shapes.flatMap((fields) => Object.entries(fields)));
  const required = (name: string): boolean => shapes.every((fields) => fields[name]?.required);
  return Object.fromEntries(
    Object.entries(union).map(([name, field]) => [name, required(name) ? field : optional(field)]),
  );
}

/** For the API document: one class a name, chosen by `type`. Which process takes which is checked against the case. */
const DOCUMENTED = new Map(
  [...new Set(Object.keys(machines).flatMap(commandsOf))].map((type): [string, CommandClass] => [
    type,
    makeClass(`${pascal(type)}Command`, { type, fields: unionOfFields(type), isAnswer: isAnswer(type) }),
  ]),
);

export const documentedCommands = (): CommandClass[] => [...DOCUMENTED.values()];

export const commandSchema = (refOf: (dto: CommandClass) => string): Record<string, unknown> => ({
  oneOf: documentedCommands().map((dto) => ({ $ref: refOf(dto) })),
  discriminator: {
    propertyName: 'type',
    mapping: Object.fromEntries([...DOCUMENTED].map(([type, dto]) => [type, refOf(dto)])),
  },
});

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
