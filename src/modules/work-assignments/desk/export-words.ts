import type { Language } from '../../../platform/http/language';
import type { WorkState } from '../../../../domain/work-assignment-part/standing';

type List = 'given' | 'received';

interface ExportWords {
  sheet: Record<List, string>;
  heads: Record<List, string[]>;
  urgency: Record<string, string>;
  outcomes: Record<string, string>;
  states: Record<WorkState, string>;
  yes: string;
  no: string;
  about: string;
  rows: string;
  at: string;
}

/** The same words as the page has: export-words.spec.ts holds them against each other. */
export const EXPORT_WORDS: Record<Language, ExportWords> = {
  'zh-CN': {
    sheet: { given: '下达的任务', received: '收到的任务' },
    heads: {
      given: [
        ...['任务', '紧急程度', '状态', '结果', '接收单位数', '已完成', '待裁定或验收', '超期', '调整次数'],
        ...['下达单位代码', '下达单位', '办理期限（北京时间）', '发起时间（北京时间）'],
      ],
      received: [
        ...['任务', '紧急程度', '状态', '超期', '接收单位代码', '接收单位', '下达单位', '办理期限（北京时间）'],
        ...['确认时间（北京时间）', '报告时间（北京时间）', '退回次数', '异议次数', '调整次数'],
      ],
    },
    urgency: { normal: '一般', urgent: '紧急' },
    outcomes: { completed: '全部办结', closed: '提前结束', 'called-off': '已撤回', recalled: '已收回' },
    states: {
      ...{ sent: '待确认', working: '办理中', objected: '异议请示', reported: '待验收', returned: '退回重办' },
      ...{ accepted: '已完成', over: '已终止' },
    },
    ...{ yes: '是', no: '否', about: '说明', rows: '行数', at: '导出时间（北京时间）' },
  },
  en: {
    sheet: { given: 'Given out', received: 'Received' },
    heads: {
      given: [
        ...['Work', 'Urgency', 'State', 'Outcome', 'Receivers', 'Done', 'Awaiting a decision', 'Late', 'Changes'],
        ...['Assigner code', 'Assigner', 'Deadline (China time)', 'Begun (China time)'],
      ],
      received: [
        ...['Work', 'Urgency', 'State', 'Late', 'Receiver code', 'Receiver', 'Assigner', 'Deadline (China time)'],
        ...['Acknowledged (China time)', 'Reported (China time)', 'Returned', 'Objections', 'Changes'],
      ],
    },
    urgency: { normal: 'Normal', urgent: 'Urgent' },
    outcomes: { completed: 'Completed', closed: 'Closed by decision', 'called-off': 'Withdrawn', recalled: 'Recalled' },
    states: {
      ...{ sent: 'To be acknowledged', working: 'At work', objected: 'Objection', reported: 'To be accepted' },
      ...{ returned: 'Returned', accepted: 'Done', over: 'Ended' },
    },
    ...{ yes: 'yes', no: 'no', about: 'about', rows: 'Rows', at: 'Exported (China time)' },
  },
};
