import { projection, type Projections } from '../../../platform/case-store/projections';
import { projectArticle } from './article-rows';
import { projectBranch, projectFeedback } from './branch-rows';
import { projectLocal } from './local-rows';
import { projectOperation } from './operation-rows';

const operation = projection(projectOperation);

/** What the base keeps of each process of the family. */
export const knowledgeProjections: Projections = {
  'knowledge-publish': operation,
  'knowledge-update': operation,
  'knowledge-revoke': operation,
  'knowledge-article': projection(projectArticle),
  'province-publication': projection(projectBranch),
  'knowledge-feedback': projection(projectFeedback),
  'local-publication': projection(projectLocal),
};
