import type { Habits } from '../desk';

/** How often reviewers are not content, and provinces have a question. */
const RETURNED_AT_ORIGIN = 0.06;
const RETURNED_BY_HQ = 0.06;
const QUERIED = 0.01;
const EXEMPTED = 0.3;

const again = { type: 'return', fields: { text: '【样例】请补充办理条件后重新提交。' } };
const pass = { type: 'approve' };

/** A reviewer at a second-line platform. */
export const AT_ORIGIN: Habits = {
  'origin-review': (_task, dice) => (dice.chance(RETURNED_AT_ORIGIN) ? again : pass),
};

/** A knowledge manager at HQ: reviews, and decides what provinces ask. */
export const AT_HQ: Habits = {
  'hq-review': (_task, dice) => (dice.chance(RETURNED_BY_HQ) ? again : pass),
  'query-decision': ({ case: { subject } }, dice) =>
    dice.chance(EXEMPTED) && subject.kind !== 'revoke'
      ? { type: 'exempt', fields: { text: '【样例】本省不开展该业务，同意豁免。' } }
      : { type: 'confirm', fields: { text: '【样例】已核实，按原文发布。' } },
};

/** A province's knowledge manager; asks once at most, and passes what HQ has confirmed. */
export const IN_PROVINCE: Habits = {
  'province-review': ({ taskId }, dice) =>
    dice.chance(QUERIED) && isFirst(taskId)
      ? { type: 'query', fields: { text: '【样例】与本省资费口径不一致，请核实。' } }
      : pass,
};

/** The first task that its case opened. */
const isFirst = (taskId: string): boolean => /-[12]$/.test(taskId);
