/** Keys of one row of the help, and the catalogue's word for what they do. */
export type Keys = [keys: string[], label: string];

export interface PageKeys {
  /** Where they work. */
  path: RegExp;
  title: string;
  keys: Keys[];
}

/** Keys by page; a page that is not named has none of its own. */
export const PAGE_KEYS: readonly PageKeys[] = [
  {
    path: /^\/inbox$/,
    title: 'inbox.title',
    keys: [
      [['j', 'k'], 'inbox.keyNext'],
      [['Enter'], 'inbox.keyOpen'],
      [['c'], 'inbox.keyClaim'],
      [['a'], 'inbox.keyApprove'],
      [['r'], 'inbox.keyReturn'],
      [['x'], 'inbox.keyMark'],
      [['Shift', 'j', 'k'], 'inbox.keyStretch'],
      [['Esc'], 'inbox.keyClear'],
      [['/'], 'inbox.keySearch'],
    ],
  },
  {
    path: /^\/cases\/./,
    title: 'case.title',
    keys: [
      [['a'], 'inbox.keyApprove'],
      [['r'], 'inbox.keyReturn'],
      [['1', '…', '9'], 'inbox.keyDo'],
      [['Ctrl', 'Enter'], 'inbox.keySubmit'],
      [['u'], 'inbox.keyBack'],
    ],
  },
  {
    path: /^\/audit$/,
    title: 'shell.audit',
    keys: [
      [['j', 'k'], 'inbox.keyNext'],
      [['Enter'], 'inbox.keyExplain'],
      [['o'], 'inbox.keyOpen'],
      [['Esc'], 'inbox.keyClose'],
    ],
  },
  {
    path: /^\/surveys$/,
    title: 'shell.surveys',
    keys: [
      [['1', '…', '5'], 'inbox.keyScore'],
      [['y', 'n'], 'inbox.keySolved'],
      [['Backspace', 'k'], 'inbox.keyUndo'],
      [['Enter'], 'inbox.keyRecord'],
      [['p'], 'survey.showPhone'],
      [['Shift', 'n'], 'code.command.record-no-answer'],
      [['l'], 'code.command.call-later'],
    ],
  },
  {
    path: /^\/quality\/score$/,
    title: 'shell.quality',
    keys: [
      [['0', '…', '5'], 'inbox.keyGrade'],
      [['j', 'k'], 'inbox.keyItem'],
      [['q', 'w', 'e'], 'inbox.keyFatal'],
      [['Backspace'], 'inbox.keyUndo'],
      [['c'], 'inbox.keyComment'],
      [['Enter'], 'inbox.keyHandIn'],
      [['Shift', 'j', 'k'], 'inbox.keyCheck'],
    ],
  },
  {
    path: /^\/bulletins$/,
    title: 'shell.bulletins',
    keys: [
      [['j', 'k'], 'inbox.keyNext'],
      [['Enter'], 'inbox.keyOpen'],
      [['x'], 'inbox.keyMark'],
      [['m'], 'inbox.keyRead'],
      [['Esc'], 'inbox.keyClear'],
      [['/'], 'inbox.keySearch'],
    ],
  },
  {
    path: /^\/register$/,
    title: 'shell.intake',
    keys: [[['Ctrl', 'Enter'], 'inbox.keySubmit']],
  },
];

/** On every page. */
export const EVERYWHERE: Keys[] = [[['?'], 'inbox.keyHelp']];

export const keysOf = (pathname: string): PageKeys | undefined => PAGE_KEYS.find(({ path }) => path.test(pathname));
