import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { AllowedCommand, CaseDetail } from '../../../api/shapes';
import type { Values } from '../../case/command/command-body';
import { CommandDrawer } from '../../case/command/command-drawer';
import { useCommandRunner } from '../../case/command/use-command-runner';

export interface Giving {
  open: (command: AllowedCommand, chosen?: Values) => void;
  drawer: ReactNode;
}

/** Gives a command of the bulletin's case beside the matrix, which shows at once what came of it. */
export function useGiving(detail: CaseDetail, done?: () => void): Giving {
  const client = useQueryClient();
  const [asked, setAsked] = useState<{ command: AllowedCommand; chosen?: Values } | null>(null);
  const runner = useCommandRunner(detail, () => {
    setAsked(null);
    done?.();
    void client.invalidateQueries({ queryKey: ['bulletins'] });
  });
  const open: Giving['open'] = (command, chosen) => {
    runner.reset();
    setAsked({ command, chosen });
  };
  const drawer = asked && (
    <CommandDrawer key={asked.command.type} {...asked} detail={detail} runner={runner} onClose={() => setAsked(null)} />
  );
  return { open, drawer };
}
