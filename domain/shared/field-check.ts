import type { OrgRef } from './case-state';
import { refuse, type Refusal } from './errors';
import type { Field } from './field';
import type { Command } from './transition';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isId = (value: unknown): boolean => typeof value === 'string' && value.length > 0;

const isOrg = (value: unknown, levels: readonly OrgRef['level'][]): value is OrgRef =>
  isRecord(value) && isId(value.id) && levels.includes(value.level as OrgRef['level']);

const isFile = (value: unknown): boolean => isRecord(value) && isId(value.id) && isId(value.digest);

/** At least one, none twice. */
const areSome = (value: unknown, isOne: (one: unknown) => boolean, max = Infinity): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.length <= max &&
  value.every(isOne) &&
  new Set((value as { id: string }[]).map(({ id }) => id)).size === value.length;

/** Does the value, as it arrives in a workflow, fit the field? */
function fits(field: Field, value: unknown): boolean {
  switch (field.kind) {
    case 'text':
    case 'words':
    case 'form':
    case 'answers':
      return isFile(value);
    case 'code':
      return typeof value === 'string' && field.values.includes(value);
    case 'integer':
      return Number.isSafeInteger(value) && (value as number) >= field.min && (value as number) <= field.max;
    case 'boolean':
      return typeof value === 'boolean';
    case 'instant':
      return Number.isFinite(value);
    case 'org':
      return isOrg(value, field.levels);
    case 'orgs':
      return areSome(value, (one) => isOrg(one, field.levels));
    case 'attachment':
      return isId(value) || (isRecord(value) && isId(value.id));
    case 'attachments':
      return areSome(value, isFile, field.max);
    default:
      return isId(value);
  }
}

/** First field of the command that is missing or does not fit, as a refusal naming it; null when all fit. */
export function checkFields(fields: Record<string, Field>, command: Command): Refusal | null {
  for (const [name, field] of Object.entries(fields)) {
    const value = command[name];
    if (value === undefined || value === null) {
      if (field.required) return refuse('missing-field', { field: name });
    } else if (!fits(field, value)) return refuse('invalid-field', { field: name });
  }
  return null;
}
