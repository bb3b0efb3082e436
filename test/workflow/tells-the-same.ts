import { eventually } from '../support/eventually';
import type { MemoryStore } from '../support/memory-store';
import { playPure } from '../support/stories/play-pure';
import type { Place, Story } from '../support/stories/story';
import type { StoryStage } from '../support/stories/story-stage';

/** Played by workflows as by the rules alone. Words of several children reach their parent's lane in any order. */
export const tellsTheSame = (stage: StoryStage, story: Story, fault?: MemoryStore['fault']): Promise<void> =>
  stage.play(
    story,
    ({ store, idOf, stateOf }) =>
      eventually(() => {
        const { world, idOf: pureId } = playPure(story);
        for (const [place, [reached, outcome]] of Object.entries(story.ends) as [Place, [string, string | null]][]) {
          expect([place, stateOf(place)]).toMatchObject([place, { stage: reached, outcome }]);
          const commands = store.of(idOf(place)).map(({ command }) => command);
          const told = world.of(pureId(place)).transitions.map(({ command }) => command);
          expect([place, commands.sort()]).toEqual([place, told.sort()]);
        }
      }, 30_000),
    fault,
  );
