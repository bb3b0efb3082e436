/** One step of a scene: who, what, with which fields. `survey` acts on the case's callback survey. */
export interface SceneStep {
  by: string;
  type: string;
  fields?: Record<string, unknown>;
  on?: 'survey';
}

/** A sample complaint and how far it has come. */
export interface Scene {
  name: string;
  category: 'fault' | 'billing' | 'service-quality' | 'coverage';
  kind?: 'enquiry';
  /** Customer of a tier that only seniors handle. */
  senior?: boolean;
  /** Sent here by this centre, which gets the result. */
  sender?: string;
  steps: SceneStep[];
}

const HANDLERS = { fault: 'fault', billing: 'billing', 'service-quality': 'service', coverage: 'network' } as const;
type Category = Scene['category'];

const step = (by: string, type: string, fields: Record<string, unknown> = {}): SceneStep => ({ by, type, fields });
const onSurvey = (by: string, type: string, fields: Record<string, unknown> = {}): SceneStep => ({
  ...step(by, type, fields),
  on: 'survey',
});
const handler = (category: Category): string => `gs-lz.${HANDLERS[category]}`;
const text = (words: string) => ({ text: words });

/** The way of a complaint, each part on top of the one before. */
const drafted = (category: Category, target = `gs-lz-${HANDLERS[category]}`): SceneStep[] => [
  step('gs-lz.junior2', 'draft-dispatch', { target, ...text('请核查处理，并在时限内回单。') }),
];
const dispatched = (category: Category, target?: string): SceneStep[] => [
  ...drafted(category, target),
  step('gs-lz.senior', 'approve-dispatch'),
];
const handling = (category: Category): SceneStep[] => [...dispatched(category), step(handler(category), 'accept')];
const replied = (category: Category): SceneStep[] => [
  ...handling(category),
  step(handler(category), 'reply', text('已核实处理完毕，结果见附言。')),
];
const checked = (category: Category): SceneStep[] => [...replied(category), step('gs-lz.junior3', 'approve-reply')];
const answered = (category: Category, accepted: boolean): SceneStep[] => [
  ...checked(category),
  step('gs-lz.leader', 'answer-customer', { ...text('已将处理结果告知客户。'), accepted }),
];
const passedUp = (category: Category): SceneStep[] => [
  ...answered(category, false),
  step('gs-lz.manager', 'pass-up', text('客户不接受，上报总经理热线。')),
];
const atHq = (category: Category): SceneStep[] => [
  ...passedUp(category),
  step('gs.gm', 'pass-up', text('客户仍不接受，上报全国中心协调。')),
];
const withdrawn = step('gs-lz.junior', 'withdraw', text('客户来电撤销投诉。'));
const filed = (category: Category, cause: string): SceneStep =>
  step('gs-lz.records', 'archive', { category, cause, publication: 'none' });
const content = { handling: 5, speed: 4, attitude: 5, solved: true };

