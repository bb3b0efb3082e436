import { qualityStories } from '../support/stories/quality-stories';
import { StoryStage } from '../support/stories/story-stage';
import { tellsTheSame } from './tells-the-same';

let stage: StoryStage;

beforeEach(async () => {
  stage = await StoryStage.open();
});
afterEach(() => stage?.close());

// Real workflows, children, timers and signals must tell what the rules alone tell (domain/quality-sampling/stories.spec.ts).
describe('quality sampling as workflows', () => {
  it.each(qualityStories.map((story) => [story.title, story] as const))('%s', (_, story) => tellsTheSame(stage, story));
});
