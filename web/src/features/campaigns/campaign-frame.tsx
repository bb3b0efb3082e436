import { PagesFrame } from '../../shell/pages-frame';
import { CAMPAIGN_PAGES } from './campaign-pages';

/** Every page about outbound campaigns. */
export const CampaignFrame = () => <PagesFrame named="campaigns.pages" pages={CAMPAIGN_PAGES} />;
