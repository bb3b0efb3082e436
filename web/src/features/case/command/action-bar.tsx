import { DownOutlined } from '@ant-design/icons';
import { Alert, Button, Dropdown } from 'antd';
import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { REVIEWS, type Review } from '../../../../../domain/complaint-dispatch/review-steps';
import type { AllowedCommand, CaseDetail, DecidedCase } from '../../../api/shapes';
import { useProblemWords } from '../../../api/use-problem-words';
import { useWords } from '../../../i18n/use-words';
import { useShortcuts } from '../../../keyboard/use-shortcuts';
import { useFocusKept } from '../../../shell/use-focus-return';
import { BULLETIN_REVIEWS } from '../../bulletins/case/bulletin-reviews';
import { asksForReply, submitReply } from '../../bulletins/replies/reply-form-id';
import { KNOWLEDGE_REVIEWS } from '../../knowledge/case/knowledge-reviews';
import { asksForGrades } from '../../quality/case/lazy-part';
import { scoringLink } from '../../quality/links';
import { asksForWords, deskOf } from '../../../writing/writing-commands';
import styles from '../case.module.css';
import { CommandDrawer } from './command-drawer';
import { commandGroups, commandKey, isIrreversible } from './command-groups';
import { startValues } from './start-values';
import { etagOf, useCommandRunner } from './use-command-runner';

interface Props {
  detail: CaseDetail;
  whenDone: (decided: DecidedCase, command: AllowedCommand) => void;
  /** Where a case is steered, not only worked on, what steers it stands in the open. */
  isSteered?: boolean;
}

/** Everything the reader may do now: exactly what the server allows, in business words. */
export function ActionBar({ detail, whenDone, isSteered = false }: Props) {
  const { t, code } = useWords();
  const problemWords = useProblemWords();
  const [open, setOpen] = useState<AllowedCommand | null>(null);
  const runner = useCommandRunner(detail, (decided, command) => {
    setOpen(null);
    whenDone(decided, command);
  });
  useFocusKept(`${detail.seq} ${runner.isPending}`);
  const { shown, more } = commandGroups(detail.allowedCommands, isSteered);
  const navigate = useNavigate();
  const start = (command: AllowedCommand) => {
    runner.reset();
    // A whole edition is written on a page of its own.
    if (asksForWords(command)) void navigate(deskOf(detail));
    else if (asksForGrades(command)) void navigate(scoringLink({ check: detail.id }));
    // A reply is written on this page, beside what is asked.
    else if (asksForReply(command)) submitReply();
    else if (needsForm(command, detail)) setOpen(command);
    else runner.run(command, startValues(command, detail), etagOf(detail, command));
  };
  const answer = (wish: keyof Review) => {
    const stepOf = ({ taskId }: AllowedCommand) => detail.tasks.find(({ id }) => id === taskId)?.step ?? '';
    const reviewOf = (step: string) => REVIEWS[step] ?? KNOWLEDGE_REVIEWS[step] ?? BULLETIN_REVIEWS[step];
    const command = detail.allowedCommands.find((one) => reviewOf(stepOf(one))?.[wish] === one.type);
    if (command && !open) start(command);
  };
  useShortcuts({
    ...Object.fromEntries(
      shown.slice(0, 9).map((command, index) => [String(index + 1), () => !open && start(command)]),
    ),
    a: () => answer('approve'),
    r: () => answer('return'),
  });
  // Whoever returned it in the inbox comes here for the words.
  const { state } = useLocation() as { state: { start?: string } | null };
  useEffect(() => {
    if (state?.start === 'return') answer('return');
    // Once, with what was there when the page opened.
  }, []);
  const label = (command: AllowedCommand) => {
    const twice = detail.allowedCommands.filter(({ type }) => type === command.type).length > 1;
    const step = detail.tasks.find(({ id }) => id === command.taskId)?.step;
    return `${code('command', command.type)}${twice && step ? ` · ${code('step', step)}` : ''}`;
  };
  return (
    <section aria-label={t('case.actions')} className={styles.actions}>
      {shown.length === 0 && (!isSteered || more.length === 0) && <Waiting detail={detail} />}
      {shown.map((command, index) => (
        <Button
          key={commandKey(command)}
          type={index === 0 && command.taskId !== null ? 'primary' : 'default'}
          disabled={runner.isPending}
          onClick={() => start(command)}
        >
          {label(command)}
        </Button>
      ))}
      {more.length > 0 && (
        <Dropdown
          trigger={['click']}
          menu={{
            items: more.map((command) => ({
              key: commandKey(command),
              label: label(command),
              danger: isIrreversible(command),
            })),
            onClick: ({ key }) => start(more.find((command) => commandKey(command) === key)!),
          }}
        >
          <Button icon={<DownOutlined aria-hidden />} iconPlacement="end" disabled={runner.isPending}>
            {t('action.more')}
          </Button>
        </Dropdown>
      )}
      {runner.error && !open && (
        <Alert className={styles.actionError} type="error" showIcon closable title={problemWords(runner.error)} />
      )}
      {open && (
        <CommandDrawer
          key={commandKey(open)}
          command={open}
          detail={detail}
          runner={runner}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}

/** An action that asks nothing is done at once, unless it cannot be undone. */
const needsForm = (command: AllowedCommand, { tasks }: CaseDetail): boolean =>
  isIrreversible(command) || command.fields.some(({ kind }) => kind !== 'task' || tasks.length > 1);

/** Whose turn it is, where it is not the reader's. */
function Waiting({ detail }: { detail: CaseDetail }) {
  const { t, code } = useWords();
  if (detail.ended) return <p className={styles.waiting}>{t('case.ended')}</p>;
  const barred = detail.tasks.some((task) => task.barred);
  return (
    <p className={styles.waiting}>
      {barred ? t('case.barredYou') : t('case.noActions')}
      {!barred && detail.holder && ` · ${t('case.noActionsHint', { role: code('role', detail.holder.role) })}`}
    </p>
  );
}
