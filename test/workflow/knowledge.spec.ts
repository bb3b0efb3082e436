import { eventually } from '../support/eventually';
import { knowledgeStories } from '../support/stories/knowledge-stories';
import { playPure } from '../support/stories/play-pure';
import type { Place, Story } from '../support/stories/story';
import { StoryStage } from '../support/stories/story-stage';

let stage: StoryStage;

beforeEach(async () => {
  stage = await StoryStage.open();
});
afterEach(() => stage?.close());

/** Played by workflows as by the rules alone. Words of several provinces reach their article's lane in any order. */
const tellsTheSame = (story: Story): Promise<void> =>
  stage.play(story, ({ store, idOf, stateOf }) =>
    eventually(() => {
      const { world, idOf: pureId } = playPure(story);
      for (const [place, [reached, outcome]] of Object.entries(story.ends) as [Place, [string, string | null]][]) {
        expect([place, stateOf(place)]).toMatchObject([place, { stage: reached, outcome }]);
        const commands = store.of(idOf(place)).map(({ command }) => command);
        const told = world.of(pureId(place)).transitions.map(({ command }) => command);
        expect([place, commands.sort()]).toEqual([place, told.sort()]);
      }
    }, 30_000),
  );

// Real workflows, children, timers and signals must tell what the rules alone tell (domain/knowledge/stories.spec.ts).
describe('knowledge as workflows', () => {
  it.each(knowledgeStories.map((story) => [story.title, story] as const))('%s', (_, story) => tellsTheSame(story));
});
