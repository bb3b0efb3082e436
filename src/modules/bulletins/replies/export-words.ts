import type { Language } from '../../../platform/http/language';

export interface ExportWords {
  heads: string[];
  /** Stages and outcomes of a reply. */
  states: Record<string, string>;
  yes: string;
  no: string;
  total: string;
  reply: string;
  sheet: string;
  about: string;
  bulletin: string;
  receivers: string;
  /** Of a notice. */
  notice: Record<'state' | 'from' | 'until' | 'impact', string>;
  noticeStates: Record<string, string>;
  at: string;
}

export const EXPORT_WORDS: Record<Language, ExportWords> = {
  'zh-CN': {
    heads: ['单位代码', '单位', '状态', '超时', '退回次数', '提交时间（北京时间）'],
    states: {
      ...{ asked: '待回复', drafting: '起草中', 'reply-review': '审核中', receiving: '待接收', acceptance: '待验收' },
      ...{ modifying: '修改中', accepted: '已通过', closed: '已关闭', 'taken-down': '公告已撤下' },
    },
    ...{ yes: '是', no: '否', total: '合计', reply: '回复', sheet: '回复汇总', about: '说明' },
    ...{ bulletin: '公告', receivers: '回复单位数', at: '导出时间（北京时间）' },
    notice: { state: '进展', from: '开始（北京时间）', until: '预计结束（北京时间）', impact: '影响范围' },
    noticeStates: { announced: '预告', ongoing: '进行中', cleared: '已解除' },
  },
  en: {
    heads: ['Code', 'Organisation', 'State', 'Late', 'Returned', 'Submitted (China time)'],
    states: {
      ...{ asked: 'asked', drafting: 'being written', 'reply-review': 'in review', receiving: 'on its way' },
      ...{ acceptance: 'being looked at', modifying: 'being corrected', accepted: 'accepted', closed: 'closed' },
      'taken-down': 'bulletin taken down',
    },
    ...{ yes: 'yes', no: 'no', total: 'Total', reply: 'Reply', sheet: 'replies', about: 'about' },
    ...{ bulletin: 'Bulletin', receivers: 'Receivers', at: 'Exported (China time)' },
    notice: {
      state: 'State',
      from: 'Began (China time)',
      until: 'Expected end (China time)',
      impact: 'What is affected',
    },
    noticeStates: { announced: 'announced', ongoing: 'ongoing', cleared: 'cleared' },
  },
};
