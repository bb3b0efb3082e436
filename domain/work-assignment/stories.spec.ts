import { playPure } from '../../test/support/stories/play-pure';
import type { Place } from '../../test/support/stories/story';
import { breaches, rulesTold } from '../../test/support/stories/told';
import { workStories } from '../../test/support/stories/work-stories';
import { machine as part } from '../work-assignment-part/work-assignment-part';
import { machine as assignment } from './work-assignment';

/** Every clock of the family, as a policy may limit it, and the ladder's. */
const CLOCKS = ['review', 'work-acknowledge', 'work-deadline', 'escalation'];

const told = workStories.flatMap((story) => [...playPure(story).world.cases.values()]);

describe('stories of work assignments', () => {
  it.each(workStories.map((story) => [story.title, story] as const))('%s', (_, story) => {
    const { world, idOf } = playPure(story);
    for (const [place, [stage, outcome]] of Object.entries(story.ends) as [Place, [string, string | null]][])
      expect([place, world.of(idOf(place)).state]).toMatchObject([place, { stage, outcome }]);
  });

  it('tell of every clock', () => {
    expect(CLOCKS.filter((kind) => !breaches(told).has(kind))).toEqual([]);
  });

  it('tell of every rule', () => {
    const rules = (process: typeof part | typeof assignment): string[] => Object.keys(process.rules).sort();
    const ladder = ['clock-mark', 'extend', 'take-over'];
    expect([...new Set([...rulesTold(assignment, told), ...ladder])].sort()).toEqual(rules(assignment));
    expect(rulesTold(part, told)).toEqual(rules(part));
  });
});
