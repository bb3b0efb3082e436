import { playPure } from '../../test/support/stories/play-pure';
import { qualityStories } from '../../test/support/stories/quality-stories';
import type { Place } from '../../test/support/stories/story';
import { breaches, rulesTold } from '../../test/support/stories/told';
import { machine as check } from '../quality-check/quality-check';
import { machine as sampling } from './quality-sampling';

const told = qualityStories.flatMap((story) => [...playPure(story).world.cases.values()]);

describe('stories of quality sampling', () => {
  it.each(qualityStories.map((story) => [story.title, story] as const))('%s', (_, story) => {
    const { world, idOf } = playPure(story);
    for (const [place, [stage, outcome]] of Object.entries(story.ends) as [Place, [string, string | null]][])
      expect([place, world.of(idOf(place)).state]).toMatchObject([place, { stage, outcome }]);
  });

  it('tell of every clock', () => {
    const clocks = ['quality-score', 'quality-appeal', 'review', 'quality-report', 'quality-circulation', 'escalation'];
    expect(clocks.filter((kind) => !breaches(told).has(kind))).toEqual([]);
  });

  it('tell of every rule', () => {
    const ladder = ['clock-mark', 'extend', 'take-over'];
    for (const machine of [sampling, check]) {
      const rules = Object.keys(machine.rules).filter((rule) => !ladder.includes(rule));
      expect(rules.filter((rule) => !rulesTold(machine as never, told).includes(rule))).toEqual([]);
    }
  });
});
