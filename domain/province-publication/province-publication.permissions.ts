/** Who reviews in the province, and who at HQ answers its query. */
export { managers as reviewers } from '../knowledge/knowledge.permissions';
