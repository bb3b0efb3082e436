/** What of the DOM this reads: a browser's own nodes fit. */
export interface HtmlNode {
  nodeType: number;
  nodeName: string;
  nodeValue: string | null;
  childNodes: ArrayLike<HtmlNode>;
  getAttribute?: (name: string) => string | null;
}

export interface Element {
  tag: string;
  /** Only those that the tag may have, each with a value that may be shown. */
  attributes: Record<string, string>;
  children: Piece[];
}

export type Piece = string | Element;

const ELEMENT = 1;
const TEXT = 3;

const PLAIN = [
  ...['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'hr', 'br', 'ul', 'li'],
  ...['strong', 'b', 'em', 'i', 'u', 's', 'sub', 'sup', 'code', 'mark', 'caption'],
  ...['table', 'thead', 'tbody', 'tfoot', 'tr'],
];

/** Every tag that an article may have, and which of its attributes mean something. */
const ALLOWED: Record<string, readonly string[]> = {
  ...Object.fromEntries(PLAIN.map((tag) => [tag, []])),
  a: ['href'],
  ol: ['start'],
  th: ['colspan', 'rowspan', 'scope'],
  td: ['colspan', 'rowspan'],
  img: ['data-attachment', 'alt'],
};

/** The page has a heading of its own above the article's. */
const RENAMED: Record<string, string> = { h1: 'h2' };

/** Whose text is not meant to be read. */
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'embed', 'svg', 'math', 'head']);

const SPAN = /^[1-9]\d?$/;
const FITS: Record<string, (value: string) => boolean> = {
  href: (value) => /^(https?:|mailto:|tel:)/i.test(value) || /^(\/(?!\/)|#)/.test(value),
  start: (value) => /^\d{1,6}$/.test(value),
  colspan: (value) => SPAN.test(value),
  rowspan: (value) => SPAN.test(value),
  scope: (value) => value === 'col' || value === 'row',
  'data-attachment': (value) => /^[\w-]{1,64}$/.test(value),
};

function attributesOf(tag: string, node: HtmlNode): Record<string, string> {
  const given = ALLOWED[tag]!.map((name): [string, string | null | undefined] => [
    name,
    node.getAttribute?.(name)?.trim(),
  ]);
  return Object.fromEntries(
    given.filter((one): one is [string, string] => typeof one[1] === 'string' && (FITS[one[0]]?.(one[1]) ?? true)),
  );
}

/**
 * What may be shown of a piece of HTML, as a tree of known tags. The server has cleaned it before it was stored; this is
 * the second wall: what is not known here does not exist for the page, whatever wrote it. Of an unknown tag the text is
 * kept; of what runs or hides, nothing.
 */
export function treeOf(nodes: ArrayLike<HtmlNode>): Piece[] {
  return Array.from(nodes).flatMap((node): Piece[] => {
    if (node.nodeType === TEXT) return node.nodeValue ? [node.nodeValue] : [];
    if (node.nodeType !== ELEMENT) return [];
    const named = node.nodeName.toLowerCase();
    const tag = RENAMED[named] ?? named;
    if (SILENT.has(tag)) return [];
    const children = treeOf(node.childNodes);
    if (!(tag in ALLOWED)) return children;
    const attributes = attributesOf(tag, node);
    if (tag === 'img' && !attributes['data-attachment']) return attributes.alt ? [attributes.alt] : [];
    return [{ tag, attributes, children }];
  });
}

const HEADING = /^h([2-6])$/;

const levelsIn = (pieces: readonly Piece[]): number[] =>
  pieces.flatMap((piece) => {
    if (typeof piece === 'string') return [];
    const level = HEADING.exec(piece.tag)?.[1];
    return level ? [Number(level)] : levelsIn(piece.children);
  });

/** The highest heading right below the page's own, whatever level its author began with. */
export function fromSecondLevel(pieces: Piece[]): Piece[] {
  const lift = Math.min(...levelsIn(pieces)) - 2;
  if (lift <= 0 || lift === Infinity) return pieces;
  const lifted = (piece: Piece): Piece => {
    if (typeof piece === 'string') return piece;
    const level = HEADING.exec(piece.tag)?.[1];
    return { ...piece, tag: level ? `h${Number(level) - lift}` : piece.tag, children: piece.children.map(lifted) };
  };
  return pieces.map(lifted);
}

/** The words of it, for whoever only counts or compares. */
export const textOf = (pieces: Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : textOf(piece.children))).join('');
