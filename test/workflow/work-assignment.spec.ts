import { StoryStage } from '../support/stories/story-stage';
import { workStories } from '../support/stories/work-stories';
import { tellsTheSame } from './tells-the-same';

let stage: StoryStage;

beforeEach(async () => {
  stage = await StoryStage.open();
});
afterEach(() => stage?.close());

// Real workflows, children, timers and signals must tell what the rules alone tell (domain/work-assignment/stories.spec.ts).
describe('work assignments as workflows', () => {
  it.each(workStories.map((story) => [story.title, story] as const))('%s', (_, story) => tellsTheSame(stage, story));
});
