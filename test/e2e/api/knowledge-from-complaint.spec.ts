import type { ArticleDto } from '../../../src/modules/knowledge-base/articles/article.dto';
import type { MatchesDto } from '../../../src/modules/knowledge-base/from-complaints/matches.dto';
import type { ProposalDto, ProposalPageDto } from '../../../src/modules/knowledge-base/from-complaints/proposal.dto';
import type { ComplaintKnowledgeDto } from '../../../src/modules/knowledge-base/from-complaints/uses.dto';
import type { EffectDto } from '../../../src/modules/knowledge-base/from-complaints/effect.dto';
import type { DraftDto } from '../../../src/modules/cases/drafts/draft.dto';
import type { TreeDto } from '../../../src/modules/knowledge-base/tree/tree.dto';
import type { CaseDetailDto, DecidedCaseDto } from '../../../src/platform/case-view/case-detail.dto';
import type { ProblemBody } from '../../../src/platform/http/problem.filter';
import { eventually } from '../../support/eventually';
import { RunningSystem } from './running-system';

let system: RunningSystem;
let node: string;
let published: string;
beforeAll(async () => {
  system = await RunningSystem.start();
  const { body } = await system.call<TreeDto>('GET', '/knowledge/tree', { as: 'hq.author' });
  node = body.nodes.find(({ nameZh }) => nameZh === '5G套餐')!.id;
});
afterAll(() => system?.stop());

const ANSWER = '国际漫游按天计费 <每天 25 元>。\n封顶后限速。\n\n详情请拨打 10000。';

async function decide(as: string, id: string, body: object): Promise<DecidedCaseDto> {
  const answer = await system.command(id, as, body);
  expect([answer.status, answer.body]).toEqual([200, expect.objectContaining({ id })]);
  return answer.body;
}

/** Withdrawn, so that nobody has to be called before it is archived. */
async function archived(publication: string): Promise<ProposalDto> {
  const { id } = await system.register({ text: '在国外使用国际漫游，流量费用太高' });
  await decide('gs-lz.junior', id, { type: 'withdraw', text: '客户撤诉' });
  const filed = { category: 'billing', cause: 'tariff-unclear', text: ANSWER, publication };
  await decide('gs-lz.records', id, { type: 'archive', ...filed });
  const { body } = await system.call<ComplaintKnowledgeDto>('GET', `/knowledge/complaints/${id}`, {
    as: 'gs-lz.records',
  });
  return body.proposals[0]!;
}
const open = <T = DecidedCaseDto>(as: string, { id }: ProposalDto) =>
  system.call<T>('POST', `/knowledge/proposals/${id}/case`, { as, body: {} });
const draft = async (as: string, id: string, language = 'zh-CN') =>
  (
    await system.call<DraftDto>('GET', `/cases/${id}/draft`, {
      as,
      headers: { 'accept-language': language },
    })
  ).body;

it('becomes one case at the desk, filled in, linked both ways, of which the archivist hears', async () => {
  const proposal = await archived('network');
  const { body: list } = await system.call<ProposalPageDto>('GET', '/knowledge/proposals?waiting=true', {
    as: 'hq.author',
  });
  expect(list.items).toMatchObject([{ id: proposal.id, text: ANSWER, mayDecide: true }]);
  expect((await open<ProblemBody>('gs.author', proposal)).status).toBe(404);
  const { status, body: opened } = await open('hq.author', proposal);
  expect([status, opened.process, opened.stage]).toEqual([201, 'knowledge-publish', 'generating']);
  expect((await open('hq.author', proposal)).body.id).toBe(opened.id);
  const second = await open<ProblemBody>('hq.author2', proposal);
  expect([second.status, second.body.code]).toEqual([409, 'proposal-settled']);
  expect((await draft('hq.author', opened.id)).fields).toEqual({
    words: {
      title: '计费投诉标准答复：资费不清',
      body: '<p>国际漫游按天计费 &lt;每天 25 元&gt;。<br />封顶后限速。</p><p>详情请拨打 10000。</p>',
      keywords: ['计费', '资费不清'],
      attachments: [],
    },
    confidentiality: 'internal',
  });
  expect((await draft('hq.author', opened.id, 'en')).fields).toMatchObject({
    words: { title: 'Standard answer to complaints: billing, tariff unclear' },
  });
  expect(opened.links).toMatchObject([{ caseId: proposal.complaint.id, kind: 'complaint', direction: 'to' }]);
  const { body: complaint } = await system.call<CaseDetailDto>('GET', `/cases/${proposal.complaint.id}`, {
    as: 'gs-lz.records',
  });
  expect(complaint.links).toContainEqual(
    expect.objectContaining({ caseId: opened.id, kind: 'complaint', direction: 'from' }),
  );
  const { body: mine } = await system.call<ProposalPageDto>('GET', '/knowledge/proposals?mine=true', {
    as: 'gs-lz.records',
  });
  expect(mine.items[0]).toMatchObject({
    id: proposal.id,
    state: 'taken',
    case: { id: opened.id, stage: 'generating' },
  });
});

