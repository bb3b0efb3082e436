import { suggestionStories } from '../support/stories/suggestion-stories';
import { StoryStage } from '../support/stories/story-stage';
import { tellsTheSame } from './tells-the-same';

let stage: StoryStage;

beforeEach(async () => {
  stage = await StoryStage.open();
});
afterEach(() => stage?.close());

// Real workflows and timers must tell what the rules alone tell (domain/suggestion/stories.spec.ts).
describe('suggestions as workflows', () => {
  it.each(suggestionStories.map((story) => [story.title, story] as const))('%s', (_, story) =>
    tellsTheSame(stage, story),
  );
});
