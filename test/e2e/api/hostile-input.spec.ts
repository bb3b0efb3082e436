import type { CaseDetailDto } from '../../../src/platform/case-view/case-detail.dto';
import type { ProblemBody } from '../../../src/platform/http/problem.filter';
import { eventually } from '../../support/eventually';
import { COMPLAINT, RunningSystem } from './running-system';

let system: RunningSystem;

beforeAll(async () => {
  system = await RunningSystem.start();
});
afterAll(() => system?.stop());

interface Raw {
  body: string | Uint8Array;
  type?: string;
  path?: string;
}

/** Sent as it is, past every client that would mend it. */
async function raw({ body, type = 'application/json', path = '/complaints' }: Raw) {
  const response = await fetch(`${await system.app.getUrl()}/api/v1${path}`.replace('[::1]', '127.0.0.1'), {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await system.token('gs-lz.junior')}`,
      'content-type': type,
      'idempotency-key': 'hostile-1',
    },
    body,
  });
  const problem = (await response.json()) as ProblemBody;
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    code: problem.code,
    errors: problem.errors,
  };
}

describe('bodies that are no JSON of ours', () => {
  it('refuses another encoding instead of keeping characters that nobody can read', async () => {
    const [before, after] = JSON.stringify({ ...COMPLAINT, text: '#' }).split('#') as [string, string];
    const gbk = Buffer.concat([Buffer.from(before), Buffer.from([0xbb, 0xb0, 0xb7, 0xd1]), Buffer.from(after)]);
    expect(await raw({ body: gbk })).toMatchObject({ status: 400, code: 'malformed-json' });
  });

  it('refuses nesting that would run out of stack', async () => {
    const body = `{"text":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(await raw({ body })).toMatchObject({ status: 400, code: 'invalid-request' });
  });

  it('answers an address that is no URL as a problem too', async () => {
    expect(await raw({ body: '{}', path: '/cases/%ff/commands' })).toMatchObject({
      status: 400,
      type: 'application/problem+json',
      code: 'invalid-request',
    });
  });

  it('says which end of a length was missed, and names a wrong type as one', async () => {
    const signIn = async (username: unknown) =>
      (await raw({ body: JSON.stringify({ username, password: 'x' }), path: '/sign-in' })).errors[0]?.code;
    expect([await signIn(''), await signIn('x'.repeat(65)), await signIn(['x'])]).toEqual([
      'too-short',
      'too-long',
      'wrong-type',
    ]);
  });
});

describe('multipart bodies', () => {
  const part = (disposition: string, body: string) =>
    `--cut\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${body}\r\n`;
  const file = part('name="file"; filename="a.txt"', 'x');
  it.each([
    ['a field beside the file', part('name="note"', 'hello') + file, 422, { note: 'unknown-field' }],
    ['a second file', file + file, 422, { file: 'too-many' }],
    ['no file', '', 422, { file: 'required' }],
  ])('refuses %s', async (_, parts, status, fields) => {
    const { id } = await system.register();
    const answer = await raw({
      body: `${parts}--cut--\r\n`,
      type: 'multipart/form-data; boundary=cut',
      path: `/cases/${id}/attachments`,
    });
    expect(answer.status).toBe(status);
    expect(Object.fromEntries(answer.errors.map(({ field, code }) => [field, code]))).toEqual(fields);
  });

  it.each([
    ['no boundary', 'abc', 'multipart/form-data'],
    ['no parts at all', 'junk', 'multipart/form-data; boundary=cut'],
    ['a file cut short', file.slice(0, -4), 'multipart/form-data; boundary=cut'],
  ])('refuses %s', async (_, body, type) => {
    const { id } = await system.register();
    expect(await raw({ body, type, path: `/cases/${id}/attachments` })).toMatchObject({
      status: 400,
      code: 'invalid-request',
    });
  });
});

describe('words for people', () => {
  it('names colleague and stage as people know them, in both languages', async () => {
    const { id, tasks } = await system.register();
    await system.command(id, 'gs-lz.junior', { type: 'claim', task: tasks[0]!.id });
    const said = async (body: object, language: string) => {
      const headers = { 'accept-language': language };
      return ((await system.command(id, 'gs-lz.junior2', body, { headers })).body as unknown as ProblemBody).detail;
    };
    const held = { type: 'answer-on-spot', text: '已答复' };
    expect([await said(held, 'zh-CN'), await said(held, 'en')]).toEqual([
      expect.stringContaining('兰州 初级话务员一'),
      expect.stringContaining('Lanzhou junior agent 1'),
    ]);
    const early = { type: 'approve-reply' };
    expect([await said(early, 'zh-CN'), await said(early, 'en')]).toEqual([
      expect.stringContaining('受理判断'),
      expect.stringContaining('Triage'),
    ]);
  });

  it("merges only into a case that will answer the same customer; link-repeat's other is a complaint", async () => {
    const one = await system.register();
    const [same, other] = [await system.register(), await system.register({ customer: 'GSLZ000003' })];
    const merge = async (survivor: string) => {
      const { body } = await system.command(one.id, 'gs-lz.junior', { type: 'merge-into', survivor, text: '重复' });
      return (body as unknown as Partial<ProblemBody>).errors?.map(({ field, code }) => [field, code]);
    };
    expect(await merge(other.id)).toEqual([['survivor', 'other-customer']]);
    await system.command(same.id, 'gs-lz.junior', { type: 'withdraw', text: '客户撤回' });
    expect(await merge(same.id)).toEqual([['survivor', 'answered-already']]);
  });
});

describe('work sent to another province', () => {
  const read = async (id: string, as: string) => (await system.call<CaseDetailDto>('GET', `/cases/${id}`, { as })).body;
  const words = ({ contents }: CaseDetailDto) => contents.map(({ text }) => text);

  /** Asks again until the case is as wanted: other cases hear of it by signal. */
  const until = (id: string, as: string, fits: (detail: CaseDetailDto) => boolean): Promise<CaseDetailDto> =>
    eventually(async () => {
      const detail = await read(id, as);
      if (!fits(detail)) throw new Error(`case ${id} never came that far: ${JSON.stringify(detail)}`);
      return detail;
    });

  const sent = ({ kind, direction, number }: CaseDetailDto['links'][number]) =>
    kind === 'far-order' && direction === 'to' && number !== null;
  const far = async (id: string) =>
    (await until(id, 'hq.coordinator', ({ links }) => links.some(sent))).links.find(sent)!.caseId;

  it('comes with the complaint and the order; the reply is read where the work came from', async () => {
    const [complaint, order, reply] = ['在外省无法上网', '请陕西核查', '已恢复'];
    const { id } = await system.register({ text: complaint });
    await system.command(id, 'gs-lz.senior', { type: 'dispatch', target: 'sn', text: order });
    const hq = await far(id);
    expect(words(await read(hq, 'hq.coordinator'))).toEqual([complaint, order]);
    await system.command(hq, 'hq.coordinator', { type: 'approve-dispatch' });
    const province = await far(hq);
    expect(words(await read(province, 'sn.junior'))).toEqual([complaint, order]);
    await system.command(province, 'sn.junior', { type: 'answer-on-spot', text: reply });
    const replied = await until(hq, 'hq.coordinator', ({ stage }) => stage === 'reply-check');
    expect(words(replied)).toEqual([complaint, order, reply]);
  });
});
