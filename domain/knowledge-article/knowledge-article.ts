export { machine } from './knowledge-article.machine';
export { PROCESS, STAGES } from '../knowledge/article/article-state';
