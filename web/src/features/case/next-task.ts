import type { DecidedCase, InboxItem } from '../../api/shapes';

/** Whether the reader still has something to do in the case itself. */
export const hasWorkLeft = ({ allowedCommands }: Pick<DecidedCase, 'allowedCommands'>): boolean =>
  allowedCommands.some(({ taskId }) => taskId !== null);

/** The next piece of work of a list: another case, and not kept from the reader. */
export const nextOf = <Item extends Pick<InboxItem, 'barred'> & { case: { id: string } }>(
  items: Item[],
  caseId: string,
): Item | undefined => items.find((item) => item.case.id !== caseId && !item.barred);
