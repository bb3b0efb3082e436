import type { InboxItem, Me } from '../../api/shapes';

/** Whether the reader could claim the task: free, for one of their posts, and four eyes stay four. */
export const mayTake = (item: Pick<InboxItem, 'assignee' | 'barred' | 'candidates'>, posts: Me['posts']): boolean =>
  !item.assignee &&
  !item.barred &&
  item.candidates.some((one) => posts.some(({ role, org }) => role === one.role && org === one.org));
