import { evaluationStories } from '../support/stories/evaluation-stories';
import { StoryStage } from '../support/stories/story-stage';
import { tellsTheSame } from './tells-the-same';

let stage: StoryStage;

beforeEach(async () => {
  stage = await StoryStage.open();
});
afterEach(() => stage?.close());

// Real workflows and timers must tell what the rules alone tell (domain/process-evaluation/stories.spec.ts).
describe('process evaluation as a workflow', () => {
  it.each(evaluationStories.map((story) => [story.title, story] as const))('%s', (_, story) =>
    tellsTheSame(stage, story),
  );
});
