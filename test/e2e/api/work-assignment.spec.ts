import { randomUUID } from 'node:crypto';
import type { AssignedWorkDto } from '../../../src/modules/work-assignments/page/work.dto';
import type { TimelinePageDto } from '../../../src/modules/cases/dto/history.dto';
import type { AttachmentRefDto, DecidedCaseDto } from '../../../src/platform/case-view/case-detail.dto';
import type { InboxPageDto } from '../../../src/modules/inbox/inbox.dto';
import { eventually } from '../../support/eventually';
import { RunningSystem } from './running-system';

const DAY = 24 * 3_600_000;

let system: RunningSystem;
let work: string;
beforeAll(async () => {
  system = await RunningSystem.start();
});
afterAll(() => system?.stop());

const decide = async (as: string, id: string, body: object): Promise<DecidedCaseDto> => {
  const answer = await system.command(id, as, body);
  expect([answer.status, answer.body]).toEqual([200, expect.objectContaining({ id })]);
  return answer.body;
};
const refused = async (as: string, id: string, body: object): Promise<unknown[]> => {
  const { status, body: problem } = await system.command<{ errors?: { field: string; code: string }[] }>(id, as, body);
  return [status, ...(problem.errors ?? []).map(({ field, code }) => `${field} ${code}`)];
};
const read = async (as = 'gs.publisher') =>
  (await system.call<AssignedWorkDto>('GET', `/work-assignments/${work}`, { as })).body;
const part = (org: string, stage: string) =>
  eventually(async () => {
    const found = (await read()).parts.find((one) => one.org === org);
    expect([org, found?.stage]).toEqual([org, stage]);
    return found!;
  });
const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString();

it('is given out by a province to its prefectures, and lies in their inboxes by its title', async () => {
  const [as, key] = ['gs.publisher', randomUUID()];
  const { status, body: opened } = await system.call<DecidedCaseDto>('POST', '/work-assignments', {
    as,
    body: {},
    key,
  });
  expect([status, opened.stage]).toEqual([201, 'drafting']);
  const again = await system.call<DecidedCaseDto>('POST', '/work-assignments', { as, body: {}, key });
  expect(again.body.id).toBe(opened.id);
  expect((await system.call('POST', '/work-assignments', { as: 'gs.bulletins', body: {} })).status).toBe(403);
  work = opened.id;
  const words = { title: '核对本周值班表', body: '<p>周五前报送。</p><script>x</script>', keywords: ['值班'] };
  const assign = { type: 'assign-work', words, receivers: ['gs-lz', 'gs-ts'], dueAt: inDays(2) };
  expect(await refused(as, work, { ...assign, receivers: ['sn'] })).toEqual([422, 'receivers wrong-target']);
  expect(await refused(as, work, { ...assign, dueAt: inDays(-1) })).toEqual([422, 'dueAt invalid-field']);
  await decide(as, work, assign);
  await part('gs-lz', 'work-acknowledgement');
  await eventually(async () => {
    const { body } = await system.call<InboxPageDto>('GET', '/tasks?view=groups', { as: 'gs-lz.bulletins' });
    expect(body.items.map(({ step, case: { title } }) => [step, title])).toContainEqual([
      'work-acknowledgement',
      words.title,
    ]);
  });
  expect((await read('gs-ts.bulletins')).words).toMatchObject({
    ...{ title: words.title, body: '<p>周五前报送。</p>', keywords: words.keywords },
  });
  expect((await system.call('GET', `/work-assignments/${work}`, { as: 'sn.publisher' })).status).toBe(404);
});

/** Kept beside the case, not yet part of it. */
async function uploaded(as: string, id: string, name: string): Promise<AttachmentRefDto> {
  const body = new FormData();
  body.append('file', new Blob([name], { type: 'text/plain' }), name);
  const answer = await system.call<AttachmentRefDto>('POST', `/cases/${id}/attachments`, { as, body });
  expect(answer.status).toBe(201);
  return answer.body;
}

it('is acknowledged, done, returned and accepted, by nobody who did it', async () => {
  const { case: lz } = await part('gs-lz', 'work-acknowledgement');
  await decide('gs-lz.bulletins', lz, { type: 'acknowledge-work' });
  const [roster, photo] = [
    await uploaded('gs-lz.bulletins', lz, '值班表.txt'),
    await uploaded('gs-lz.bulletins', lz, '签字.txt'),
  ];
  const report = { type: 'report-done', text: '值班表已核对' };
  for (const [files, code] of [
    [[randomUUID().replace(/^(.{14})./, '$17')], 'unknown-attachment'],
    [[roster.id, roster.id], 'named-twice'],
    [[], 'too-few'],
  ] as const)
    expect(await refused('gs-lz.bulletins', lz, { ...report, files })).toEqual([422, `files ${code}`]);
  const done = await decide('gs-lz.bulletins', lz, { ...report, files: [photo.id, roster.id] });
  expect(done.facts.report).toMatchObject({ files: [{ id: photo.id }, { id: roster.id }] });
  // Who accepts it sees them with what was said, and gets them.
  const { body: told } = await system.call<TimelinePageDto>('GET', `/cases/${lz}/timeline`, { as: 'gs.publisher2' });
  expect(told.items.at(-1)).toMatchObject({
    said: [
      { field: 'text', text: report.text },
      { field: 'files', text: photo.fileName },
      { field: 'files', text: roster.fileName },
    ],
    fields: expect.not.objectContaining({ files: expect.anything() }),
  });
  const file = await system.call<Buffer>('GET', `/cases/${lz}/attachments/${roster.id}`, { as: 'gs.publisher2' });
  expect(file.body.toString('utf8')).toBe(roster.fileName);
  expect((await refused('gs-lz.publisher', lz, { type: 'accept-work' }))[0]).toBe(403);
  await decide('gs.publisher2', lz, { type: 'return', text: '请补周日' });
  await part('gs-lz', 'rework');
  await decide('gs-lz.bulletins', lz, { type: 'report-done', text: '周日已补' });
  await decide('gs.publisher', lz, { type: 'accept-work' });
  await eventually(async () =>
    expect((await read()).parts[0]).toMatchObject({ outcome: 'accepted', returns: 1, late: false, report: '周日已补' }),
  );
});

it('is objected to and changed for all, and ends once all have done it', async () => {
  const { case: ts } = await part('gs-ts', 'work-acknowledgement');
  await decide('gs-ts.bulletins', ts, { type: 'object', text: '周五系统割接' });
  expect((await refused('gs-ts.publisher', ts, { type: 'confirm-work', text: '照办' }))[0]).toBe(403);
  const dueAt = inDays(5);
  await decide('gs.publisher', ts, { type: 'change-work', text: '顺延', dueAt, whole: true });
  expect((await part('gs-ts', 'work')).dueAt).toBe(dueAt);
  await eventually(async () => expect(await read()).toMatchObject({ number: 2, dueAt }));
  await decide('gs-ts.bulletins', ts, { type: 'report-done', text: '已报送' });
  await decide('gs.publisher', ts, { type: 'accept-work' });
  await eventually(async () => expect(await read()).toMatchObject({ stage: 'ended', outcome: 'completed' }));
});