/** Something at every stage of the loop, so that each list and page has what it is for. */
export const SCENES: Scene[] = [
  ...(['fault', 'billing', 'service-quality', 'coverage'] as const).map((category): Scene => ({
    name: `triage-${category}`,
    category,
    steps: [],
  })),
  { name: 'senior-fault', category: 'fault', senior: true, steps: [] },
  { name: 'senior-billing', category: 'billing', senior: true, steps: [] },
  { name: 'second-review-billing', category: 'billing', steps: drafted('billing') },
  { name: 'second-review-coverage', category: 'coverage', steps: drafted('coverage') },
  { name: 'handed-to-senior', category: 'service-quality', steps: [step('gs-lz.junior2', 'hand-to-senior')] },
  {
    name: 'draft-returned',
    category: 'billing',
    steps: [...drafted('billing'), step('gs-lz.senior2', 'return-draft', text('请补充扣费时间和金额。'))],
  },
  ...(['fault', 'billing', 'coverage'] as const).map((category): Scene => ({
    name: `dispatched-${category}`,
    category,
    steps: dispatched(category),
  })),
  { name: 'to-tianshui', category: 'fault', steps: dispatched('fault', 'gs-ts') },
  { name: 'to-shaanxi', category: 'billing', steps: dispatched('billing', 'sn') },
  { name: 'handling-fault', category: 'fault', steps: handling('fault') },
  { name: 'handling-service', category: 'service-quality', steps: handling('service-quality') },
  {
    name: 'contacted',
    category: 'billing',
    steps: [...handling('billing'), step('gs-lz.billing', 'record-contact', text('已联系客户，正在核对详单。'))],
  },
  {
    name: 'interim-answered',
    category: 'coverage',
    steps: [...handling('coverage'), step('gs-lz.network', 'interim-answer', text('站址已勘查，等待物业许可。'))],
  },
  {
    name: 'waiting-for-customer',
    category: 'billing',
    steps: [...handling('billing'), step('gs-lz.billing', 'wait-for-customer', text('等待客户提供缴费凭证。'))],
  },
  {
    name: 'chase-in-review',
    category: 'fault',
    steps: [...handling('fault'), step('gs-lz.junior', 'draft-chase', text('客户再次来电催办。'))],
  },
  {
    name: 'chased',
    category: 'service-quality',
    steps: [
      ...handling('service-quality'),
      step('gs-lz.junior', 'draft-chase', text('客户第三次来电，请尽快回复。')),
      step('gs-lz.senior', 'approve-chase'),
    ],
  },
  {
    name: 'returned-by-department',
    category: 'coverage',
    steps: [...dispatched('coverage'), step('gs-lz.network', 'return-order', text('属于家庭宽带故障，请改派。'))],
  },
  {
    name: 'insisted',
    category: 'billing',
    steps: [
      ...dispatched('billing'),
      step('gs-lz.billing', 'return-order', text('资料不全。')),
      step('gs-lz.senior2', 'insist', text('资料已在受理内容中，请继续处理。')),
    ],
  },
  {
    name: 'leader-decides',
    category: 'service-quality',
    steps: [
      ...dispatched('service-quality'),
      ...[1, 2].flatMap(() => [
        step('gs-lz.service', 'return-order', text('不属于本部门职责。')),
        step('gs-lz.senior2', 'insist', text('属于服务部职责，请处理。')),
      ]),
      step('gs-lz.service', 'return-order', text('第三次退单，请班长裁定。')),
    ],
  },
  {
    name: 'awaiting-sender',
    category: 'billing',
    sender: 'sn',
    steps: [step('gs-lz.junior2', 'answer-on-spot', text('经核查，扣费无误，详单已附。'))],
  },
  { name: 'reply-check-fault', category: 'fault', steps: replied('fault') },
  { name: 'reply-check-billing', category: 'billing', steps: replied('billing') },
  {
    name: 'send-back-in-review',
    category: 'service-quality',
    steps: [...replied('service-quality'), step('gs-lz.junior3', 'draft-send-back', text('没有写明处理结果。'))],
  },
  {
    name: 'sent-back',
    category: 'fault',
    steps: [
      ...replied('fault'),
      step('gs-lz.junior3', 'draft-send-back', text('客户反映仍未恢复。')),
      step('gs-lz.senior', 'approve-send-back'),
    ],
  },
  { name: 'answering-billing', category: 'billing', steps: checked('billing') },
  { name: 'answering-coverage', category: 'coverage', steps: checked('coverage') },
  { name: 'objection-prefecture', category: 'billing', steps: answered('billing', false) },
  { name: 'objection-province', category: 'coverage', steps: passedUp('coverage') },
  { name: 'objection-hq', category: 'billing', steps: atHq('billing') },
  { name: 'surveying-fault', category: 'fault', steps: answered('fault', true) },
  { name: 'surveying-service', category: 'service-quality', steps: answered('service-quality', true) },
  {
    name: 'surveyed',
    category: 'billing',
    steps: [...answered('billing', true), onSurvey('gs-lz.surveyor', 'record-answers', content)],
  },
  {
    name: 'mismatch',
    category: 'fault',
    steps: [
      ...answered('fault', true),
      onSurvey('gs-lz.surveyor', 'raise-mismatch', text('客户反映故障没有修复，与回单不符。')),
    ],
  },
  { name: 'archiving-withdrawn', category: 'service-quality', steps: [withdrawn] },
  { name: 'closed-withdrawn', category: 'billing', steps: [withdrawn, filed('billing', 'tariff-unclear')] },
  {
    // Closed, and may still be reopened: reached at any hour, as nobody has to be called for it.
    name: 'closed-objection-withdrawn',
    category: 'coverage',
    steps: [
      ...answered('coverage', false),
      step('gs-lz.junior', 'withdraw', text('客户来电接受处理结果，撤销投诉。')),
      filed('coverage', 'coverage-gap'),
    ],
  },
  {
    name: 'closed-not-accepted',
    category: 'billing',
    steps: [
      ...atHq('billing'),
      step('hq.coordinator', 'final-decision', { ...text('终结意见：计费无误，告知申诉途径。'), accepted: false }),
      filed('billing', 'unfounded'),
    ],
  },
  {
    name: 'closed-satisfied',
    category: 'fault',
    steps: [
      ...answered('fault', true),
      onSurvey('gs-lz.surveyor2', 'record-answers', content),
      filed('fault', 'line-fault'),
    ],
  },
  {
    name: 'reopened',
    category: 'coverage',
    steps: [...answered('coverage', true), step('gs-lz.junior', 'reopen', text('客户来电称信号仍然很差。'))],
  },
  {
    name: 'enquiry-answered',
    category: 'billing',
    kind: 'enquiry',
    steps: [step('gs-lz.junior2', 'answer-on-spot', text('已说明套餐内容和办理方式。'))],
  },
];
