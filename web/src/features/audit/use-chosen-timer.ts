import { useState } from 'react';
import type { AuditedTimer } from '../../api/shapes';
import { keepSelection } from '../../list/rows/selection';
import { timerKey } from './useAuditedTimers.query';

/**
 * The row that keys act on, and the clock that is explained, whatever comes into the list or leaves it: one that no
 * longer fits the filters stays open as it was last seen.
 */
export function useChosenTimer(items: AuditedTimer[], reveal: (index: number) => void) {
  const [chosen, setChosen] = useState<{ key: string; index: number } | null>(null);
  const [opened, setOpened] = useState<AuditedTimer | null>(null);
  const index = Math.max(0, keepSelection(items.map(timerKey), chosen));
  const explained = opened && (items.find((item) => timerKey(item) === timerKey(opened)) ?? opened);
  const choose = (to: number): void => {
    const item = items[to];
    if (!item) return;
    setChosen({ key: timerKey(item), index: to });
    if (opened) setOpened(item);
    reveal(to);
  };
  return {
    ...{ index, explained, choose },
    forget: () => setChosen(null),
    explain: (at: number) => setOpened(items[at] ?? null),
    close: () => setOpened(null),
  };
}
