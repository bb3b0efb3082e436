import type { Language } from '../../../platform/http/language';

interface ExportWords {
  sheet: string;
  about: string;
  heads: readonly string[];
  words: string;
  campaign: string;
  customers: string;
  answered: string;
  at: string;
  codes: Record<string, string>;
  questions: Record<string, string>;
}

export const EXPORT_WORDS: Record<Language, ExportWords> = {
  'zh-CN': {
    sheet: '外呼结果',
    about: '说明',
    heads: ['序号', '客户编号', '客户姓名', '分层', '状态', '结束情况', '致电次数', '结果', '记录时间'],
    words: '客户的话',
    campaign: '外呼活动',
    customers: '名单客户数',
    answered: '应答数',
    at: '导出时间',
    codes: {
      ...{
        listed: '未致电',
        barred: '免打扰',
        opened: '待致电',
        waiting: '等待时段',
        calling: '致电中',
        held: '已暂停',
      },
      ...{ 'self-service': '短信/语音调查', ended: '已结束', answered: '已应答', declined: '拒访' },
      ...{ unreachable: '未接通', withdrawn: '不再致电', 'do-not-call': '免打扰' },
      ...{
        interested: '有需求',
        'not-interested': '不感兴趣',
        stays: '同意留网',
        undecided: '考虑中',
        leaves: '坚持离网',
      },
      ...{ paid: '已缴费', promised: '承诺缴费', disputed: '对账单有异议', refused: '拒绝', informed: '已知晓' },
      ...{ 'wants-more': '希望了解更多', accepted: '同意办理', considering: '考虑中' },
    },
    questions: {
      ...{
        overall: '整体满意度',
        coverage: '网络覆盖与信号强度',
        clarity: '语音通话清晰度',
        stability: '语音通话稳定性',
      },
      ...{ interest: '意向程度', likelihood: '留网可能性' },
    },
  },
  en: {
    sheet: 'Results',
    about: 'About',
    heads: ['No.', 'Customer', 'Name', 'Stratum', 'State', 'Ended', 'Attempts', 'Result', 'Recorded'],
    words: 'The customer’s words',
    campaign: 'Campaign',
    customers: 'Customers of the list',
    answered: 'Answers',
    at: 'Taken',
    codes: {
      ...{
        listed: 'Not called',
        barred: 'Do not call',
        opened: 'To be called',
        waiting: 'Waiting',
        calling: 'Calling',
      },
      ...{ held: 'Held', 'self-service': 'SMS/IVR', ended: 'Over', answered: 'Answered', declined: 'Declined' },
      ...{ unreachable: 'Unreachable', withdrawn: 'Called off', 'do-not-call': 'Do not call' },
      ...{ interested: 'Interested', 'not-interested': 'Not interested', stays: 'Stays', undecided: 'Undecided' },
      ...{ leaves: 'Leaves', paid: 'Paid', promised: 'Promised to pay', disputed: 'Disputes the bill' },
      ...{ refused: 'Refused', informed: 'Informed', 'wants-more': 'Wants to know more', accepted: 'Accepted' },
      considering: 'Considering',
    },
    questions: {
      ...{ overall: 'Overall satisfaction', coverage: 'Coverage and signal', clarity: 'Clarity of calls' },
      ...{ stability: 'Stability of calls', interest: 'Interest', likelihood: 'Likelihood to stay' },
    },
  },
};
