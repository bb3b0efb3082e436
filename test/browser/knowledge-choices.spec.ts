import { ownerDataSource } from '../../src/platform/database/data-source';
import { publishPolicy, SLA_POLICY } from '../../src/platform/policy/policy-store';
import { defaultPolicy } from '../../src/platform/policy/seed-policies';
import type { WholeApp } from '../support/whole-app';
import { bodyOf, choosePlace, chooseProvinces, lookFor } from './knowledge-at-work';
import { KnowledgeThroughTheApi } from './knowledge-through-the-api';
import { act, action, PeopleAtWork, stands } from './people-at-work';
import { ThroughTheApi } from './through-the-api';

const TITLE = '应急公告：短信网关割接';

/** A policy that lets an origin do without its own review. */
async function originMayWaive({ databaseUrl }: WholeApp): Promise<void> {
  const waivable = /(id="origin-review-waivable\.o1"><text>)0</;
  const owner = await ownerDataSource(databaseUrl).initialize();
  await owner.transaction((manager) =>
    publishPolicy(manager, SLA_POLICY, defaultPolicy().replace(waivable, '$11<'), 'browser'),
  );
  await owner.destroy();
}

describe('choices that are made openly', () => {
  let people: PeopleAtWork;
  let knowledge: KnowledgeThroughTheApi;

  beforeAll(async () => {
    const begun = await PeopleAtWork.withApp();
    people = begun.people;
    knowledge = new KnowledgeThroughTheApi(new ThroughTheApi(begun.app.url));
    await originMayWaive(begun.app);
  });
  afterAll(() => people?.close());

  it('no approver is needed: asked for by itself, with its reason, which HQ reads before it reviews', async () => {
    const { id } = await knowledge.begin('publish');
    const author = await people.openedBy('hq-sl-voice.author', `/knowledge/desk/${id}`);
    await author.getByRole('textbox', { name: '标题', exact: true }).fill(TITLE);
    await bodyOf(author).click();
    await author.keyboard.type('今夜零时割接，短信可能延迟。');
    await choosePlace(author, '应急与公告');
    await chooseProvinces(author, '甘肃');
    await author.getByRole('button', { name: '免审提交', exact: true }).click();
    const dialog = author.getByRole('dialog');
    await dialog.getByText(/明确选择“免审”/).waitFor();
    await dialog.getByRole('button', { name: '免审提交', exact: true }).click();
    // Never without a reason.
    await dialog.getByText('请填写免审原因').waitFor();
    await dialog.getByRole('textbox', { name: '免审原因' }).fill('割接在即，值班主任口头同意。');
    await people.picture(author, 'knowledge-waiver');
    await dialog.getByRole('button', { name: '免审提交', exact: true }).click();
    await stands(author, '总部审核');
    const hq = await people.openedBy('hq.knowledge', `/cases/${id}`);
    await hq.getByRole('definition').getByText('割接在即，值班主任口头同意。').waitFor();
    await action(hq, '审核通过').click();
    await stands(author, '各省发布中');
    await author.context().close();
    await hq.context().close();
  });

  it('HQ exempts a province that asked; its readers find nothing, those of the other do', async () => {
    const article = await knowledge.distributed({ title: '双卡副卡资费', body: '<p>副卡每月十元。</p>' }, ['gs', 'sn']);
    const asked = await knowledge.branch(article, 'sn', 1);
    const shaanxi = await people.openedBy('sn.knowledge', `/cases/${asked}`);
    await act(shaanxi, '提出疑问', '我省不办理副卡。');
    const hq = await people.openedBy('hq.knowledge', `/knowledge/${article}?view=matrix`);
    await hq.getByRole('link', { name: '去裁定' }).click();
    await act(hq, '豁免该省', '同意，该省暂不发布。');
    await stands(shaanxi, '已结束');
    await people.open(hq, `/knowledge/${article}?view=matrix`);
    const row = hq.getByRole('row').filter({ hasText: '陕西' });
    await row.getByText('同意，该省暂不发布。').waitFor();
    await row.getByRole('cell', { name: '无', exact: true }).waitFor();
    await knowledge.shown(article, 1, ['gs']);
    await people.open(shaanxi, '/knowledge?q=副卡资费');
    await shaanxi.getByText('没有找到知识').waitFor();
    const reader = await people.arrived('gs-lz.junior');
    await lookFor(reader, people, '副卡资费');
    for (const page of [shaanxi, hq, reader]) await page.context().close();
  });

  it('nothing was thrown meanwhile', () => {
    expect(people.complaints).toEqual([]);
  });
});
