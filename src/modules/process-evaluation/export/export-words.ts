import type { Language } from '../../../platform/http/language';
import type { FigureName } from '../figures/catalogue';

interface Words {
  title: string;
  heads: string[];
  about: string;
  told: Record<'centre' | 'process' | 'round' | 'at', string>;
  edition: Record<'from' | 'to' | 'cutOff' | 'catalogue' | 'calendar' | 'digest', string>;
  before: string;
  after: string;
  figures: Record<FigureName, string>;
}

/** A line for each figure and what it counts by, before and after side by side; minutes are working minutes. */
export const EXPORT_WORDS: Record<Language, Words> = {
  'zh-CN': {
    title: '流程评估',
    heads: [
      ...['指标代码', '指标', '统计项', '统计项名称'],
      ...['改进前数量', '改进前每周', '改进前中位时长(工作分钟)', '改进前90分位(工作分钟)'],
      ...['改进后数量', '改进后每周', '改进后中位时长(工作分钟)', '改进后90分位(工作分钟)', '每周增减'],
    ],
    about: '说明',
    told: { centre: '中心', process: '流程', round: '轮次', at: '导出时间(UTC)' },
    edition: {
      from: '期间起(UTC)',
      to: '期间止(UTC,不含)',
      cutOff: '数据截止时间(UTC)',
      catalogue: '统计口径版本',
      calendar: '工作日历及版本',
      digest: '数据摘要(SHA-256)',
    },
    before: '改进前',
    after: '改进后',
    figures: {
      volume: '数量(按结果)',
      'limits-kept': '守时(按时限)',
      'limits-passed': '超时(按时限)',
      'step-duration': '环节时长',
      'by-month': '周期分布',
      'by-person': '人员分布',
      returns: '退回',
      escalations: '升级',
    },
  },
  en: {
    title: 'Process evaluation',
    heads: [
      ...['Figure code', 'Figure', 'Item', 'Item name'],
      ...['Before', 'Before, a week', 'Before, median (working minutes)', 'Before, 90th percentile (working minutes)'],
      ...['After', 'After, a week', 'After, median (working minutes)', 'After, 90th percentile (working minutes)'],
      'Difference a week',
    ],
    about: 'About',
    told: { centre: 'Centre', process: 'Process', round: 'Round', at: 'Exported (UTC)' },
    edition: {
      from: 'Period from (UTC)',
      to: 'Period until (UTC, not included)',
      cutOff: 'Data cut-off (UTC)',
      catalogue: 'Version of the queries',
      calendar: 'Working calendar and its version',
      digest: 'SHA-256 of the figures',
    },
    before: 'Before',
    after: 'After',
    figures: {
      volume: 'Volume by outcome',
      'limits-kept': 'Limits kept',
      'limits-passed': 'Limits passed',
      'step-duration': 'Time of steps',
      'by-month': 'By month',
      'by-person': 'By person',
      returns: 'Returns',
      escalations: 'Escalations',
    },
  },
};
