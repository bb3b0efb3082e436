import type { Content } from '../../../../domain/report-submission/contents';
import type { Language } from '../../../platform/http/language';

interface Words {
  title: string;
  heads: string[];
  about: string;
  told: { report: string; centre: string; cutOff: string; catalogue: string; digest: string; at: string };
  contents: Record<Content, string>;
  measures: Record<string, string>;
}

/** The prescribed table (ours; the source names a 规定的报表格式 and gives none): one line a figure, codes beside words. */
export const EXPORT_WORDS: Record<Language, Words> = {
  'zh-CN': {
    title: '报表',
    heads: ['内容代码', '内容', '单位代码', '单位', '统计项', '统计项名称', '指标代码', '指标', '数值'],
    about: '说明',
    told: {
      report: '报告期',
      centre: '编制单位',
      cutOff: '数据截止时间(UTC)',
      catalogue: '统计口径版本',
      digest: '数据摘要(SHA-256)',
      at: '导出时间(UTC)',
    },
    contents: {
      'complaints-by-category': '投诉类别统计',
      'complaint-frequency': '投诉频率统计',
      'agent-workload': '话务员工作量统计',
      volumes: '业务量统计',
      acceptance: '受理情况',
      satisfaction: '用户满意度调查结果',
      'overdue-unprocessed': '超时未处理量',
      repeats: '重复投诉量',
      compensation: '赔偿情况',
      suggestions: '建议统计',
      'inter-operator-faults': '网间互联互通故障',
      'knowledge-timeliness': '知识时限',
      'bulletin-timeliness': '公告时限',
    },
    measures: {
      'taken-in': '受理',
      closed: '办结',
      open: '未办结',
      answered: '已答复',
      complaints: '投诉件数',
      customers: '用户数',
      registered: '登记件数',
      steps: '办理步骤数',
      surveys: '回访数',
      overdue: '超时',
      unprocessed: '超时未处理',
      repeats: '重复投诉',
      payments: '赔偿笔数',
      'amount-fen': '赔偿金额(分)',
      adopted: '采纳',
      dismissed: '未采纳',
      faults: '故障数',
      done: '完成',
      late: '超时完成',
    },
  },
  en: {
    title: 'Report',
    heads: [
      'Content code',
      'Content',
      'Centre code',
      'Centre',
      'Item',
      'Item name',
      'Measure code',
      'Measure',
      'Value',
    ],
    about: 'About',
    told: {
      report: 'Period',
      centre: 'Centre',
      cutOff: 'Data cut-off (UTC)',
      catalogue: 'Version of the queries',
      digest: 'SHA-256 of the figures',
      at: 'Exported (UTC)',
    },
    contents: {
      'complaints-by-category': 'Complaints by category',
      'complaint-frequency': 'Frequency of complaints',
      'agent-workload': 'Workload of agents',
      volumes: 'Volumes',
      acceptance: 'Acceptance',
      satisfaction: 'Satisfaction',
      'overdue-unprocessed': 'Overdue and unprocessed',
      repeats: 'Repeats',
      compensation: 'Compensation',
      suggestions: 'Suggestions',
      'inter-operator-faults': 'Inter-operator faults',
      'knowledge-timeliness': 'Timeliness of knowledge',
      'bulletin-timeliness': 'Timeliness of bulletins',
    },
    measures: {
      'taken-in': 'Taken in',
      closed: 'Closed',
      open: 'Open',
      answered: 'Answered',
      complaints: 'Complaints',
      customers: 'Customers',
      registered: 'Registered',
      steps: 'Steps done',
      surveys: 'Surveys',
      overdue: 'Overdue',
      unprocessed: 'Overdue and unprocessed',
      repeats: 'Repeats',
      payments: 'Payments',
      'amount-fen': 'Amount (fen)',
      adopted: 'Adopted',
      dismissed: 'Not adopted',
      faults: 'Faults',
      done: 'Done',
      late: 'Done late',
    },
  },
};
