import { PagesFrame } from '../../shell/pages-frame';
import { BULLETIN_PAGES } from './bulletin-pages';

/** Every page about bulletins. */
export const BulletinFrame = () => <PagesFrame named="bulletins.pages" pages={BULLETIN_PAGES} />;
