import type { AllowedCommand } from '../../../api/shapes';

/** What cannot be taken back by another action of the same people: asked for once more before it is sent. */
const IRREVERSIBLE = new Set([
  'withdraw',
  'merge-into',
  'transfer',
  'final-decision',
  'archive',
  'decline',
  'confirm-result',
  'call-off-campaign',
  'call-off-sampling',
]);
/** Taking and giving of work itself, beside what the work is. */
const HOLDING = new Set(['claim', 'release', 'assign', 'delegate']);
/** Written in places of their own on the page. */
const ELSEWHERE = new Set(['add-note', 'attach']);
/** More buttons than this are a menu. */
const SHOWN = 5;

export const isIrreversible = ({ type }: AllowedCommand): boolean => IRREVERSIBLE.has(type);

export const commandKey = ({ type, taskId }: AllowedCommand): string => (taskId === null ? type : `${type}/${taskId}`);

/**
 * Which commands are buttons and which are in the menu: first what completes the reader's task, in the process's order.
 * @param isSteered what is done to the case beside its tasks are buttons too, but for what cannot be taken back
 */
export function commandGroups(
  commands: AllowedCommand[],
  isSteered = false,
): { shown: AllowedCommand[]; more: AllowedCommand[] } {
  const here = commands.filter(({ type }) => !ELSEWHERE.has(type));
  const work = here.filter(({ taskId }) => taskId !== null);
  const claim = here.filter(({ type }) => type === 'claim');
  const beside = here.filter(({ taskId, type }) => taskId === null && !HOLDING.has(type));
  const holding = here.filter(({ type }) => HOLDING.has(type) && type !== 'claim');
  const steering = isSteered ? beside.filter((command) => !isIrreversible(command)).slice(0, SHOWN) : [];
  const shown = [...work.slice(0, SHOWN), ...claim, ...steering];
  return { shown, more: [...work.slice(SHOWN), ...beside.filter((one) => !steering.includes(one)), ...holding] };
}
