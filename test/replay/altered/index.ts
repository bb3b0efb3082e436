import { sleep } from '@temporalio/workflow';
import { machine as survey } from '../../../domain/callback-survey/callback-survey';
import { machine as complaint } from '../../../domain/complaint-dispatch/complaint-dispatch';
import type { ComplaintState } from '../../../domain/complaint-dispatch/complaint-state';
import type { Machine } from '../../../domain/shared/transition';
import { runCase } from '../../../workflows/shared/case-runtime';
import type { CaseInput } from '../../../workflows/shared/contract';

// What a careless change would look like. The replay must tell: that is what its histories are for.

/** A rule changed under running cases: an approved dispatch skips the department's accept step. */
const hasty: Machine<ComplaintState> = {
  ...complaint,
  rules: {
    ...complaint.rules,
    'approve-dispatch': {
      ...complaint.rules['approve-dispatch']!,
      apply: (draft, command, context, task) => {
        const effects = complaint.rules['approve-dispatch']!.apply(draft, command, context, task);
        draft.stage = 'handling';
        return effects;
      },
    },
  },
};

export const complaintDispatch = (input: CaseInput): Promise<void> => runCase(hasty, input);

/** The story itself changed: it waits before it begins. */
export async function callbackSurvey(input: CaseInput): Promise<void> {
  await sleep('1 second');
  await runCase(survey, input);
}
