import { evaluationStories } from '../../test/support/stories/evaluation-stories';
import { playPure } from '../../test/support/stories/play-pure';
import { breaches, rulesTold } from '../../test/support/stories/told';
import { machine } from './process-evaluation';

const told = evaluationStories.flatMap((story) => [...playPure(story).world.cases.values()]);

describe('stories of process evaluation', () => {
  it.each(evaluationStories.map((story) => [story.title, story] as const))('%s', (_, story) => {
    const { world, idOf } = playPure(story);
    const [stage, outcome] = story.ends.evaluation!;
    expect(world.of(idOf('evaluation')).state).toMatchObject({ stage, outcome });
  });

  it('tell of every clock', () => {
    const clocks = ['evaluation-assessment', 'review', 'measure-deadline', 'evaluation-effect', 'escalation'];
    expect(clocks.filter((kind) => !breaches(told).has(kind))).toEqual([]);
  });

  it('tell of every rule', () => {
    const rules = Object.keys(machine.rules).filter((rule) => rule !== 'clock-mark');
    expect(rules.filter((rule) => !rulesTold(machine as never, told).includes(rule))).toEqual([]);
  });
});
