import { PagesFrame } from '../../shell/pages-frame';
import { KNOWLEDGE_PAGES } from './knowledge-pages';

/** Every page about knowledge. */
export const KnowledgeFrame = () => <PagesFrame named="knowledge.pages" pages={KNOWLEDGE_PAGES} />;
