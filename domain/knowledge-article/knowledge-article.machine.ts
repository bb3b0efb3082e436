/** HQ’s register of one article: its lane numbers every operation on it. */
export { machine } from '../knowledge/article/article.machine';
