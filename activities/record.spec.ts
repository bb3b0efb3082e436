import type { Effect } from '../domain/shared/transition';
import { caseState, step } from '../test/support/case-fixture';
import type { RecordResult } from '../workflows/shared/contract';
import { recordActivity } from './record';

const child = { commandId: 'c', actor: { kind: 'system', id: 'case' } as const, command: { type: 'register' } };
const opening: Effect = { kind: 'start-case', process: 'callback-survey', caseId: 'survey-1', envelope: child };
const delivery: Effect = { kind: 'deliver', topic: 'complaint.answered', org: 'gs-lz', data: {} };
const recorded: RecordResult = { outcome: 'recorded', fingerprint: 'f' };

/** What is answered, and whom it opened, when a step with these effects meets such a store and opener. */
async function record(effects: Effect[], answer: RecordResult, opens?: boolean) {
  const opened: Effect[] = [];
  let told = 0;
  const open = (openings: Effect[]): Promise<boolean> => {
    opened.push(...openings);
    return Promise.resolve(opens!);
  };
  const store = { record: () => Promise.resolve(answer), stepsAfter: () => Promise.resolve({ transitions: [] }) };
  const activity = recordActivity(store, {
    ...(opens !== undefined && { opener: { open } }),
    committed: () => (told += 1),
  });
  return { answer: await activity.record(step(caseState(), 'c1', { effects })), opened, told };
}

it('opens what was asked for once it has committed, and says so', async () => {
  expect(await record([delivery, opening], recorded, true)).toEqual({
    answer: { ...recorded, opened: true },
    opened: [opening],
    told: 1,
  });
});

it.each<[string, Effect[], RecordResult, boolean | undefined, Effect[]]>([
  ['could not be opened', [opening], recorded, false, [opening]],
  ['nobody here opens', [opening], recorded, undefined, []],
  ['was not asked for', [delivery], recorded, true, []],
  ['others were first to record', [opening], { outcome: 'behind', transitions: [] }, true, []],
])('leaves to the workflow what %s', async (_, effects, answer, opens, opened) => {
  expect(await record(effects, answer, opens)).toMatchObject({ answer, opened });
});
