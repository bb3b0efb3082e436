import { useMemo, useRef, useState } from 'react';
import type { InboxItem } from '../../api/shapes';
import { NO_MARKS, stillListed, stretched, toggled } from './marks';
import { keepSelection, moved } from './selection';
import type { TaskListHandle } from './task-list';
import { useSteady } from './use-steady';
import { taskKey } from './useTasks.query';

/** The row that keys act on, and the rows marked, whatever comes into the list or leaves it. */
export function useRows(items: InboxItem[]) {
  const [chosen, setChosen] = useState<{ key: string; index: number } | null>(null);
  const [wished, setMarks] = useState(NO_MARKS);
  const list = useRef<TaskListHandle>(null);
  const keys = useMemo(() => items.map(taskKey), [items]);
  const index = useMemo(() => keepSelection(keys, chosen), [keys, chosen]);
  const marks = useMemo(() => stillListed(wished, keys), [wished, keys]);
  const marked = useMemo(
    () => (marks.keys.size === 0 ? [] : items.filter((item) => marks.keys.has(taskKey(item)))),
    [items, marks],
  );
  const choose = useSteady((to: number) => {
    if (to < 0 || to >= keys.length) return;
    setChosen({ key: keys[to]!, index: to });
    list.current?.reveal(to);
  });
  const mark = useSteady((at: number, stretch: boolean) => {
    const key = keys[at];
    if (key === undefined) return;
    setMarks(stretch ? stretched(marks, key, keys) : toggled(marks, key));
  });
  const move = (by: 1 | -1, stretch = false) => {
    const to = moved(index, by, keys.length);
    if (stretch) {
      const from = marks.keys.size === 0 ? toggled(marks, keys[index]!) : marks;
      setMarks(stretched({ ...from, anchor: from.anchor ?? keys[index]! }, keys[to]!, keys));
    }
    choose(to);
  };
  return {
    ...{ list, index, marks, marked, choose, mark, move },
    clearMarks: () => setMarks(NO_MARKS),
    forget: () => {
      setChosen(null);
      setMarks(NO_MARKS);
    },
  };
}
