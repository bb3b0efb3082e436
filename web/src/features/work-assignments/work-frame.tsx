import { PagesFrame } from '../../shell/pages-frame';
import { WORK_PAGES } from './work-pages';

/** Every page about work. */
export const WorkFrame = () => <PagesFrame named="work.pages" pages={WORK_PAGES} />;
