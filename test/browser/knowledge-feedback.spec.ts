import type { Page } from 'playwright-core';
import { caretAfter, handIn } from './knowledge-at-work';
import { KnowledgeThroughTheApi } from './knowledge-through-the-api';
import { act, action, PeopleAtWork, stands } from './people-at-work';
import { ThroughTheApi } from './through-the-api';

const TITLE = '宽带移机办理口径';
const WORDS = '口径未说明跨区移机的时限。';
const REPLY = '总部采纳，将补充跨区移机时限。';

/** A reader of a prefecture, their province, HQ and the platform that wrote the article. */
describe('a reader says what is missing in an article', () => {
  let people: PeopleAtWork;
  let knowledge: KnowledgeThroughTheApi;
  let [giver, gansu, hq, manager, author]: Page[] = [];
  let article: string;

  beforeAll(async () => {
    const begun = await PeopleAtWork.withApp();
    people = begun.people;
    knowledge = new KnowledgeThroughTheApi(new ThroughTheApi(begun.app.url));
    article = await knowledge.published(
      { title: TITLE, body: '<p>同区移机三个工作日内完成。</p>' },
      ['gs'],
      '宽带办理',
    );
    const desk = (username: string): Promise<Page> => people.openedBy(username, '/inbox?view=groups');
    [giver, gansu, hq, manager, author] = await Promise.all([
      people.arrived('gs-lz.junior'),
      desk('gs.knowledge'),
      desk('hq.knowledge'),
      desk('hq-sl-voice.knowledge'),
      people.arrived('hq-sl-voice.author'),
    ]);
  });
  afterAll(() => people?.close());

  /** It turns up in the list by itself. */
  const take = (page: Page, step: string): Promise<void> =>
    page.getByRole('row').filter({ hasText: step }).getByRole('link').first().click();
  const card = (page: Page) => page.getByRole('list', { name: '知识反馈' }).getByRole('listitem');

  it('from the article’s page; what their province returns, they mend themselves', async () => {
    await people.open(giver!, `/knowledge/${article}`);
    await giver!.getByRole('button', { name: '反馈意见' }).click();
    const form = giver!.getByRole('dialog');
    await form.locator('textarea').fill('时限？');
    await form.getByRole('button', { name: '提交', exact: true }).click();
    await giver!.getByText(/^反馈 .* 已提交$/).waitFor();
    await take(gansu!, '审核反馈');
    await act(gansu!, '退回修改', '请写完整。');
    await people.open(giver!, '/knowledge/feedback');
    await card(giver!).getByText('退回修改', { exact: true }).waitFor();
    await card(giver!).getByRole('link', { name: /^GS-/ }).click();
    await giver!.getByText('请写完整。').first().waitFor();
    await act(giver!, '修改后提交', WORDS);
    await stands(giver!, '省级审核');
  });

  it('the province passes it, and HQ adopts it: it needs an update', async () => {
    await take(gansu!, '审核反馈');
    await gansu!.getByText(WORDS).first().waitFor();
    await action(gansu!, '审核通过').click();
    await take(hq!, '反馈审核与答复');
    await hq!.getByText(WORDS).first().waitFor();
    await action(hq!, '采纳').click();
    const form = hq!.getByRole('dialog');
    await form.locator('textarea').fill(REPLY);
    await form.getByText('需要', { exact: true }).click();
    await form.getByRole('button', { name: '采纳', exact: true }).click();
    await form.waitFor({ state: 'hidden' });
    await people.open(giver!, '/knowledge/feedback');
    await card(giver!).getByText(REPLY).waitFor();
  });

  it('second line’s manager starts the update, which its author writes', async () => {
    await take(manager!, '启动知识更新');
    await manager!.getByText(REPLY).first().waitFor();
    await act(manager!, '启动更新');
    await people.open(giver!, '/knowledge/feedback');
    await card(giver!).getByText('已启动更新', { exact: true }).waitFor();
    await people.open(author!, '/knowledge/desk?list=everybody');
    await author!.getByRole('row').filter({ hasText: '知识更新' }).getByRole('link').last().click();
    await action(author!, '提交').click();
    await caretAfter(author!, '同区移机三个工作日内完成。');
    await author!.keyboard.type('跨区移机五个工作日内完成。');
    await handIn(author!);
    await stands(author!, '来源审核');
  });

  it('who gave it sees what became of it', async () => {
    await knowledge.passed(new URL(author!.url()).pathname.split('/').at(-1)!);
    await knowledge.shown(article, 2, ['gs']);
    await people.open(giver!, '/knowledge/feedback');
    await card(giver!).getByText('已发布新版').waitFor();
    await people.picture(giver!, 'knowledge-feedback');
    await card(giver!).getByRole('link', { name: TITLE }).click();
    await giver!.getByText('跨区移机五个工作日内完成。').waitFor();
  });

  it('nothing was thrown meanwhile', () => {
    expect(people.complaints).toEqual([]);
  });
});
