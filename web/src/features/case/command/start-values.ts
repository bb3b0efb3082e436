import type { AllowedCommand, CaseDetail } from '../../../api/shapes';
import type { Values } from './command-body';

/** What is known before the reader chooses: a field with one possible answer, the task, the case's own category. */
export function startValues({ type, fields }: AllowedCommand, detail: CaseDetail): Values {
  const values: Values = {};
  for (const { name, kind, values: codes } of fields) {
    if (kind === 'code' && codes?.length === 1) values[name] = codes[0];
    if (kind === 'code' && codes?.includes(detail.subject.category) && name === 'category')
      values[name] = detail.subject.category;
    if (kind === 'task') values[name] = taskFor(type, detail)?.id;
    if (name === 'priority') values[name] = detail.subject.priority;
    if (name === 'publication') values[name] = 'none';
  }
  return values;
}

/** The task that is meant where nothing else is said: a free one to claim, a held one to give on. */
const taskFor = (type: string, { tasks }: CaseDetail) =>
  tasks.find(({ assignee, barred }) =>
    type === 'claim' ? !assignee && !barred : type === 'assign' || assignee !== null,
  ) ?? tasks[0];
