import { createElement, Fragment, useMemo, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../i18n/use-words';
import { ArticlePicture } from './article-picture';
import styles from './edition.module.css';
import { fromSecondLevel, treeOf, type Element, type Piece } from './html-tree';

/** Reads the bytes of a file that belongs to the article. */
export type ReadFile = (attachment: string) => Promise<Blob>;

interface Props {
  html: string;
  readFile: ReadFile;
}

/** A parsed page of its own: nothing in it runs or loads. */
const parsed = (html: string): Piece[] =>
  fromSecondLevel(treeOf(new DOMParser().parseFromString(html, 'text/html').body.childNodes));

/** The body of an article: a tree of React's own elements, never HTML that is put into the page. */
export function EditionBody({ html, readFile }: Props) {
  const { t } = useWords();
  const pieces = useMemo(() => parsed(html), [html]);
  const show = (piece: Piece, key: number): ReactNode =>
    typeof piece === 'string' ? piece : <Fragment key={key}>{shown(piece, showAll, readFile, t)}</Fragment>;
  const showAll = (some: Piece[]): ReactNode[] => some.map(show);
  return <div className={styles.body}>{showAll(pieces)}</div>;
}

const INNER = /^[/#]/;

function shown(
  { tag, attributes, children }: Element,
  showAll: (pieces: Piece[]) => ReactNode[],
  readFile: ReadFile,
  t: (key: string) => string,
): ReactNode {
  if (tag === 'img')
    return (
      <ArticlePicture id={attributes['data-attachment']!} description={attributes.alt ?? ''} readFile={readFile} />
    );
  if (tag === 'a') return <AnyLink href={attributes.href}>{showAll(children)}</AnyLink>;
  if (tag === 'table')
    return (
      // Wider than the page, it scrolls by itself, with keys too.
      <div className={styles.wide} role="group" aria-label={t('edition.table')} tabIndex={0}>
        <table>{showAll(children)}</table>
      </div>
    );
  const { colspan, rowspan, ...rest } = attributes;
  const given = { ...rest, ...(colspan && { colSpan: Number(colspan) }), ...(rowspan && { rowSpan: Number(rowspan) }) };
  return children.length > 0 ? createElement(tag, given, ...showAll(children)) : createElement(tag, given);
}

/** To another page here, or out of here without telling where from. */
function AnyLink({ href, children }: { href: string | undefined; children: ReactNode }) {
  if (href === undefined) return <>{children}</>;
  if (INNER.test(href)) return <Link to={href}>{children}</Link>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
