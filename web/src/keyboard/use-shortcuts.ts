import { useEffect, useRef } from 'react';

type Shortcuts = Record<string, (event: KeyboardEvent) => void>;

/** What a browser calls a key that an input method (pinyin, wubi) has taken. */
const TAKEN = 'Process';

/** Where letters are text, or a dialogue has the floor, keys are not shortcuts. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  // A box to tick holds no text, nor does one choice of several.
  if (target instanceof HTMLInputElement && (target.type === 'checkbox' || target.type === 'radio')) return false;
  return (
    target.isContentEditable ||
    /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) ||
    target.closest('[role=dialog],[role=menu],[role=listbox]') !== null
  );
}

/** A choice of several moves by the arrows: they stay its own. */
const isChoosing = ({ target, key }: KeyboardEvent): boolean =>
  target instanceof HTMLInputElement && target.type === 'radio' && key.startsWith('Arrow');

/** While Chinese is being composed every key is the input method's, wherever the focus is. */
const isTaken = ({ isComposing, key }: KeyboardEvent): boolean => isComposing || key === TAKEN;

/** A key by its name; with shift held where that has a meaning of its own (`Shift+j`), else as it is typed (`?`). */
function actionOf(shortcuts: Shortcuts, { key, shiftKey }: KeyboardEvent) {
  const plain = key.length === 1 ? key.toLowerCase() : key;
  return (
    (shiftKey && shortcuts[`Shift+${plain}`]) ||
    (shiftKey && plain !== key ? undefined : (shortcuts[key] ?? shortcuts[plain]))
  );
}

/** Plain keys for the whole page, by `KeyboardEvent.key`. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const current = useRef(shortcuts);
  useEffect(() => {
    current.current = shortcuts;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTaken(event) || isTyping(event.target) || isChoosing(event)) return;
      const action = actionOf(current.current, event);
      if (!action) return;
      // On a button or a link, Enter and the space bar press it.
      const onControl = event.target instanceof HTMLElement && event.target.closest('button,a') !== null;
      if (event.key === 'Enter' && onControl) return;
      event.preventDefault();
      action(event);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
