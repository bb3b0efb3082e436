import type { Dice } from '../dice';
import type { Habits } from '../desk';

/** How often a reply is not content, at home and at HQ. */
const SENT_BACK = 0.1;
const RETURNED_BY_HQ = 0.15;

/** What the bulletin asks of each province. */
export const FORM = {
  questions: [
    { code: 'stores', label: '【样例】已完成宣贯的营业厅数', type: 'number', unit: '家', required: true },
    {
      ...{ code: 'scripts', label: '【样例】应答口径是否已更新', type: 'choice', required: true },
      options: ['已更新', '部分更新', '未更新'],
    },
    { code: 'needs', label: '【样例】需要总部支持的事项', type: 'text', required: false },
  ],
};

/** A province's answers; the same dice, the same answers. */
const answers = (dice: Dice): Record<string, unknown> => ({
  stores: Math.floor(dice.between(20, 400)),
  scripts: dice.one(['已更新', '部分更新', '未更新']),
  ...(dice.chance(0.3) && { needs: '【样例】请补充漫游资费对照表。' }),
});

const reply = (_task: unknown, dice: Dice) => ({ type: 'submit-reply', fields: { answers: answers(dice) } });

/** Writes a province's reply, and writes it again where it comes back. */
export const REPLYING: Habits = { 'draft-reply': reply, 'modify-reply': reply };

/** Puts the bulletin on the province's board, and passes its reply. */
export const PUBLISHING: Habits = {
  'publish-locally': () => ({ type: 'publish-locally' }),
  'reply-review': (_task, dice) =>
    dice.chance(SENT_BACK) ? { type: 'send-back', fields: { text: '【样例】请核对营业厅数。' } } : { type: 'approve' },
};

/** A platform's reviewer of bulletins. */
export const AT_ORIGIN: Habits = { 'origin-review': () => ({ type: 'approve' }) };

/** HQ passes the bulletin, accepts replies or returns them. */
export const AT_HQ: Habits = {
  'hq-review': () => ({ type: 'approve' }),
  'reply-acceptance': (_task, dice) =>
    dice.chance(RETURNED_BY_HQ)
      ? { type: 'return', fields: { text: '【样例】请说明未更新的原因后重新回复。' } }
      : { type: 'accept-reply' },
};
