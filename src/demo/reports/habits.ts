import type { Habits } from '../desk';
import { SUGGESTION_CATEGORIES } from '../../../domain/suggestion/suggestion-state';

const ADOPTED = 0.6;
/** Some customers are told later, and count as open. */
const TOLD = 0.7;

/** What customers suggest. */
export const SUGGESTIONS = [
  '【样例】建议营业厅周末延长服务时间。',
  '【样例】建议增设自助缴费机。',
  '【样例】建议账单上写明每项套餐的起止日期。',
  '【样例】建议小区施工前短信通知。',
  '【样例】建议掌上营业厅增加大字版。',
  '【样例】建议排队叫号可以在线查看。',
];

/** From the records manager to the customer. */
export const SUGGESTION_DESKS: Record<string, Habits> = {
  'gs-lz.records': {
    classify: (_task, dice) => ({
      type: 'classify',
      fields: { category: dice.one(SUGGESTION_CATEGORIES), branch: 'gs-lz-service' },
    }),
  },
  'gs-lz.service': {
    route: () => ({ type: 'route', fields: { department: 'gs-lz-billing' } }),
    'review-opinion': () => ({ type: 'approve' }),
  },
  'gs-lz.billing': {
    consider: (_task, dice) => ({
      type: dice.chance(ADOPTED) ? 'adopt' : 'dismiss',
      fields: { text: '【样例】已按实际情况研究。' },
    }),
  },
  'gs-lz.junior': {
    'tell-customer': (_task, dice) =>
      dice.chance(TOLD) ? { type: 'tell-customer', fields: { text: '【样例】已告知客户结果。', reached: true } } : null,
  },
};