it('is published by others than the archivist, answers the next complaint, and is counted before and after', async () => {
  const proposal = await archived('network');
  const { body: opened } = await open('hq.author', proposal);
  const { fields } = await draft('hq.author', opened.id);
  await decide('hq.author', opened.id, { type: 'submit', ...fields, node, provinces: ['gs'] });
  // What was handed in takes the place of what was proposed.
  expect((await draft('hq.author', opened.id)).fields).toBeNull();
  await system.database.query(
    `INSERT INTO post (person_id, role, org_id, valid_from) SELECT id, 'knowledge-manager', org, now() - interval '1 hour'
       FROM person, unnest(ARRAY['hq', 'gs']) AS org WHERE username = 'gs-lz.records'`,
  );
  const own = await system.command<ProblemBody>(opened.id, 'gs-lz.records', { type: 'approve' });
  expect([own.status, own.body.code]).toEqual([403, 'separation-of-duties']);
  const { article } = (await decide('hq.knowledge', opened.id, { type: 'approve' })).facts as { article: string };
  published = article;
  const branch = await eventually(async () => {
    const { body } = await system.call<{ provinces?: { branch: string; stage: string }[] }>(
      'GET',
      `/knowledge/articles/${article}/matrix`,
      { as: 'hq.knowledge' },
    );
    const cell = body.provinces?.[0];
    if (cell?.stage !== 'province-review') throw new Error(`${cell?.stage}`);
    return cell.branch;
  });
  const there = await system.command<ProblemBody>(branch, 'gs-lz.records', { type: 'approve' });
  expect([there.status, there.body.code]).toEqual([403, 'separation-of-duties']);
  await decide('gs.knowledge', branch, { type: 'approve' });

  const { id } = await system.register({ text: '国际漫游流量费用为什么这么高' });
  const { body: matches } = await system.call<MatchesDto>('GET', `/knowledge/matches?case=${id}`, {
    as: 'gs-lz.junior',
  });
  expect(matches.items[0]).toMatchObject({ id: article, number: 1, text: expect.stringContaining('封顶后限速') });
  // One request says both, and says it again as somebody does who did not hear the answer.
  const uses = [{ article, number: 1 }];
  for (let n = 0; n < 2; n++) {
    const body = { type: 'answer-on-spot', text: matches.items[0]!.text, uses };
    const headers = { 'idempotency-key': `answered-${id}` };
    const sent = await system.call('POST', `/cases/${id}/commands`, { as: 'gs-lz.junior', body, headers });
    expect(sent.status).toBe(200);
  }
  const { body: shown } = await system.call<ArticleDto>('GET', `/knowledge/articles/${article}`, {
    as: 'gs-lz.leader',
  });
  expect(shown.answers).toEqual({ times: 1, cases: 1 });
  const { body: answered } = await system.call<ComplaintKnowledgeDto>('GET', `/knowledge/complaints/${id}`, {
    as: 'gs-lz.leader',
  });
  expect(answered.uses).toMatchObject([{ article, number: 1, org: 'gs-lz' }]);
  const { body: effect } = await system.call<EffectDto>('GET', `/knowledge/articles/${article}/effect`, {
    as: 'gs-lz.leader',
  });
  expect(effect).toMatchObject({ category: 'billing', complaint: { id: proposal.complaint.id } });
  expect(effect.total).toMatchObject([{ org: 'gs-lz', before: { count: 2 }, after: { count: 1 } }]);
});

