import { PagesFrame } from '../../shell/pages-frame';
import { QUALITY_PAGES } from './quality-pages';

/** Every page about quality sampling. */
export const QualityFrame = () => <PagesFrame named="quality.pages" pages={QUALITY_PAGES} />;
