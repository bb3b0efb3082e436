import { bulletinStories } from '../../test/support/stories/bulletin-stories';
import { playPure } from '../../test/support/stories/play-pure';
import type { Place } from '../../test/support/stories/story';
import { machine as delivery } from './delivery/delivery.machine';
import { machine as publish } from './publish/publish.machine';
import { machine as reply } from './reply/reply.machine';

/** Every clock of each process, as a policy may limit it, and what runs until a date. */
const CLOCKS = [
  ...['review', 'receipt', 'follow-up', 'expiry', 'escalation'].map((kind) => `bulletin-publish ${kind}`),
  ...['receipt', 'province-publication', 'escalation'].map((kind) => `bulletin-delivery ${kind}`),
  ...['reply', 'review', 'receipt', 'escalation'].map((kind) => `bulletin-reply ${kind}`),
];
/** The same in every process, and told elsewhere. */
const EVERYWHERE = ['add-note', 'attach', 'add-contact', 'claim', 'release', 'assign', 'delegate'];

const told = bulletinStories.flatMap((story) => [...playPure(story).world.cases.values()]);

describe('stories of bulletins', () => {
  it.each(bulletinStories.map((story) => [story.title, story] as const))('%s', (_, story) => {
    const { world, idOf } = playPure(story);
    for (const [place, [stage, outcome]] of Object.entries(story.ends) as [Place, [string, string | null]][])
      expect([place, world.of(idOf(place)).state]).toMatchObject([place, { stage, outcome }]);
  });

  it('tell of every clock', () => {
    const breached = new Set<string>();
    for (const { machine, transitions } of told)
      for (const { command, next, fields } of transitions)
        if (command === 'clock-mark' && fields.mark === 'breach')
          breached.add(`${machine.process} ${next.clocks.find(({ id }) => id === fields.clockId)!.kind}`);
    expect(CLOCKS.filter((kind) => !breached.has(kind))).toEqual([]);
  });

  it('tell of every rule', () => {
    const done = new Set(
      told.flatMap(({ machine, transitions }) => transitions.map(({ command }) => `${machine.process} ${command}`)),
    );
    const rules = [publish, delivery, reply].flatMap(({ process, rules: table }) =>
      Object.keys(table)
        .filter((type) => !EVERYWHERE.includes(type))
        .map((type) => `${process} ${type}`),
    );
    const ladder = /(extend|take-over|clock-mark)$/;
    expect(rules.filter((rule) => !done.has(rule) && !ladder.test(rule))).toEqual([]);
  });
});
