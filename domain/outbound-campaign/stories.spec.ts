import { campaignStories } from '../../test/support/stories/campaign-stories';
import { playPure } from '../../test/support/stories/play-pure';
import type { Place } from '../../test/support/stories/story';
import { breaches, rulesTold } from '../../test/support/stories/told';
import { machine as survey } from '../callback-survey/callback-survey';
import { machine } from './outbound-campaign';

const told = campaignStories.flatMap((story) => [...playPure(story).world.cases.values()]);

describe('stories of outbound campaigns', () => {
  it.each(campaignStories.map((story) => [story.title, story] as const))('%s', (_, story) => {
    const { world, idOf } = playPure(story);
    for (const [place, [stage, outcome]] of Object.entries(story.ends) as [Place, [string, string | null]][])
      expect([place, world.of(idOf(place)).state]).toMatchObject([place, { stage, outcome }]);
  });

  it('tell of every clock', () => {
    const clocks = ['review', 'campaign-pace', 'campaign-deadline', 'call-window'];
    expect(clocks.filter((kind) => !breaches(told).has(kind))).toEqual([]);
  });

  it('tell of every rule, and of every word between a campaign and its calls', () => {
    const ladder = ['clock-mark', 'extend', 'take-over'];
    const rules = Object.keys(machine.rules).filter((rule) => !ladder.includes(rule));
    expect(rules.filter((rule) => !rulesTold(machine, told).includes(rule))).toEqual([]);
    const ofCalls = Object.keys(survey.rules).filter((rule) => /^(record-[a-z]+|hold|go-on|call-off)$/.test(rule));
    const others = ['record-answers'];
    expect(ofCalls.filter((rule) => ![...rulesTold(survey, told), ...others].includes(rule))).toEqual([]);
  });
});
