/** Does it for each, one after another; one that fails does not hold up the others, and is told at the end. */
export async function forEachOfAll<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const failed: unknown[] = [];
  for (const item of items) await work(item).catch((error: unknown) => failed.push(error));
  if (failed.length > 0) throw new AggregateError(failed, `${failed.length} of ${items.length} failed`);
}
