import type { Client } from '@temporalio/client';
import type { EventCounts } from './report';

/** What one case's history really holds, so that "the same number" can be checked. */
export async function eventCounts(client: Client, workflowId: string): Promise<EventCounts> {
  const { events = [] } = await client.workflow.getHandle(workflowId).fetchHistory();
  const list = events ?? [];
  return {
    updates: list.filter((event) => event.workflowExecutionUpdateCompletedEventAttributes).length,
    timers: list.filter((event) => event.timerStartedEventAttributes).length,
    events: list.length,
  };
}
