import type { TimelineEntry } from '../../../api/shapes';
import { machines } from '../../../../../domain/machines';
import en from '../../../i18n/en.json';
import zh from '../../../i18n/zh-CN.json';
import { fullMoment } from '../../../time/moment-words';
import { machineryChanges, mainChanges, markWords, statedFacts, valueWords, type Naming } from './change-words';

const naming: Naming = {
  t: (key, values = {}) => [key, ...Object.values(values)].join(' '),
  code: (vocabulary, code) => `${vocabulary}:${code}`,
  orgName: (org) => `<${org}>`,
  caseNumber: (id) => ({ c1: 'GS-LZ-20261122-0001' })[id],
  language: 'en',
};
const entry = (part: Partial<TimelineEntry>): TimelineEntry => ({
  seq: 3,
  at: '2026-11-22T01:00:00Z',
  command: 'x',
  actor: { kind: 'system', id: 'timer', person: null, onBehalfOf: null },
  fields: {},
  said: [],
  changes: [],
  ...part,
});

describe('what a step changed', () => {
  it('reads as old → new, in words', () => {
    const changes = [
      { field: 'stage', old: 'triage', new: 'second-review' },
      { field: 'holder', old: 'gs-lz/junior-agent/', new: 'gs-lz/senior-agent/01a2' },
      { field: 'customer', old: null, new: '01a2' },
    ];
    expect(mainChanges(entry({ changes }), naming)).toEqual([
      { label: 'field:stage', old: 'stage:triage', value: 'stage:second-review' },
      { label: 'field:holder', old: '<gs-lz> · role:junior-agent', value: '<gs-lz> · role:senior-agent' },
    ]);
  });

  it('keeps tasks and time limits apart', () => {
    const changes = [
      { field: 'task triage-3', old: 'open', new: 'done 01a2' },
      { field: 'clock handle-7', old: null, new: 'running 2026-11-22T01:00:00.000Z' },
    ];
    expect(mainChanges(entry({ changes }), naming)).toEqual([]);
    const [task, clock] = machineryChanges(entry({ changes }), naming);
    expect(task).toEqual({ label: 'field:task step:triage', old: 'taskStatus:open', value: 'taskStatus:done' });
    expect(clock!.value).toMatch(/^clockState:running .*09:00/);
  });

  it('of registering says only where the case went: the rest is the case itself', () => {
    const changes = [
      { field: 'stage', old: null, new: 'triage' },
      { field: 'priority', old: null, new: '2' },
    ];
    expect(mainChanges(entry({ seq: 1, changes }), naming)).toEqual([{ label: 'field:stage', value: 'stage:triage' }]);
  });
});

describe('what a command said', () => {
  /** Every time, yes or no and code that people give in these processes: none is shown as the machine has it. */
  const stated = [
    'bulletin-publish',
    'bulletin-reply',
    'work-assignment',
    'work-assignment-part',
    'suggestion',
    'appeal',
  ]
    .flatMap((process) => Object.entries(machines[process]!.rules))
    .flatMap(([type, { fields = {} }]) => (type === 'register' ? [] : Object.entries(fields)))
    .flatMap(([name, field]): [string, unknown][] => {
      if (field.kind === 'instant') return [[name, 1795312800000]];
      if (field.kind === 'boolean') return [[name, true]];
      return field.kind === 'code' ? field.values.map((value) => [name, value]) : [];
    });

  it.each([...new Map(stated.map((one) => [one.join(' '), one])).values()])('says %s as %j in words', (name, value) => {
    const facts = statedFacts(entry({ fields: { [name]: value } as TimelineEntry['fields'] }), naming);
    for (const fact of facts) expect(fact.value).not.toBe(String(value));
    for (const catalogue of [zh, en]) if (facts.length > 0) expect(catalogue.code.field).toHaveProperty(name);
  });

  it.each(['startsAt', 'endsAt', 'replyBy', 'deadlineAt'])('says %s as a date', (name) => {
    const at = 1795312800000;
    const [fact] = statedFacts(entry({ fields: { [name]: at } }), naming);
    expect(fact!.value).toBe(fullMoment(at, 'en'));
  });

  it('shows codes, organisations, money and yes or no, but no ids', () => {
    const fields = { target: 'gs-lz-billing', accepted: true, amountFen: 1999, person: '01a2', finding: 'ours' };
    expect(statedFacts(entry({ fields }), naming).map(({ value }) => value)).toEqual([
      '<gs-lz-billing>',
      'action.yes',
      '19.99',
      'finding:ours',
    ]);
  });

  it('says of knowledge how confidential it is and from when, but not at which place by its id', () => {
    const fields = { node: '01a2', confidentiality: 'open', updater: 'hq', province: 'gs', reviewAt: 1795312800000 };
    expect(statedFacts(entry({ fields }), naming).map(({ value }) => value)).toEqual([
      ...['confidentiality:open', 'updater:hq', '<gs>', valueWords('at', 1795312800000, naming)],
    ]);
  });

  it('names the other case by its number, and is silent where that is not told', () => {
    const said = (fields: TimelineEntry['fields']) => statedFacts(entry({ fields }), naming);
    expect(said({ survivor: 'c1' })).toEqual([{ label: 'field:survivor', value: 'GS-LZ-20261122-0001' }]);
    expect(said({ duplicate: 'c2', other: 'c3' })).toEqual([]);
  });

  it('names reminders by their share', () => {
    expect([markWords('warn-80', naming), markWords('breach', naming)]).toEqual(['mark.warn 80', 'mark:breach']);
    expect(valueWords('clockId', 'return-consent-12', naming)).toBe('clock:return-consent');
  });
});
