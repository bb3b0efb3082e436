import { appealStories } from '../../test/support/stories/appeal-stories';
import { playPure } from '../../test/support/stories/play-pure';
import type { Place } from '../../test/support/stories/story';
import { breaches, rulesTold } from '../../test/support/stories/told';
import { machine } from './appeal';

const CLOCKS = ['accept', 'first-contact', 'handle', 'review', 'filing', 'escalation'];

describe('stories of appeals', () => {
  it.each(appealStories.map((story) => [story.title, story] as const))('%s', (_, story) => {
    const { world, idOf } = playPure(story);
    for (const [place, [stage, outcome]] of Object.entries(story.ends) as [Place, [string, string | null]][])
      expect([place, world.of(idOf(place)).state]).toMatchObject([place, { stage, outcome }]);
  });

  const told = appealStories.flatMap((story) => [...playPure(story).world.cases.values()]);
  const own = told.filter((driver) => driver.machine.process === machine.process);

  it('tell of every rule', () => {
    expect(rulesTold(machine, told)).toEqual(Object.keys(machine.rules).sort());
  });

  it('tell of every clock', () => {
    expect(CLOCKS.filter((kind) => !breaches(own).has(kind))).toEqual([]);
  });
});
