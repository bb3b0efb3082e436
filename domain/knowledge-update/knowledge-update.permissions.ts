/** Who begins and writes it at its origin, and who reviews it there and at HQ. */
export { writers as starters, managers as reviewers } from '../knowledge/knowledge.permissions';
