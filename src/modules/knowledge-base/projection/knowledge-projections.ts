import { projection, type Projections } from '../../../platform/case-store/projections';
import { projectArticle } from './article-rows';
import { projectBranch, projectFeedback } from './branch-rows';
import { projectComplaint } from './complaint-rows';
import { projectLocal } from './local-rows';
import { projectOperation } from './operation-rows';

const operation = projection(projectOperation);

/** What the base keeps of each process of the family, and of complaints, which propose and use what it holds. */
export const knowledgeProjections: Projections = {
  'knowledge-publish': operation,
  'knowledge-update': operation,
  'knowledge-revoke': operation,
  'knowledge-article': projection(projectArticle),
  'province-publication': projection(projectBranch),
  'knowledge-feedback': projection(projectFeedback),
  'local-publication': projection(projectLocal),
  'complaint-dispatch': projection(projectComplaint),
};
