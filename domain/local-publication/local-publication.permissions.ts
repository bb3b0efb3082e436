/** Who edits, and who reviews; any post of the province may submit. */
export { editors } from '../knowledge/local/moves';
export { managers as reviewers } from '../knowledge/knowledge.permissions';
