import type { Language } from '../../../platform/http/language';

interface ExportWords {
  sheet: string;
  about: string;
  heads: readonly string[];
  fatal: string;
  total: string;
  violation: string;
  corrected: string;
  sampling: string;
  population: string;
  drawn: string;
  seed: string;
  mean: string;
  violations: string;
  at: string;
  yes: string;
  no: string;
  codes: Record<string, string>;
}

export const EXPORT_WORDS: Record<Language, ExportWords> = {
  'zh-CN': {
    sheet: '质检结果',
    about: '说明',
    heads: ['被检工单', '类别', '被检人员', '客服中心', '状态', '结果'],
    fatal: '致命项',
    total: '得分',
    violation: '违规',
    corrected: '经申诉改分',
    sampling: '质检抽样',
    population: '总体件数',
    drawn: '抽取件数',
    seed: '随机种子',
    mean: '平均分',
    violations: '违规件数',
    at: '导出时间',
    yes: '是',
    no: '否',
    codes: {
      ...{ scoring: '评分中', noticed: '已告知', appealed: '申诉复核中', ended: '已定分' },
      ...{ accepted: '认可', unchallenged: '逾期未申诉', upheld: '维持', changed: '已改分', 'called-off': '已终止' },
      ...{ registrationComplete: '登记完整', categoryRight: '分类正确', limitsKept: '按时处理' },
      ...{ contactedInTime: '及时联系客户', answerRight: '答复正确', answerComplete: '答复完整', courtesy: '服务用语' },
      ...{ falsified: '弄虚作假', misled: '误导客户', disclosed: '泄露客户信息' },
    },
  },
  en: {
    sheet: 'Scores',
    about: 'About',
    heads: ['Finished case', 'Category', 'Who did the work', 'Centre', 'State', 'Ended'],
    fatal: 'Fatal faults',
    total: 'Score',
    violation: 'Violation',
    corrected: 'Corrected after an appeal',
    sampling: 'Sampling',
    population: 'Finished work in all',
    drawn: 'Drawn',
    seed: 'Seed',
    mean: 'Mean score',
    violations: 'Violations',
    at: 'Taken',
    yes: 'Yes',
    no: 'No',
    codes: {
      ...{ scoring: 'Being scored', noticed: 'Made known', appealed: 'Appealed', ended: 'Final' },
      ...{ accepted: 'Accepted', unchallenged: 'Not appealed in time', upheld: 'Upheld', changed: 'Corrected' },
      ...{ 'called-off': 'Called off', registrationComplete: 'Registration complete' },
      ...{ categoryRight: 'Category right', limitsKept: 'Limits kept', contactedInTime: 'Contacted in time' },
      ...{ answerRight: 'Answer right', answerComplete: 'Answer complete', courtesy: 'Courtesy' },
      ...{ falsified: 'Records falsified', misled: 'Customer misled', disclosed: 'Customer data disclosed' },
    },
  },
};
