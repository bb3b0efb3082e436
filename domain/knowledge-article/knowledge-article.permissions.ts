/** Who keeps the register, and who is asked on an article’s review date. */
export { writers as askedOnReviewDate, managers as keepers } from '../knowledge/knowledge.permissions';
