import { Button } from 'antd';
import { useState } from 'react';
import type { AllowedCommand, CaseDetail } from '../../api/shapes';
import { useWords } from '../../i18n/use-words';
import { useShortcuts } from '../../keyboard/use-shortcuts';
import { CommandDrawer } from '../case/command/command-drawer';
import { etagOf, type useCommandRunner } from '../case/command/use-command-runner';
import styles from './survey.module.css';

const ENDS = ['record-no-answer', 'call-later', 'offer-self-service', 'raise-mismatch', 'decline'];
/** As they are shown on the buttons, and what a browser calls them. */
const KEYS: Record<string, [shown: string, name: string]> = {
  'record-no-answer': ['⇧N', 'Shift+n'],
  'call-later': ['L', 'l'],
};
/** Whoever sits at this page calls now; one that was made before is recorded on the case's own page. */
const NOW = 'calledAt';

/** A command as it is asked for here; without fields it needs no form. */
const asked = (command: AllowedCommand): AllowedCommand => ({
  ...command,
  fields: command.fields.filter(({ name }) => name !== NOW),
});

interface Props {
  detail: CaseDetail;
  runner: ReturnType<typeof useCommandRunner>;
}

/** Nobody answered, another time, SMS/IVR instead, something differs, or the customer declines. */
export function OtherEnds({ detail, runner }: Props) {
  const { t, code } = useWords();
  const [asking, setAsking] = useState<AllowedCommand | null>(null);
  const offered = ENDS.flatMap((end) => detail.allowedCommands.filter(({ type }) => type === end)).map(asked);
  const start = (command: AllowedCommand | undefined) => {
    if (!command || runner.isPending || asking) return;
    runner.reset();
    if (command.fields.length > 0) setAsking(command);
    else runner.run(command, {}, etagOf(detail, command));
  };
  useShortcuts(
    Object.fromEntries(
      Object.entries(KEYS).map(([end, [, key]]) => [key, () => start(offered.find(({ type }) => type === end))]),
    ),
  );
  return (
    <div className={styles.ends} role="group" aria-label={t('survey.ends')}>
      {offered.map((command) => (
        <Button key={command.type} disabled={runner.isPending} onClick={() => start(command)}>
          {code('command', command.type)}
          {KEYS[command.type] && (
            <kbd className={styles.key} aria-hidden>
              {KEYS[command.type]![0]}
            </kbd>
          )}
        </Button>
      ))}
      {asking && <CommandDrawer command={asking} detail={detail} runner={runner} onClose={() => setAsking(null)} />}
    </div>
  );
}
