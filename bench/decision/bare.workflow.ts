import { condition, defineUpdate, proxyLocalActivities, setHandler } from '@temporalio/workflow';
import type { BareActivities, BareInput } from './bare';

export const stepUpdate = defineUpdate<number, [string]>('step');

// The same options as the case runtime's.
const { commitRow } = proxyLocalActivities<BareActivities>({
  scheduleToCloseTimeout: '5 seconds',
  retry: { initialInterval: '50 milliseconds', maximumInterval: '1 second' },
});

/** The least that a durable case can be: an update, one committed row, one timer armed anew. No rules, no reading back. */
export async function bare({ id, steps }: BareInput): Promise<void> {
  let done = 0;
  setHandler(
    stepUpdate,
    async (commandId) => {
      await commitRow({ id, seq: done + 1, commandId });
      return ++done;
    },
    {
      validator: (_commandId: string) => {
        if (done >= steps) throw new Error('over');
      },
    },
  );
  while (done < steps) {
    const seen = done;
    await condition(() => done !== seen, '30 days');
  }
  // As our cases do: open until long after the last decision, one timer waiting.
  await condition(() => false, '30 days');
}
