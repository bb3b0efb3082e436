import { parseDocument } from 'htmlparser2';

export const BLOCK_KINDS = ['paragraph', 'heading', 'item', 'quote', 'code', 'row'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A piece of an article that is read and compared as one: a paragraph, a list item, a row of a table. */
export interface Block {
  kind: BlockKind;
  text: string;
  /** Of a row of a table: what each cell says. */
  cells?: string[];
}

/** As the parser's tree has it; its own types come in as many versions as its users. */
interface Part {
  type: string;
  name?: string;
  data?: string;
  children?: Part[];
}

const KINDS: Record<string, BlockKind> = {
  ...{ p: 'paragraph', h2: 'heading', h3: 'heading', h4: 'heading', li: 'item', blockquote: 'quote', pre: 'code' },
  ...{ caption: 'heading', tr: 'row' },
};

const tidy = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();

/** All that is said in a part, its blocks' ends as line breaks. */
function textOf({ type, name, data = '', children = [] }: Part): string {
  if (type === 'text') return data;
  if (name === 'br') return '\n';
  return children.map(textOf).join('');
}

const row = ({ children = [] }: Part): Block => {
  const cells = children.filter(({ name }) => name === 'td' || name === 'th').map((cell) => tidy(textOf(cell)));
  return { kind: 'row', text: cells.join(' | '), cells };
};

/** The blocks of sanitised HTML, in the order in which they are read; empty ones stay out. */
export function blocksOf(html: string): Block[] {
  const blocks: Block[] = [];
  let loose = '';
  const close = (kind: BlockKind): void => {
    const text = tidy(loose);
    if (text !== '') blocks.push({ kind, text });
    loose = '';
  };
  const walk = (part: Part, kind: BlockKind): void => {
    const own = KINDS[part.name ?? ''];
    if (part.type === 'text') loose += part.data ?? '';
    else if (part.name === 'br') loose += '\n';
    else if (own === 'row') {
      close(kind);
      blocks.push(row(part));
    } else {
      const apart = own !== undefined || ['ul', 'ol', 'table', 'hr'].includes(part.name ?? '');
      if (apart) close(kind);
      // A paragraph within an item or a quotation is still that.
      const inner = own === undefined || (own === 'paragraph' && kind !== 'paragraph') ? kind : own;
      for (const child of part.children ?? []) walk(child, inner);
      if (apart) close(inner);
    }
  };
  for (const part of parseDocument(html).children as unknown as Part[]) walk(part, 'paragraph');
  close('paragraph');
  return blocks;
}

/** What an article says, a block a line: what is searched, and what snippets are cut from. */
export const plainText = (html: string): string =>
  blocksOf(html)
    .map(({ text }) => text)
    .join('\n');
