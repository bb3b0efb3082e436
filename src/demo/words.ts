/** What people write. Ours; by command, else something that fits anywhere. */
const WORDS: Record<string, readonly string[]> = {
  'draft-dispatch': ['请核查并在时限内回复处理结果。', '客户多次反映，请优先处理。', '请现场核实后回单。'],
  dispatch: ['直接派单，请尽快处理。', '请按大客户保障要求办理。'],
  'return-draft': ['派往部门不对，请改派。', '内容不完整，请补充故障现象和时间。'],
  'answer-on-spot': ['已向客户解释资费说明，客户认可。', '指导客户重启光猫后恢复，客户认可。'],
  'answer-at-review': ['经核实可直接答复，已整理口径。'],
  'return-order': ['不属于本部门职责，请改派。', '客户地址不详，无法上门。'],
  redispatch: ['改派至责任部门。'],
  insist: ['属于本部门职责，请继续处理。'],
  reply: [
    '已上门更换光猫，测速正常。',
    '误订业务已退订并退费。',
    '已调整基站参数，信号改善。',
    '已联系客户说明原因并致歉。',
  ],
  'record-contact': ['已首次联系客户，约定处理时间。'],
  'interim-answer': ['正在协调资源，先向客户说明进度。'],
  'draft-send-back': ['回单没有写明处理结果。', '客户反映问题仍在，退回重办。'],
  'answer-customer': ['已将处理结果告知客户。'],
  settle: ['经协商减免当月费用，客户接受。'],
  'pass-up': ['客户不接受处理意见，上报上一级热线。'],
  'final-decision': ['终结意见：已按规定处理完毕，告知申诉途径。'],
  'reopen-handling': ['重新核查，要求出具检测结果。'],
  'draft-chase': ['客户再次来电催办，请加快处理。'],
  extend: ['需等待施工许可，申请延时。'],
  reassign: ['超时未处理，改由其他部门办理。'],
  'take-over': ['本级直接接手处理。'],
  investigate: ['已调听录音并核对工单，结论如上。'],
  archive: ['标准口径：按现行资费说明答复。'],
  withdraw: ['客户来电撤销投诉。'],
  'wait-for-customer': ['等待客户提供身份证明和发票照片。'],
  reopen: ['客户来电称问题再次出现。'],
  'raise-mismatch': ['客户反映未收到回访，与记录不一致。'],
  'change-priority': ['客户情绪激动，提高优先级。'],
};
const ANYWHERE = ['已按流程处理。', '详见系统记录。'];

export const wordsFor = (command: string): readonly string[] => WORDS[command] ?? ANYWHERE;
