import type { Mapping } from './mapping';

/** What is understood without a mapping file: the usual Chinese and English headers and words. */
export const USUAL_HEADERS: Mapping = {
  source: 'import',
  fields: {
    externalId: { column: ['工单编号', '编号', '流水号', 'id', 'external id', 'externalId', 'ticket'], default: '' },
    text: { column: ['受理内容', '投诉内容', '内容', 'text', 'complaint', 'description'] },
    receivedAt: {
      column: ['受理时间', '投诉时间', '时间', 'received at', 'receivedAt', 'created_at', 'date'],
      default: '',
    },
    channel: {
      column: ['受理渠道', '渠道', '来源', 'channel', 'received_via'],
      values: {
        电话: 'phone',
        热线: 'phone',
        自动语音: 'ivr',
        网上营业厅: 'web',
        网站: 'web',
        网络: 'web',
        传真: 'fax',
        电子邮件: 'email',
        邮件: 'email',
        信函: 'letter',
        来信: 'letter',
        营业厅来访: 'visit',
        来访: 'visit',
      },
      default: 'phone',
    },
    kind: {
      column: ['受理类型', '类型', 'kind', 'type'],
      values: { 投诉: 'complaint', 障碍申告: 'fault', 故障: 'fault', 报障: 'fault', 咨询: 'enquiry' },
      default: 'complaint',
    },
    category: {
      column: ['业务类别', '类别', '分类', 'category'],
      values: {
        故障: 'fault',
        资费: 'billing',
        计费: 'billing',
        话费: 'billing',
        服务质量: 'service-quality',
        服务: 'service-quality',
        网络覆盖: 'coverage',
        覆盖: 'coverage',
        信号: 'coverage',
      },
    },
    urgency: {
      column: ['紧急程度', '优先级', 'urgency', 'priority'],
      values: { 一般: 'normal', 普通: 'normal', 紧急: 'urgent', 加急: 'urgent', low: 'normal', high: 'urgent' },
      default: 'normal',
    },
    tier: {
      column: ['客户级别', '级别', 'tier'],
      values: {
        普通: 'ordinary',
        一般: 'ordinary',
        VIP: 'vip',
        重要客户: 'important',
        重要: 'important',
        大客户: 'major-account',
        大用户: 'major-account',
        专线客户: 'leased-line',
        专线: 'leased-line',
      },
      default: 'ordinary',
    },
  },
  customer: { number: { column: ['客户编号', '客户号', 'customer number', 'customerNumber', 'customer'] } },
};
