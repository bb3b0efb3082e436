import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import { getExternalWorkflowHandle, log, ParentClosePolicy, patched, startChild } from '@temporalio/workflow';
import type { Effect, Envelope } from '../../domain/shared/transition';
import { FOLLOWING, TELL, workflowId, workflowType, type CaseInput } from './contract';
import { IN_PORTIONS, OPEN_TOGETHER } from './patches';
import { attributesAtStart } from './search-attribute-keys';

type Settings = Pick<CaseInput, 'continueAfterEvents' | 'searchable'>;

/** What is left to follow: deliveries are rows already, and the cases asked for may have been `opened` with the commit. */
export const undone = (effects: Effect[], opened: boolean): Effect[] =>
  effects.filter(({ kind }) => kind === 'tell-case' || (kind === 'start-case' && !opened));

/** Cases opened in one task: each answers twice at least, and the server holds no more than 100 answers for a task. */
const OPENED_AT_A_TIME = 50;

/** How many of these follow at once: cases that are opened one after the other; each alone would cost a task of its own. */
export function together(effects: readonly Effect[]): number {
  const other = effects.findIndex(({ kind }) => kind !== 'start-case');
  const openings = other < 0 ? effects.length : other;
  if (openings <= 1 || !patched(OPEN_TOGETHER)) return 1;
  return openings > OPENED_AT_A_TIME && patched(IN_PORTIONS) ? OPENED_AT_A_TIME : openings;
}

/**
 * What follows once a transition has committed. Deliveries are rows already; here other cases are opened and told.
 * Ids are the transition's own, so doing it twice is doing it once. Answers what this case hears instead where the
 * other one is gone.
 */
export async function perform(
  effect: Effect,
  { continueAfterEvents, searchable }: Settings,
): Promise<Envelope | undefined> {
  if (effect.kind === 'deliver') return undefined;
  const id = workflowId(effect.process, effect.caseId);
  if (effect.kind === 'tell-case') {
    try {
      await getExternalWorkflowHandle(id).signal(TELL, effect.envelope);
    } catch (error) {
      // It ended before it could be told (withdrawn, merged): its own rows say so.
      log.warn('case to tell is gone', { case: id, error });
      return effect.envelope.unheard?.envelope;
    }
    return undefined;
  }
  try {
    await startChild(workflowType(effect.process), {
      workflowId: id,
      args: [{ continueAfterEvents, searchable, caseId: effect.caseId, first: effect.envelope } satisfies CaseInput],
      // The child reports by signal and outlives this run: a continue-as-new must not touch it.
      parentClosePolicy: ParentClosePolicy.ABANDON,
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
      // Else it would inherit its parent's.
      priority: FOLLOWING,
      ...(searchable !== false && {
        typedSearchAttributes: attributesAtStart(effect.process, effect.envelope.command),
      }),
    });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
  return undefined;
}
