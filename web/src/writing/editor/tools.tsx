import {
  BoldOutlined,
  ClearOutlined,
  DeleteColumnOutlined,
  DeleteRowOutlined,
  InsertRowBelowOutlined,
  InsertRowRightOutlined,
  ItalicOutlined,
  LineOutlined,
  LinkOutlined,
  MergeCellsOutlined,
  OrderedListOutlined,
  PictureOutlined,
  RedoOutlined,
  SplitCellsOutlined,
  StrikethroughOutlined,
  TableOutlined,
  UnderlineOutlined,
  UndoOutlined,
  UnorderedListOutlined,
} from '@ant-design/icons';
import type { Editor } from '@tiptap/core';
import type { ReactNode } from 'react';

export interface Tool {
  /** Word of the catalogue below `editor.`. */
  name: string;
  sign: ReactNode;
  run: (editor: Editor) => unknown;
  /** For tools that are on or off where one writes. */
  isOn?: (editor: Editor) => boolean;
  mayRun?: (editor: Editor) => boolean;
  /** As it is pressed in the text. */
  keys?: string;
}

const chain = (editor: Editor) => editor.chain().focus();

const heading = (level: 2 | 3 | 4): Tool => ({
  name: `heading${level}`,
  sign: <b aria-hidden>{`H${level - 1}`}</b>,
  run: (editor) => chain(editor).toggleHeading({ level }).run(),
  isOn: (editor) => editor.isActive('heading', { level }),
  keys: `Ctrl+Alt+${level}`,
});

const TEXT: Tool[] = [
  {
    name: 'bold',
    sign: <BoldOutlined aria-hidden />,
    run: (editor) => chain(editor).toggleBold().run(),
    isOn: (editor) => editor.isActive('bold'),
    keys: 'Ctrl+B',
  },
  {
    name: 'italic',
    sign: <ItalicOutlined aria-hidden />,
    run: (editor) => chain(editor).toggleItalic().run(),
    isOn: (editor) => editor.isActive('italic'),
    keys: 'Ctrl+I',
  },
  {
    name: 'underline',
    sign: <UnderlineOutlined aria-hidden />,
    run: (editor) => chain(editor).toggleUnderline().run(),
    isOn: (editor) => editor.isActive('underline'),
    keys: 'Ctrl+U',
  },
  {
    name: 'strike',
    sign: <StrikethroughOutlined aria-hidden />,
    run: (editor) => chain(editor).toggleStrike().run(),
    isOn: (editor) => editor.isActive('strike'),
    keys: 'Ctrl+Shift+S',
  },
];

const BLOCKS: Tool[] = [
  {
    name: 'bullets',
    sign: <UnorderedListOutlined aria-hidden />,
    run: (editor) => chain(editor).toggleBulletList().run(),
    isOn: (editor) => editor.isActive('bulletList'),
    keys: 'Ctrl+Shift+8',
  },
  {
    name: 'numbers',
    sign: <OrderedListOutlined aria-hidden />,
    run: (editor) => chain(editor).toggleOrderedList().run(),
    isOn: (editor) => editor.isActive('orderedList'),
    keys: 'Ctrl+Shift+7',
  },
  {
    name: 'quote',
    sign: <b aria-hidden>{'\u201d'}</b>,
    run: (editor) => chain(editor).toggleBlockquote().run(),
    isOn: (editor) => editor.isActive('blockquote'),
    keys: 'Ctrl+Shift+B',
  },
  {
    name: 'line',
    sign: <LineOutlined aria-hidden />,
    run: (editor) => chain(editor).setHorizontalRule().run(),
  },
  {
    name: 'clear',
    sign: <ClearOutlined aria-hidden />,
    run: (editor) => chain(editor).unsetAllMarks().clearNodes().run(),
  },
];

const HISTORY: Tool[] = [
  {
    name: 'undo',
    sign: <UndoOutlined aria-hidden />,
    run: (editor) => chain(editor).undo().run(),
    mayRun: (editor) => editor.can().undo(),
    keys: 'Ctrl+Z',
  },
  {
    name: 'redo',
    sign: <RedoOutlined aria-hidden />,
    run: (editor) => chain(editor).redo().run(),
    mayRun: (editor) => editor.can().redo(),
    keys: 'Ctrl+Y',
  },
];

const TABLE: Tool = {
  name: 'table',
  sign: <TableOutlined aria-hidden />,
  run: (editor) => chain(editor).insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
  mayRun: (editor) => !editor.isActive('table'),
};

/** Only of use inside a table. */
export const TABLE_TOOLS: Tool[] = [
  {
    name: 'rowBelow',
    sign: <InsertRowBelowOutlined aria-hidden />,
    run: (editor) => chain(editor).addRowAfter().run(),
  },
  {
    name: 'columnRight',
    sign: <InsertRowRightOutlined aria-hidden />,
    run: (editor) => chain(editor).addColumnAfter().run(),
  },
  { name: 'deleteRow', sign: <DeleteRowOutlined aria-hidden />, run: (editor) => chain(editor).deleteRow().run() },
  {
    name: 'deleteColumn',
    sign: <DeleteColumnOutlined aria-hidden />,
    run: (editor) => chain(editor).deleteColumn().run(),
  },
  {
    name: 'merge',
    sign: <MergeCellsOutlined aria-hidden />,
    run: (editor) => chain(editor).mergeCells().run(),
    mayRun: (editor) => editor.can().mergeCells(),
  },
  {
    name: 'split',
    sign: <SplitCellsOutlined aria-hidden />,
    run: (editor) => chain(editor).splitCell().run(),
    mayRun: (editor) => editor.can().splitCell(),
  },
];

/** What the buttons ask of the page around the text. */
export interface Asked {
  askLink: () => void;
  askPicture: () => void;
}

/** The tools in groups, in the order of the toolbar. */
export const toolGroups = ({ askLink, askPicture }: Asked): Tool[][] => [
  [heading(2), heading(3), heading(4)],
  TEXT,
  BLOCKS,
  [
    {
      name: 'link',
      sign: <LinkOutlined aria-hidden />,
      run: askLink,
      isOn: (editor) => editor.isActive('link'),
    },
    { name: 'picture', sign: <PictureOutlined aria-hidden />, run: askPicture },
    TABLE,
  ],
  HISTORY,
];
