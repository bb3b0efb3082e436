import { campaignStories } from '../support/stories/campaign-stories';
import { PROCESS } from '../../domain/outbound-campaign/outbound-campaign';
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

  // The worker dies after the commit, before it hears of it: rows that were taken stay taken, and nobody is called twice.
  it('tell the same where the answer to every step of the campaign is lost', () =>
    tellsTheSame(stage, campaignStories[0]!, ({ next }, attempt) =>
      next.process === PROCESS && attempt === 1 ? 'answer-lost' : null,
    ));
});