it('may bring an article up to it that is there already: begun with both, linked to both, numbered as its update', async () => {
  const proposal = await archived('network');
  const bringUp = <T = DecidedCaseDto>(article: string) =>
    system.call<T>('POST', `/knowledge/proposals/${proposal.id}/case`, { as: 'hq.author', body: { article } });
  const strange = await bringUp<ProblemBody>(proposal.complaint.id);
  expect([strange.status, strange.body.errors[0]]).toMatchObject([422, { field: 'article', code: 'unknown-article' }]);
  const { status, body: opened } = await bringUp(published);
  expect([status, opened.process, opened.stage]).toEqual([201, 'knowledge-update', 'generating']);
  expect((await bringUp(published)).body.id).toBe(opened.id);
  // What was chosen holds: it is not published a second time.
  expect((await open<ProblemBody>('hq.author', proposal)).body.code).toBe('proposal-settled');
  const linked = opened.links.map(({ caseId, kind }) => [kind, caseId]);
  expect(linked).toEqual(
    expect.arrayContaining([
      ['complaint', proposal.complaint.id],
      ['article', published],
    ]),
  );
  const { fields } = await draft('hq.author', opened.id);
  expect(fields).toMatchObject({ node, confidentiality: 'internal', words: { title: '计费投诉标准答复：资费不清' } });
  const { body: html } = (fields as { words: { body: string } }).words;
  expect(html.split('封顶后限速').length).toBe(3);
  await decide('hq.author', opened.id, { type: 'submit', ...fields, basedOn: 1 });
  await decide('hq.knowledge', opened.id, { type: 'approve' });
  await eventually(async () => {
    const { body } = await system.call<ComplaintKnowledgeDto>('GET', `/knowledge/complaints/${proposal.complaint.id}`, {
      as: 'gs-lz.records',
    });
    const became = { article: published, case: { id: opened.id, process: 'knowledge-update', articleNumber: 2 } };
    expect(body.proposals[0]).toMatchObject(became);
  });
  const { body: effect } = await system.call<EffectDto>('GET', `/knowledge/articles/${published}/effect`, {
    as: 'gs-lz.leader',
  });
  expect(effect.category).toBe('billing');
});

it('stays inside its province where it was proposed for that, and says there why', async () => {
  const { body: opened } = await open('gs.editor', await archived('local'));
  expect([opened.process, opened.org]).toEqual(['local-publication', 'gs']);
  const { fields } = await draft('gs.editor', opened.id);
  expect(fields).toMatchObject({ text: expect.stringMatching(/^由投诉工单 GS-LZ-.*归档时提出/) });
  await decide('gs.editor', opened.id, { type: 'submit', ...fields, node });
  await decide('gs.editor', opened.id, { type: 'submit-edited', ...fields, text: undefined, node });
  const own = await system.command<ProblemBody>(opened.id, 'gs-lz.records', { type: 'approve' });
  expect([own.status, own.body.code]).toEqual([403, 'separation-of-duties']);
  expect((await decide('gs.knowledge', opened.id, { type: 'approve' })).stage).toBe('published');
});

it('is one case though two people open it at once while nobody works, and nothing of it is lost', async () => {
  const proposal = await archived('network');
  await system.stopWorker!();
  const early = await Promise.all(['hq.author', 'hq.author2'].map((as) => open<ProblemBody>(as, proposal)));
  expect(early.map(({ status }) => status)).toEqual([503, 503]);
  const declined = await system.call('POST', `/knowledge/proposals/${proposal.id}/refusal`, {
    as: 'hq.knowledge',
    body: { text: '不需要' },
  });
  expect([declined.status, declined.body.code]).toEqual([409, 'proposal-settled']);
  await system.startWorker();
  const settled = await eventually(async () => {
    const answers = await Promise.all(['hq.author', 'hq.author2'].map((as) => open<ProblemBody>(as, proposal)));
    if (answers.some(({ status }) => status === 503)) throw new Error('still nobody');
    return answers.map(({ status }) => status).sort();
  });
  expect(settled).toEqual([201, 409]);
  const [count] = await system.database.query<[{ n: number }]>(
    `SELECT count(*)::int AS n FROM case_link WHERE kind = 'complaint' AND other_id = $1`,
    [proposal.complaint.id],
  );
  expect(count.n).toBe(1);
});
