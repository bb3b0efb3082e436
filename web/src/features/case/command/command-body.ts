import type { AllowedCommand, CommandField } from '../../../api/shapes';
import { fromLocalInput } from '../../../time/moment-words';

export type Values = Record<string, unknown>;

const FEN = 100;

/** Money is entered in yuan and sent in fen, exactly. */
export const isMoney = ({ name }: CommandField): boolean => name === 'amountFen';

function valueOf(field: CommandField, given: unknown): unknown {
  if (given === undefined || given === null || given === '') return undefined;
  if (field.kind === 'text' && typeof given === 'string') return given.trim() || undefined;
  if (field.kind === 'instant' && typeof given === 'string') return fromLocalInput(given) ?? undefined;
  if (isMoney(field)) return Math.round(Number(given) * FEN);
  return given;
}

/** What the form holds → the body of the command; what is left empty is left out. */
export function commandBody({ type, taskId, fields }: AllowedCommand, values: Values) {
  const given = fields.map((field) => [field.name, valueOf(field, values[field.name])] as const);
  return {
    type,
    ...(taskId !== null && { taskId }),
    ...Object.fromEntries(given.filter(([, value]) => value !== undefined)),
  };
}
