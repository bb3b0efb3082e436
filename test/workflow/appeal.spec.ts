import { appealStories } from '../support/stories/appeal-stories';
import { StoryStage } from '../support/stories/story-stage';
import { tellsTheSame } from './tells-the-same';

let stage: StoryStage;

beforeEach(async () => {
  stage = await StoryStage.open();
});
afterEach(() => stage?.close());

// Real workflows, signals and timers must tell what the rules alone tell (domain/appeal/stories.spec.ts).
describe('appeals as workflows', () => {
  it.each(appealStories.map((story) => [story.title, story] as const))('%s', (_, story) => tellsTheSame(stage, story));
});
