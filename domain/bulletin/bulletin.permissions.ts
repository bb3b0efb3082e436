import type { OrgId, Post } from '../shared/actor';

/** Who reviews, publishes and accepts replies at an organisation. */
export const managers = (org: OrgId): Post[] => [{ role: 'bulletin-manager', org }];

/** Who writes there. The manager can too: an author who has left must not hold a bulletin for ever. */
export const writers = (org: OrgId): Post[] => [{ role: 'bulletin-author', org }, ...managers(org)];
