import { CATEGORIES, KINDS, URGENCIES } from '../../../domain/complaint-dispatch/complaint-state';
import { SELF_SERVICE_QUESTIONS } from '../../../domain/callback-survey/answers';
import { code, flag, instant, integer, optional, org, otherCase, text, type Field } from '../../../domain/shared/field';

/** What connected systems may tell us, and what it does. Checks, JSON Schema and AsyncAPI come from this table. */
export interface EventType {
  summary: string;
  summaryZh: string;
  fields: Record<string, Field>;
  /** `open`: a new case; `order`: a command to the complaint found by number or reference; `survey`: to a survey. */
  effect:
    { kind: 'open'; channel: 'event' | 'transfer-in' | 'hq-down' } | { kind: 'order' | 'survey'; command: string };
}

/** The complaint as the sending system has it. */
const complaint: Record<string, Field> = {
  externalId: text(80),
  org: org('hq', 'province', 'prefecture'),
  customer: optional(text(40)),
  kind: code(...KINDS),
  category: code(...CATEGORIES),
  urgency: optional(code(...URGENCIES)),
  text: text(),
  receivedAt: optional(instant()),
  rural: optional(flag()),
};

/**
 * Which complaint: our number, or the sender's own reference that it reported it under; exactly one. `order` is the
 * work order's id as delivered: with it, an answer to an order that was meanwhile given to somebody else is refused.
 */
const whichOrder: Record<string, Field> = {
  caseNumber: optional(text(40)),
  externalId: optional(text(80)),
  order: optional(text(40)),
};

export const EVENT_TYPES: Readonly<Record<string, EventType>> = {
  'bihuan.complaint.reported': {
    summary: 'A customer complained at the sending system; a case is opened',
    summaryZh: '外部系统受理了客户投诉，据此立案',
    fields: complaint,
    effect: { kind: 'open', channel: 'event' },
  },
  'bihuan.complaint.transferred-in': {
    summary: 'Another province transferred a complaint; the result goes back to it',
    summaryZh: '外省转办',
    fields: { ...complaint, sender: org('province', 'prefecture') },
    effect: { kind: 'open', channel: 'transfer-in' },
  },
  'bihuan.complaint.sent-down': {
    summary: 'HQ sent a complaint down; the result goes back to HQ',
    summaryZh: '全国中心下转',
    fields: complaint,
    effect: { kind: 'open', channel: 'hq-down' },
  },
  'bihuan.order.accepted': {
    summary: 'The handling department accepted the work order',
    summaryZh: '处理部门接单',
    fields: whichOrder,
    effect: { kind: 'order', command: 'accept' },
  },
  'bihuan.order.replied': {
    summary: 'The handling department replied what was done',
    summaryZh: '处理部门回单',
    fields: { ...whichOrder, text: text() },
    effect: { kind: 'order', command: 'reply' },
  },
  'bihuan.order.returned': {
    summary: 'The handling department returned the order with a reason',
    summaryZh: '处理部门退单',
    fields: { ...whichOrder, text: text() },
    effect: { kind: 'order', command: 'return-order' },
  },
  'bihuan.survey.answered': {
    summary: 'The customer answered the survey by SMS or IVR; `survey` is the caseId of the invitation',
    summaryZh: '客户通过短信或语音自助完成满意度调查',
    fields: { survey: otherCase(), ...SELF_SERVICE_QUESTIONS },
    effect: { kind: 'survey', command: 'self-service-answered' },
  },
  'bihuan.survey.declined': {
    summary: 'The customer does not want to answer by SMS or IVR; nobody asks again',
    summaryZh: '客户拒绝参加短信或语音满意度调查',
    fields: { survey: otherCase() },
    effect: { kind: 'survey', command: 'self-service-declined' },
  },
  'bihuan.survey.call-rated': {
    summary:
      'A rating that the customer pressed after a call, kept beside the survey, or beside its complaint where the ' +
      'survey has ended; it never replaces answers. `agent` is the user name of whoever had the call',
    summaryZh: '通话后客户按键评价，随回访记录（回访已结束的随投诉记录），不代替回访结果；agent 为坐席账号',
    fields: { survey: otherCase(), rating: integer(1, 5), agent: optional(text(64)) },
    effect: { kind: 'survey', command: 'rate-call' },
  },
};
