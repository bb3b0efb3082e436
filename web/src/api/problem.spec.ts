import { ApiProblem } from './problem';

const refused = (params: object, detail: string): ApiProblem =>
  ApiProblem.of({ code: 'invalid-field', title: '', detail, params, errors: [] }, 422);
const nameOf = (field: string): string | undefined => ({ replyBy: '回复期限' })[field];

describe('a refusal about a field', () => {
  it('calls it as the page does, where the page has a name for it', () => {
    expect(refused({ field: 'replyBy' }, '字段 replyBy 的内容不正确').detailNaming(nameOf)).toBe(
      '字段 回复期限 的内容不正确',
    );
    expect(refused({ field: 'other' }, '字段 other 的内容不正确').detailNaming(nameOf)).toBe('字段 other 的内容不正确');
    expect(refused({}, '请先登录').detailNaming(nameOf)).toBe('请先登录');
  });
});
