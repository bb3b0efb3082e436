import type { Post } from '../shared/actor';
import type { OrgRef } from '../shared/case-state';

/** Who does a receiver's work: at a department its handlers, else those who keep and write its board. */
export const doers = ({ id: org, level }: OrgRef): Post[] =>
  level === 'department'
    ? [{ role: 'handler', org }]
    : [
        { role: 'bulletin-author', org },
        { role: 'bulletin-manager', org },
      ];
