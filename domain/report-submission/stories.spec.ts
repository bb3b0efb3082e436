import { playPure } from '../../test/support/stories/play-pure';
import { reportStories } from '../../test/support/stories/report-stories';
import type { Place } from '../../test/support/stories/story';
import { breaches, rulesTold } from '../../test/support/stories/told';
import { machine } from './report-submission';

const CLOCKS = ['review', 'report-deadline', 'report-receipt', 'escalation'];

const told = reportStories.flatMap((story) => [...playPure(story).world.cases.values()]);

describe('stories of reports', () => {
  it.each(reportStories.map((story) => [story.title, story] as const))('%s', (_, story) => {
    const { world, idOf } = playPure(story);
    for (const [place, [stage, outcome]] of Object.entries(story.ends) as [Place, [string, string | null]][])
      expect([place, world.of(idOf(place)).state]).toMatchObject([place, { stage, outcome }]);
  });

  it('tell of every clock', () => {
    expect(CLOCKS.filter((kind) => !breaches(told).has(kind))).toEqual([]);
  });

  it('tell of every rule', () => {
    const ladder = ['clock-mark', 'extend', 'take-over'];
    const rules = Object.keys(machine.rules).filter((rule) => !ladder.includes(rule));
    expect(rules.filter((rule) => !rulesTold(machine, told).includes(rule))).toEqual([]);
  });
});
