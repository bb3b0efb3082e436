import { campaignStories } from '../support/stories/campaign-stories';
import { StoryStage } from '../support/stories/story-stage';
import { tellsTheSame } from './tells-the-same';

let stage: StoryStage;

beforeEach(async () => {
  stage = await StoryStage.open();
});
afterEach(() => stage?.close());

// Real workflows, children, timers and signals must tell what the rules alone tell (domain/outbound-campaign/stories.spec.ts).
describe('outbound campaigns as workflows', () => {
  it.each(campaignStories.map((story) => [story.title, story] as const))('%s', (_, story) =>
    tellsTheSame(stage, story),
  );
});
