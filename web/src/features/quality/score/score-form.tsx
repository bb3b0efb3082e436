import { Button, Input, type GetRef } from 'antd';
import { useRef, useState } from 'react';
import type { AllowedCommand, CaseDetail } from '../../../api/shapes';
import { useWords } from '../../../i18n/use-words';
import { useShortcuts } from '../../../keyboard/use-shortcuts';
import { Said } from '../../case/parts/said';
import type { Values } from '../../case/command/command-body';
import { checkFacts } from '../case/check-facts';
import styles from '../quality.module.css';
import type { CheckAtHand } from '../shapes';
import { fieldsOf, grade, move, toggle, undo, ungraded, FATAL_KEYS, type Draft } from './draft';
import { Grades } from './grades';
import { RunningTotal } from './running-total';

/** The server's own limit of a text. */
const LONGEST = 4000;
const DIGITS = ['0', '1', '2', '3', '4', '5'];

const down = (draft: Draft): Draft => move(draft, 1);
const up = (draft: Draft): Draft => move(draft, -1);

interface Props {
  detail: CaseDetail;
  check: CheckAtHand;
  send: (command: AllowedCommand, values: Values) => void;
  isPending: boolean;
  draft: Draft;
  /** It was there before the page was loaded. */
  isRestored: boolean;
  change: (by: (draft: Draft) => Draft) => void;
  commands: Record<'score' | 'changes' | 'upholds', AllowedCommand | undefined>;
}

/** The form: digits grade, keys move, Enter hands it in. A score that was appealed is upheld, or the form filled anew. */
export function ScoreForm({ detail, check, send, isPending, draft, isRestored, change, commands }: Props) {
  const { t, code } = useWords();
  const comment = useRef<GetRef<typeof Input.TextArea>>(null);
  const [isAsking, setIsAsking] = useState(false);
  const { score, changes, upholds } = commands;
  const { scored, appeal } = checkFacts(detail.facts);
  const command = score ?? changes!;
  const handIn = (which: AllowedCommand | undefined): void => {
    if (!which || isPending) return;
    const needsWords = which.fields.some(({ name, required }) => name === 'text' && required);
    if (which !== upholds && ungraded(draft) > 0) return;
    if (needsWords && draft.text.trim() === '') {
      setIsAsking(true);
      comment.current?.focus();
      return;
    }
    send(which, fieldsOf(draft));
  };
  useShortcuts({
    ...Object.fromEntries(DIGITS.map((digit) => [digit, () => change((given) => grade(given, Number(digit)))])),
    ...Object.fromEntries(
      Object.entries(FATAL_KEYS).map(([key, fault]) => [key, () => change((given) => toggle(given, fault))]),
    ),
    j: () => change(down),
    k: () => change(up),
    ArrowDown: () => change(down),
    ArrowUp: () => change(up),
    Backspace: () => change(undo),
    c: () => comment.current?.focus(),
    u: () => handIn(upholds),
    Enter: () => handIn(command),
  });
  return (
    <section className={styles.form} aria-label={t('quality.form')}>
      {scored && changes && (
        <Said
          detail={detail}
          said={[
            ['quality.appeal', appeal?.text?.id],
            ['quality.words', scored.words?.id],
          ]}
        />
      )}
      {isRestored && (
        <p className={styles.soft} role="status">
          {t('quality.restored')}
        </p>
      )}
      <Grades draft={draft} first={changes && scored} change={change} />
      <label className={styles.comment}>
        {t(`textFor.${command.type}`)}
        <Input.TextArea
          ref={comment}
          autoSize={{ minRows: 1, maxRows: 5 }}
          maxLength={LONGEST}
          value={draft.text}
          status={isAsking && draft.text.trim() === '' ? 'error' : undefined}
          onChange={({ target }) => change((given) => ({ ...given, text: target.value }))}
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.currentTarget.blur();
            if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') handIn(command);
          }}
        />
        {isAsking && draft.text.trim() === '' && (
          <span role="alert" className={styles.asks}>
            {t('quality.reasonNeeded')}
          </span>
        )}
      </label>
      <footer className={styles.handIn}>
        <RunningTotal draft={draft} pass={check.pass} />
        <span className={styles.ways}>
          {upholds && (
            <Button disabled={isPending} onClick={() => handIn(upholds)}>
              {code('command', 'uphold-score')}
              <kbd className={styles.key} aria-hidden>
                U
              </kbd>
            </Button>
          )}
          <Button type="primary" disabled={ungraded(draft) > 0} loading={isPending} onClick={() => handIn(command)}>
            {score ? t('quality.handIn') : code('command', 'change-score')}
            <kbd className={styles.key} aria-hidden>
              ↵
            </kbd>
          </Button>
        </span>
        <p className={styles.hint}>{t('quality.keys')}</p>
      </footer>
    </section>
  );
}
