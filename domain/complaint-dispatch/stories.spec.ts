import { appealStories } from '../../test/support/stories/appeal-stories';
import { STORIES } from '../../test/support/stories/complaint-stories';
import { playPure } from '../../test/support/stories/play-pure';
import type { Place } from '../../test/support/stories/story';
import { machine as survey } from '../callback-survey/callback-survey';
import { CAMPAIGN_KINDS } from '../shared/campaign-kind';
import { machine } from './complaint-dispatch';
import { testTerms } from '../../test/support/domain/terms';

describe('stories', () => {
  it.each(STORIES.map((story) => [story.title, story] as const))('%s', (_, story) => {
    const { world, idOf } = playPure(story);
    for (const [place, [stage, outcome]] of Object.entries(story.ends) as [Place, [string, string | null]][])
      expect([place, world.of(idOf(place)).state]).toMatchObject([place, { stage, outcome }]);
  });

  it('tell of every rule of both tables and of every clock', () => {
    const commands = new Set<string>();
    const clocks = new Set<string>();
    for (const story of [...STORIES, ...appealStories])
      for (const driver of playPure(story).world.cases.values())
        for (const { command, next, fields } of driver.transitions) {
          commands.add(`${driver.machine.process} ${command}`);
          if (command === 'clock-mark')
            clocks.add(`${next.clocks.find(({ id }) => id === fields.clockId)?.kind} ${String(fields.mark)}`);
        }
    const rules = [machine, survey].flatMap(({ process, rules: table }) =>
      Object.keys(table).map((name) => `${process} ${name}`),
    );
    // What a campaign says and asks is told of in its own stories.
    const ofCampaigns = [...CAMPAIGN_KINDS.map((kind) => `record-${kind}`), 'hold', 'go-on', 'call-off'];
    const elsewhere = ofCampaigns.map((name) => `${survey.process} ${name}`);
    expect(rules.filter((rule) => !commands.has(rule) && !elsewhere.includes(rule))).toEqual([]);
    const breaches = Object.keys(testTerms().clocks).map((kind) => `${kind} breach`);
    expect(breaches.filter((mark) => !clocks.has(mark))).toEqual([]);
  });
});
