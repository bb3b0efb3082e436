import type { InboxItem, InboxPage } from '../../api/shapes';

const LAST = '9999';
/** As the server sorts: soonest due first, what has no limit or stands still last. */
const placeOf = ({ dueAt, taskId, case: { id } }: InboxItem): string => `${dueAt ?? LAST} ${taskId} ${id}`;

/** Where a row belongs among the pages loaded; -1: behind them, so it comes when one scrolls there. */
function pageFor(pages: readonly InboxPage[], place: string): number {
  const within = pages.findIndex(({ items }) => items.length > 0 && place <= placeOf(items.at(-1)!));
  if (within >= 0) return within;
  return pages.at(-1)?.next === null ? pages.length - 1 : -1;
}

/**
 * The list after some cases have changed: `rows` are what it now holds of them. Rows come, go and move to where they
 * belong; pages that have nothing to do with it stay the very same.
 */
export function mended(
  pages: readonly InboxPage[],
  changed: ReadonlySet<string>,
  rows: readonly InboxItem[],
): InboxPage[] {
  const left = pages.map((page) =>
    page.items.some((item) => changed.has(item.case.id))
      ? { ...page, items: page.items.filter((item) => !changed.has(item.case.id)) }
      : page,
  );
  for (const row of rows) {
    const place = placeOf(row);
    const at = pageFor(left, place);
    const page = left[at];
    if (!page) continue;
    const before = page.items.findIndex((item) => placeOf(item) > place);
    const items = [...page.items];
    items.splice(before < 0 ? items.length : before, 0, row);
    left[at] = { ...page, items };
  }
  return left;
}
