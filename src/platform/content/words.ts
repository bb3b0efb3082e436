import canonicalize from 'canonicalize';
import sanitize from 'sanitize-html';

/** An edition's words as they arrive, and as one content row keeps them. */
export interface Words {
  title: string;
  /** Sanitised HTML. */
  body: string;
  keywords: string[];
  /** Ids of attachments of its case, or of an earlier edition's. */
  attachments: string[];
}
export type GivenWords = Pick<Words, 'title' | 'body'> & Partial<Words>;

/** Characters and pieces at most. */
export const MAX_WORDS = { title: 200, body: 200_000, keywords: 20, keyword: 40, attachments: 50 } as const;

const FILE = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What an article is made of: text, lists, tables, links, its own pictures. Nothing from elsewhere, nothing that runs. */
const ALLOWED: sanitize.IOptions = {
  allowedTags: [
    ...['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'blockquote', 'pre', 'hr', 'br'],
    ...['strong', 'em', 'u', 's', 'sub', 'sup', 'code', 'mark', 'a'],
    ...['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'img'],
  ],
  allowedAttributes: {
    a: ['href', 'rel', 'target'],
    ol: ['start'],
    th: ['colspan', 'rowspan', 'scope'],
    td: ['colspan', 'rowspan'],
    img: ['alt', 'data-attachment'],
  },
  // A picture is a file of the case, named by its id; the page fetches it with the reader's own credential.
  exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !FILE.test(attribs['data-attachment'] ?? ''),
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowProtocolRelative: false,
  transformTags: {
    b: 'strong',
    i: 'em',
    h1: 'h2',
    h5: 'h4',
    h6: 'h4',
    div: 'p',
    // Where a link leads learns nothing of where it stood.
    a: sanitize.simpleTransform('a', { rel: 'noopener noreferrer', target: '_blank' }),
  },
};

export const sanitised = (html: string): string => sanitize(html, ALLOWED).trim();

const tidy = (text: string): string => text.trim().replace(/\s+/g, ' ');

const picturesIn = (html: string): string[] => [...html.matchAll(/ data-attachment="([^"]+)"/g)].map(([, id]) => id!);

/** As they are kept: sanitised, blanks put in order, its pictures among its files; doing it again changes nothing. */
export function kept({ title, body, keywords = [], attachments = [] }: GivenWords): Words {
  const clean = sanitised(body);
  return {
    title: tidy(title),
    body: clean,
    keywords: [...new Set(keywords.map(tidy))],
    attachments: [...new Set([...attachments, ...picturesIn(clean)])],
  };
}

/** The content row's text, whose digest is the edition's: RFC 8785, so that equal words are equal text. */
export const wordsText = (given: GivenWords): string => canonicalize(kept(given))!;

/** Nothing is left to read once what may not be there has been taken out. */
export const isBlank = ({ body }: Words): boolean =>
  !body.includes('<img') && sanitize(body, { allowedTags: [], allowedAttributes: {} }).trim() === '';

/** The words of a stored row; null where it was erased, or is no edition. */
export function readWords(text: string | null): Words | null {
  try {
    const read = JSON.parse(text ?? 'null') as Words | null;
    return typeof read?.title === 'string' && typeof read.body === 'string' ? read : null;
  } catch {
    return null;
  }
}
