import type { Envelope } from '../../domain/shared/transition';
import { words } from '../support/domain/case-driver';
import { PEOPLE } from '../support/domain/people';
import { opens, type Place } from '../support/stories/story';
import { StoryStage, type Played } from '../support/stories/story-stage';
import { DECIDE, workflowId } from '../../workflows/shared/contract';

let stage: StoryStage;

beforeEach(async () => {
  stage = await StoryStage.open();
});
afterEach(() => stage?.close());

const mergeInto = ({ idOf }: Played, from: Place, survivor: Place): Promise<unknown> => {
  const command = { type: 'merge-into', survivor: idOf(survivor), text: words() };
  const args: [Envelope] = [{ commandId: `merge-${from}`, actor: PEOPLE.junior, command }];
  return stage.env.client.workflow
    .getHandle(workflowId('complaint-dispatch', idOf(from)))
    .executeUpdate(DECIDE, { args, updateId: `merge-${from}` });
};

// The table is walked through in every order (domain/complaint-dispatch/rules/merge.spec.ts); here signals really cross.
describe('two complaints merged into each other at the same moment', () => {
  it.each<[Place, Place]>([
    ['main', 'other'],
    ['other', 'main'],
  ])('%s first: one is left, and it can be worked on', (first, second) =>
    stage.play({ title: '', turns: [opens('junior'), opens('junior2', {}, 'other')], ends: {} }, async (played) => {
      // Either may come too late, when the other one has already been taken in: that is a refusal like any other.
      const sent = [mergeInto(played, first, second), mergeInto(played, second, first)];
      const done = (await Promise.allSettled(sent)).filter(({ status }) => status === 'fulfilled');
      expect(done.length).toBeGreaterThan(0);
      await stage.env.sleep('10 minutes');
      const states = [played.stateOf(first), played.stateOf(second)];
      expect(states.map(({ outcome }) => outcome).sort()).toEqual(['merged', null]);
      const left = states.find(({ ended }) => !ended)!;
      expect(left).toMatchObject({ stage: 'triage', merging: null });
      expect(left.tasks.map(({ step }) => step)).toEqual(['triage']);
    }),
  );
});
