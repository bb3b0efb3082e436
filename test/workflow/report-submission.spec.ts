import { PROCESS } from '../../domain/report-submission/report-submission';
import { reportStories } from '../support/stories/report-stories';
import { StoryStage } from '../support/stories/story-stage';
import { tellsTheSame } from './tells-the-same';

let stage: StoryStage;

beforeEach(async () => {
  stage = await StoryStage.open();
});
afterEach(() => stage?.close());

// Real workflows, children, timers and signals must tell what the rules alone tell (domain/report-submission/stories.spec.ts).
describe('reports as workflows', () => {
  it.each(reportStories.map((story) => [story.title, story] as const))('%s', (_, story) => tellsTheSame(stage, story));

  it('tell the same where the answer to every step is lost after its commit', () =>
    tellsTheSame(stage, reportStories[0]!, ({ next }, attempt) =>
      next.process === PROCESS && attempt === 1 ? 'answer-lost' : null,
    ));
});
