/** Who reviews it in the province and at HQ; whoever reads knowledge there gives it. */
export { managers as reviewers, writers as updaters } from '../knowledge/knowledge.permissions';
