import type { Post } from '../shared/actor';
import type { OrgRef } from '../shared/case-state';
import { inspectors, reviewers } from '../shared/quality-posts';

interface Owned {
  owner: OrgRef;
}

/** Who worked on the case is barred from it beside this. */
export const scorers = ({ owner }: Owned): Post[] => inspectors(owner);

/** Who scored it is barred from it beside this. */
export const appealReviewers = ({ owner }: Owned): Post[] => reviewers(owner);
