import { asked } from '../words/segment';

/** What every complaint says, whatever it is about. */
const USUAL = new Set(
  (
    '客户 用户 来电 致电 反映 反应 投诉 申告 要求 希望 表示 处理 解决 核实 回复 答复 联系 联系人 电话 号码 尽快 现 现在 本人 ' +
    '目前 发现 认为 不满 情况 问题 原因 工作人员 人员 客服 时间 今天 昨天 一直 没有 还是 已经 进行 相关 部门 贵公司 ' +
    'customer complaint complains says please problem call called i my we they with for and but'
  ).split(' '),
);

/** More would find everything. */
const MOST = 12;

/** Of a long text, the words to look for: each once, long ones first, for they say most; what all complaints say is left out. */
export function tellingWords(text: string): string[] {
  const words = asked(text).filter((word) => !USUAL.has(word) && !/^\d{5,}$/.test(word));
  return words
    .map((word, index) => ({ word, index }))
    .sort((one, other) => Math.min(4, other.word.length) - Math.min(4, one.word.length) || one.index - other.index)
    .slice(0, MOST)
    .map(({ word }) => word);
}
