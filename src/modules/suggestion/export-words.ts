import type { Language } from '../../platform/http/language';

interface ExportWords {
  title: string;
  heads: string[];
  categories: Record<string, string>;
  total: string;
  about: string;
  from: string;
  before: string;
  at: string;
}

/** The same words as the page has: export-words.spec.ts holds them against each other. */
export const EXPORT_WORDS: Record<Language, ExportWords> = {
  'zh-CN': {
    title: '建议汇总',
    heads: ['单位代码', '单位', '分类', '登记', '未办结', '已采纳', '未采纳', '已撤回', '采纳率（%）', '按时办结'],
    categories: {
      ...{ unclassified: '未分类', 'service-quality': '服务质量', billing: '计费', coverage: '网络覆盖' },
      ...{ product: '产品与套餐', outlet: '营业网点', 'self-help': '网上与自助服务', other: '其他' },
    },
    ...{ total: '合计', about: '说明' },
    ...{ from: '登记不早于（北京时间）', before: '登记早于（北京时间）', at: '导出时间（北京时间）' },
  },
  en: {
    title: 'Suggestions',
    heads: [
      ...['Code', 'Organisation', 'Category', 'Registered', 'Open', 'Adopted', 'Not adopted', 'Withdrawn'],
      ...['Adopted (%)', 'Closed in time'],
    ],
    categories: {
      ...{ unclassified: 'Unclassified', 'service-quality': 'Service quality', billing: 'Billing' },
      ...{ coverage: 'Coverage', product: 'Products and plans', outlet: 'Shops', 'self-help': 'Online and self-help' },
      other: 'Other',
    },
    ...{ total: 'Total', about: 'about' },
    ...{ from: 'Registered from (China time)', before: 'Registered before (China time)', at: 'Exported (China time)' },
  },
};
