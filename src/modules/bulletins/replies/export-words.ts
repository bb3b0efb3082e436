import type { Language } from '../../../platform/http/language';

export interface ExportWords {
  heads: string[];
  /** Asked for, and its case has not said yet where it stands. */
  asked: string;
  outcomes: Record<string, string>;
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

/** The same words as the pages have: export-words.spec.ts holds them against each other. */
export const EXPORT_WORDS: Record<Language, ExportWords> = {
  'zh-CN': {
    heads: ['单位代码', '单位', '状态', '超时', '退回次数', '提交时间（北京时间）'],
    asked: '待回复',
    outcomes: { accepted: '已通过', closed: '提前结束', 'taken-down': '已撤下' },
    ...{ yes: '是', no: '否', total: '合计', reply: '回复', sheet: '回复汇总', about: '说明' },
    ...{ bulletin: '公告', receivers: '回复单位数', at: '导出时间（北京时间）' },
    notice: { state: '进展', from: '开始（北京时间）', until: '预计结束（北京时间）', impact: '影响范围' },
    noticeStates: { announced: '预告', ongoing: '进行中', cleared: '已解除' },
  },
  en: {
    heads: ['Code', 'Organisation', 'State', 'Late', 'Returned', 'Submitted (China time)'],
    asked: 'To reply',
    outcomes: { accepted: 'Accepted', closed: 'Closed by decision', 'taken-down': 'Taken down' },
    ...{ yes: 'yes', no: 'no', total: 'Total', reply: 'Reply', sheet: 'replies', about: 'about' },
    ...{ bulletin: 'Bulletin', receivers: 'Receivers', at: 'Exported (China time)' },
    notice: {
      state: 'State',
      from: 'Began (China time)',
      until: 'Expected end (China time)',
      impact: 'What is affected',
    },
    noticeStates: { announced: 'Announced', ongoing: 'Ongoing', cleared: 'Cleared' },
  },
};
