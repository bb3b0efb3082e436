import { playPure } from '../../test/support/stories/play-pure';
import { breaches, rulesTold } from '../../test/support/stories/told';
import { suggestionStories } from '../../test/support/stories/suggestion-stories';
import { machine } from './suggestion';

const CLOCKS = ['classification', 'routing', 'consideration', 'review', 'answer', 'escalation'];

describe('stories of suggestions', () => {
  it.each(suggestionStories.map((story) => [story.title, story] as const))('%s', (_, story) => {
    const { world, idOf } = playPure(story);
    const [stage, outcome] = story.ends.suggestion!;
    expect(world.of(idOf('suggestion')).state).toMatchObject({ stage, outcome });
  });

  const told = suggestionStories.flatMap((story) => [...playPure(story).world.cases.values()]);

  it('tell of every rule', () => {
    expect(rulesTold(machine, told)).toEqual(Object.keys(machine.rules).sort());
  });

  it('tell of every clock', () => {
    expect(CLOCKS.filter((kind) => !breaches(told).has(kind))).toEqual([]);
  });
});
