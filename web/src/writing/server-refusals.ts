import type { FormInstance } from 'antd';
import { ApiProblem } from '../api/problem';

type Path = (string | number)[];

/** `form.questions.0.label`, as a form names it: places in a list are numbers. */
export const pathOf = (field: string): Path =>
  field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/** The field of the form that holds what the path leads to: itself, or the nearest around it. */
export function holderOf(path: Path, fields: readonly Path[]): Path | null {
  const around = fields.filter((one) => one.every((part, at) => part === path[at]));
  return around.reduce<Path | null>((best, one) => (best && best.length >= one.length ? best : one), null);
}

/**
 * Puts the server's words at the fields that they are about, and goes to the first.
 * @returns what it says about fields that the form does not show
 */
export function showRefusals(form: FormInstance, error: unknown): string[] {
  if (!(error instanceof ApiProblem)) return [];
  const fields = form.getFieldsError().map(({ name }) => name);
  const at = new Map<string, { name: Path; errors: string[] }>();
  const elsewhere: string[] = [];
  for (const { field, detail } of error.errors) {
    const name = holderOf(pathOf(field), fields);
    if (!name) elsewhere.push(detail);
    else at.set(name.join('.'), { name, errors: [...(at.get(name.join('.'))?.errors ?? []), detail] });
  }
  const refused = [...at.values()];
  form.setFields(refused);
  if (refused[0]) form.scrollToField(refused[0].name, { block: 'center' });
  return elsewhere;
}
