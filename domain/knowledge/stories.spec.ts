import { knowledgeStories } from '../../test/support/stories/knowledge-stories';
import { playPure } from '../../test/support/stories/play-pure';
import type { Place } from '../../test/support/stories/story';

/** Every clock of the family, as a policy may limit it, and what runs until a date. */
const CLOCKS = ['review', 'receipt', 'province-publication', 'editing', 'escalation', 'expiry', 'date-review'];

describe('stories of knowledge', () => {
  it.each(knowledgeStories.map((story) => [story.title, story] as const))('%s', (_, story) => {
    const { world, idOf } = playPure(story);
    for (const [place, [stage, outcome]] of Object.entries(story.ends) as [Place, [string, string | null]][])
      expect([place, world.of(idOf(place)).state]).toMatchObject([place, { stage, outcome }]);
  });

  it('tell of every clock', () => {
    const breached = new Set<string>();
    for (const story of knowledgeStories)
      for (const driver of playPure(story).world.cases.values())
        for (const { command, next, fields } of driver.transitions)
          if (command === 'clock-mark' && fields.mark === 'breach')
            breached.add(next.clocks.find(({ id }) => id === fields.clockId)!.kind);
    expect(CLOCKS.filter((kind) => !breached.has(kind))).toEqual([]);
  });
});
