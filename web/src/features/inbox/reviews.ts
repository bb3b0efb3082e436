import { REVIEWS } from '../../../../domain/complaint-dispatch/review-steps';
import type { InboxItem } from '../../api/shapes';

/** Whether the task is answered by yes or no; who may is the server's to say. */
export const isReview = ({
  step,
  case: { process },
}: Pick<InboxItem, 'step'> & { case: { process: string } }): boolean =>
  process === 'complaint-dispatch' && step in REVIEWS;
