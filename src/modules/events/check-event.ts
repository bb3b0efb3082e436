import { checkField } from '../../platform/http/field-check';
import type { FieldProblem } from '../../platform/http/problem';
import { EVENT_TYPES } from './event-types';
import type { IncomingEvent } from './incoming';

/** Everything wrong with an event's type and data; empty = acceptable. Field paths are those of structured mode. */
export function checkEvent({ type, data }: IncomingEvent): FieldProblem[] {
  const known = EVENT_TYPES[type];
  if (!known) return [{ field: 'type', code: 'not-in-list', params: { values: Object.keys(EVENT_TYPES).join(', ') } }];
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return [{ field: 'data', code: data === undefined ? 'required' : 'wrong-type', params: { expected: 'object' } }];
  const values = data as Record<string, unknown>;
  const unknown = Object.keys(values).filter((name) => !Object.hasOwn(known.fields, name));
  const problems: FieldProblem[] = unknown.map((name) => ({ field: `data.${name}`, code: 'unknown-field' }));
  for (const [name, field] of Object.entries(known.fields)) {
    const fault = checkField(field, values[name]);
    if (fault) problems.push({ field: `data.${name}`, ...fault });
  }
  if (known.effect.kind === 'order' && (values.caseNumber === undefined) === (values.externalId === undefined))
    problems.push(
      values.caseNumber === undefined
        ? { field: 'data.caseNumber', code: 'required' }
        : { field: 'data.externalId', code: 'unknown-field' },
    );
  return problems;
}
