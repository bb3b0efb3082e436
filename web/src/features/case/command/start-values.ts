import { typedMoment } from '../../../writing/draft/editor-values';
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
    if (detail.process === 'outbound-campaign') Object.assign(values, planned(name, detail));
  }
  return values;
}

const USUALLY_READY = 3;

/** What a campaign was planned with, where it was. */
function planned(name: string, { facts }: CaseDetail): Values {
  const known = facts[name];
  const isKnown = typeof known === 'number' && known > 0;
  if (name === 'perCaller') return { perCaller: isKnown ? known : USUALLY_READY };
  if (name === 'endAt' && isKnown) return { endAt: typedMoment(known) };
  return name === 'quota' && isKnown ? { quota: known } : {};
}

/** The task that is meant where nothing else is said: a free one to claim, a held one to give on. */
const taskFor = (type: string, { tasks }: CaseDetail) =>
  tasks.find(({ assignee, barred }) =>
    type === 'claim' ? !assignee && !barred : type === 'assign' || assignee !== null,
  ) ?? tasks[0];
