import type { FormInstance } from 'antd';
import { useEffect, useState } from 'react';
import { ApiProblem } from '../../api/problem';

/**
 * What the server refuses stands at the field it is about; an item of a list, at its list.
 * @returns the words about fields that the form does not show
 */
export function useFormProblems(form: FormInstance, error: unknown): string[] {
  const [others, setOthers] = useState<string[]>([]);
  useEffect(() => {
    const errors = error instanceof ApiProblem ? error.errors : [];
    const names = Object.keys(form.getFieldsValue() as object);
    const isShown = ({ field }: { field: string }) => names.includes(field.split('.')[0]!);
    form.setFields(
      errors.filter(isShown).map(({ field, detail }) => ({ name: [field.split('.')[0]!], errors: [detail] })),
    );
    setOthers(errors.filter((one) => !isShown(one)).map(({ field, detail }) => `${field}: ${detail}`));
    const first = errors.find(isShown);
    if (first) form.focusField(first.field.split('.')[0]);
  }, [form, error]);
  return others;
}
