import { useEffect, useMemo, useRef, useState } from 'react';
import type { WindowGridHandle } from '../window-grid';
import { keepRows, keptRows, type KeptRows } from './kept-rows';
import { NO_MARKS, stillListed, stretched, toggled, type Marks } from './marks';
import { keepSelection, moved } from './selection';
import { useSteady } from './use-steady';

/**
 * The row that keys act on, and the rows marked, whatever comes into the list or leaves it.
 * @param of whose list and which: both are there again when one comes back to it
 * @param keyOf the same function at every paint
 */
export function useRows<Item>(items: Item[], of: string, keyOf: (item: Item) => string) {
  const [kept, setKept] = useState(() => keptRows(of));
  const rows = kept.of === of ? kept : keptRows(of);
  const list = useRef<WindowGridHandle>(null);
  const keys = useMemo(() => items.map(keyOf), [items, keyOf]);
  const places = useMemo(() => new Map(keys.map((key, index) => [key, index])), [keys]);
  const index = useMemo(() => keepSelection(keys, rows.chosen), [keys, rows.chosen]);
  const marks = useMemo(() => stillListed(rows.marks, places), [rows.marks, places]);
  const marked = useMemo(
    () =>
      [...marks.keys]
        .map((key) => places.get(key)!)
        .sort((one, two) => one - two)
        .map((at) => items[at]!),
    [items, places, marks],
  );
  const change = (part: Partial<KeptRows>) =>
    setKept((was) => {
      const next = { ...(was.of === of ? was : rows), ...part };
      keepRows(next);
      return next;
    });
  const setMarks = (next: Marks) => change({ marks: next });
  const choose = useSteady((to: number) => {
    if (to < 0 || to >= keys.length) return;
    change({ chosen: { key: keys[to]!, index: to } });
    list.current?.reveal(to);
  });
  const mark = useSteady((at: number, stretch: boolean) => {
    const key = keys[at];
    if (key === undefined) return;
    setMarks(stretch ? stretched(marks, key, keys) : toggled(marks, key));
  });
  const move = (by: 1 | -1, stretch = false) => {
    const to = moved(index, by, keys.length);
    if (stretch && to >= 0) {
      const from = marks.keys.size === 0 ? toggled(marks, keys[index]!) : marks;
      setMarks(stretched({ ...from, anchor: from.anchor ?? keys[index]! }, keys[to]!, keys));
    }
    choose(to);
  };
  const isListed = items.length > 0;
  // Back from another page: where one was.
  useEffect(() => {
    if (isListed && index > 0) list.current?.reveal(index);
    // Only when the list appears; afterwards the keys lead.
  }, [of, isListed]);
  return {
    ...{ list, index, marks, marked, choose, mark, move },
    clearMarks: () => setMarks(NO_MARKS),
  };
}
