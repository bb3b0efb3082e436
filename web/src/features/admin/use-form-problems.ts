import type { FormInstance } from 'antd';
import { useEffect } from 'react';
import { ApiProblem } from '../../api/problem';

/** What the server refuses stands at the field it is about. */
export function useFormProblems(form: FormInstance, error: unknown): void {
  useEffect(() => {
    if (!(error instanceof ApiProblem)) return;
    form.setFields(error.errors.map(({ field, detail }) => ({ name: field.split('.'), errors: [detail] })));
  }, [form, error]);
}
