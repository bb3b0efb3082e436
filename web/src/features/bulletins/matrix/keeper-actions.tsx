import { Button } from 'antd';
import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { AllowedCommand, CaseDetail } from '../../../api/shapes';
import { useWords } from '../../../i18n/use-words';
import { CommandDrawer } from '../../case/command/command-drawer';
import { useCommandRunner } from '../../case/command/use-command-runner';
import { useCase } from '../../case/useCase.query';

/** What its publisher decides about receivers and replies, in the order of the buttons. */
const KEEPING = ['add-receivers', 'withdraw-receivers', 'move-deadline', 'close-replies'];

/** Decisions about the receivers of a bulletin, as far as the server allows the reader any. */
export function KeeperActions({ id }: { id: string }) {
  const { data: detail } = useCase(id);
  return detail ? <Actions detail={detail} /> : null;
}

function Actions({ detail }: { detail: CaseDetail }) {
  const { code } = useWords();
  const client = useQueryClient();
  const [open, setOpen] = useState<AllowedCommand | null>(null);
  const runner = useCommandRunner(detail, () => {
    setOpen(null);
    void client.invalidateQueries({ queryKey: ['bulletins'] });
  });
  return (
    <>
      {KEEPING.flatMap((type) => detail.allowedCommands.filter((command) => command.type === type)).map((command) => (
        <Button
          key={command.type}
          onClick={() => {
            runner.reset();
            setOpen(command);
          }}
        >
          {code('command', command.type)}
        </Button>
      ))}
      {open && (
        <CommandDrawer key={open.type} command={open} detail={detail} runner={runner} onClose={() => setOpen(null)} />
      )}
    </>
  );
}
