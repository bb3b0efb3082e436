import type { OrgRef } from './case-state';
import { refuse, type Refusal } from './errors';
import type { Field } from './field';
import type { Command } from './transition';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isId = (value: unknown): boolean => typeof value === 'string' && value.length > 0;

const isOrg = (value: unknown, levels: readonly OrgRef['level'][]): value is OrgRef =>
  isRecord(value) && isId(value.id) && levels.includes(value.level as OrgRef['level']);

/** At least one, none twice. */
const areOrgs = (value: unknown, levels: readonly OrgRef['level'][]): boolean => {
  if (!Array.isArray(value) || value.length === 0) return false;
  const refs = value.filter((one) => isOrg(one, levels));
  return refs.length === value.length && new Set(refs.map(({ id }) => id)).size === value.length;
};

/** At least one, none twice. */
const areFiles = (value: unknown, max: number): boolean => {
  if (!Array.isArray(value) || value.length === 0 || value.length > max) return false;
  const refs = value.filter(isRecord).filter((one) => isId(one.id) && isId(one.digest));
  return refs.length === value.length && new Set(refs.map(({ id }) => id)).size === value.length;
};

/** Does the value, as it arrives in a workflow, fit the field? */
function fits(field: Field, value: unknown): boolean {
  switch (field.kind) {
    case 'text':
    case 'words':
    case 'form':
    case 'answers':
      return isRecord(value) && isId(value.id) && isId(value.digest);
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
      return areOrgs(value, field.levels);
    case 'attachment':
      return isId(value) || (isRecord(value) && isId(value.id));
    case 'attachments':
      return areFiles(value, field.max);
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
