import type { Editor } from '@tiptap/core';
import { useEffect, useReducer, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useWords } from '../../i18n/use-words';
import styles from './editor.module.css';
import { TABLE_TOOLS, type Tool } from './tools';

interface Props {
  ref: RefObject<HTMLDivElement | null>;
  editor: Editor;
  groups: Tool[][];
  controls: string;
}

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

/** One stop of the keyboard; arrows go from tool to tool, Esc back into the text. */
export function Toolbar({ ref, editor, groups, controls }: Props) {
  const { t } = useWords();
  const repaint = useEditorPaint(editor);
  const [at, setAt] = useState(0);
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const inTable = editor.isActive('table');
  const shown = inTable ? [...groups, [...TABLE_TOOLS, REMOVE_TABLE]] : groups;
  const count = shown.flat().length;
  const current = Math.min(at, count - 1);
  const go = (next: number): void => {
    const place = (next + count) % count;
    setAt(place);
    buttons.current[place]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = { Home: 0, End: count - 1 }[event.key] ?? (event.key in STEPS ? current + STEPS[event.key]! : null);
    if (event.key === 'Escape') editor.commands.focus();
    else if (to !== null) go(to);
    else return;
    event.preventDefault();
  };
  let place = -1;
  return (
    <div
      ref={ref}
      role="toolbar"
      aria-label={t('editor.tools')}
      aria-controls={controls}
      className={styles.tools}
      onKeyDown={onKeyDown}
    >
      {shown.map((group) => (
        <div key={group[0]!.name} className={styles.group}>
          {group.map((tool) => {
            place += 1;
            const own = place;
            const isOn = tool.isOn?.(editor);
            const isIdle = tool.mayRun?.(editor) === false;
            return (
              <button
                key={tool.name}
                ref={(button) => {
                  buttons.current[own] = button;
                }}
                type="button"
                tabIndex={own === current ? 0 : -1}
                className={`${styles.tool} ${isOn ? styles.on : ''}`}
                aria-label={t(`editor.${tool.name}`)}
                aria-pressed={tool.isOn && Boolean(isOn)}
                // Still to be found by whoever goes through them by keys.
                aria-disabled={isIdle}
                title={tool.keys ? `${t(`editor.${tool.name}`)} (${tool.keys})` : t(`editor.${tool.name}`)}
                // What is marked in the text stays marked.
                onMouseDown={(event) => event.preventDefault()}
                onFocus={() => setAt(own)}
                onClick={() => {
                  if (!isIdle) tool.run(editor);
                  repaint();
                }}
              >
                {tool.sign}
              </button>
            );
          })}
        </div>
      ))}
    </div>
  );
}

const REMOVE_TABLE: Tool = {
  name: 'removeTable',
  sign: <s aria-hidden>{'\u25a6'}</s>,
  run: (editor) => editor.chain().focus().deleteTable().run(),
};

/** Paints anew with every step of the editor: what is on where one writes changes with the caret. */
function useEditorPaint(editor: Editor): () => void {
  const [, paint] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    editor.on('transaction', paint);
    return () => void editor.off('transaction', paint);
  }, [editor]);
  return paint;
}
