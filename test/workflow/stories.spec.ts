import { eventually } from '../support/eventually';
import { STORIES } from '../support/stories/complaint-stories';
import { playPure } from '../support/stories/play-pure';
import type { Place } from '../support/stories/story';
import { StoryStage } from '../support/stories/story-stage';

let stage: StoryStage;

beforeEach(async () => {
  stage = await StoryStage.open();
});
afterEach(() => stage?.close());

// The stories tell of every rule and every clock (domain/complaint-dispatch/stories.spec.ts): here real workflows,
// real timers and real signals must tell them the same.
describe('as workflows', () => {
  it.each(STORIES.map((story) => [story.title, story] as const))('%s', (_, story) =>
    stage.play(story, ({ store, idOf, stateOf }) =>
      // The last word may still be on its way to another case.
      eventually(() => {
        const { world, idOf: pureId } = playPure(story);
        for (const [place, [reached, outcome]] of Object.entries(story.ends) as [Place, [string, string | null]][]) {
          expect([place, stateOf(place)]).toMatchObject([place, { stage: reached, outcome }]);
          const commands = store.of(idOf(place)).map(({ command }) => command);
          expect([place, commands]).toEqual([place, world.of(pureId(place)).transitions.map(({ command }) => command)]);
        }
      }, 30_000),
    ),
  );
});
