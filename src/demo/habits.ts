/** What people choose at a step, and how often. A command that is not named here is never chosen. */
export type Habits = Record<string, Record<string, number>>;

/** Process 1: most goes well; some is returned, sent back, refused, passed up. */
export const COMPLAINT_HABITS: Habits = {
  triage: { 'draft-dispatch': 66, 'answer-on-spot': 14, 'hand-to-senior': 8, dispatch: 12 },
  'second-review': { 'approve-dispatch': 60, dispatch: 22, 'return-draft': 10, 'answer-at-review': 8 },
  handle: { accept: 90, reply: 62, 'return-order': 12, 'record-contact': 14, 'interim-answer': 8 },
  chase: { 'acknowledge-chase': 1 },
  'chase-review': { 'approve-chase': 75, 'decline-chase': 25 },
  'return-consent': { 'consent-return': 60, 'refuse-return': 40 },
  'return-review': { redispatch: 60, insist: 40 },
  'leader-decision': { 'approve-reply': 40, redispatch: 30, insist: 30 },
  'reply-check': { 'approve-reply': 82, 'draft-send-back': 18 },
  'send-back-review': { 'approve-send-back': 70, 'decline-send-back': 30 },
  answer: { 'answer-customer': 1 },
  objection: { settle: 45, 'pass-up': 35, 'reopen-handling': 20, 'final-decision': 60 },
  escalation: { extend: 35, reassign: 30, 'take-over': 35 },
  'statutory-alarm': { 'take-over': 1 },
  investigation: { investigate: 1 },
  archive: { archive: 1 },
};

/** Process 2: three in four answer the phone. */
export const SURVEY_HABITS: Habits = {
  call: {
    'record-answers': 70,
    'record-no-answer': 18,
    'offer-self-service': 5,
    'raise-mismatch': 5,
    decline: 2,
  },
};

/** Survey answers as customers give them. */
export const ANSWERS = {
  satisfied: 68,
  neutral: 12,
  'dissatisfied-unsolved': 12,
  'dissatisfied-solved': 8,
} as const;

/** Shares of cases in which something happens beside the work itself. */
export const INCIDENTS = {
  withdraw: 0.05,
  'draft-chase': 0.12,
  'wait-for-customer': 0.1,
  'change-priority': 0.05,
  'add-note': 0.2,
  reopen: 0.05,
  'raise-mismatch': 0.04,
} as const;
export type Incident = keyof typeof INCIDENTS;

/** How handlers go about their orders: the late ones wait until the ladder's nth tier has been called on. */
export const PACES = { prompt: 58, slow: 20, late: 22 } as const;
export type Pace = keyof typeof PACES;
