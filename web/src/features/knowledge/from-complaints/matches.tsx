import { Button, Skeleton } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../../i18n/use-words';
import { useArticle } from '../article/useArticle.query';
import { EditionBody } from '../../../writing/body/edition-body';
import { readFileOf } from '../files';
import { Marked } from '../portal/marked';
import styles from './matches.module.css';
import { useMatches, type Match, type Sought } from './useMatches.query';

interface Props {
  /** null: there is nothing to look for yet. */
  sought: Sought | null;
  /** Puts one into the answer that is being written. */
  insert?: (match: Match) => void;
  /** Those that stand in it. */
  inserted?: readonly string[];
}

/** Articles that may answer what the customer says: to read, and to put into the answer, by hand or by keys. */
export function Matches({ sought, insert, inserted = [] }: Props) {
  const { t } = useWords();
  const { data, error, isFetching } = useMatches(sought);
  const [open, setOpen] = useState<string | null>(null);
  const items = data?.items;
  useInsertKeys(items, insert);
  return (
    <section className={styles.matches} aria-labelledby="matches" aria-busy={isFetching}>
      <h2 id="matches" className={styles.heading}>
        {t('matches.title')}
      </h2>
      {sought === null ? (
        <p className={styles.soft}>{t('matches.empty')}</p>
      ) : !items ? (
        error ? (
          <p className={styles.soft}>{t('matches.failed')}</p>
        ) : (
          <Skeleton active title={false} />
        )
      ) : items.length === 0 ? (
        <p className={styles.soft}>{t('matches.none')}</p>
      ) : (
        <>
          <p className={styles.soft}>{t(insert ? 'matches.insertHint' : 'matches.hint')}</p>
          <ol className={styles.list}>
            {items.map((match, index) => (
              <MatchItem
                key={match.id}
                match={match}
                nth={index + 1}
                isOpen={open === match.id}
                turn={() => setOpen(open === match.id ? null : match.id)}
                insert={insert && (() => insert(match))}
                isInserted={inserted.includes(match.id)}
              />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

/** Alt+1 … Alt+5, wherever in the form the reader writes. The digit by its place: with Alt it writes something else. */
function useInsertKeys(items: Match[] | undefined, insert: Props['insert']): void {
  const latest = useRef({ items, insert });
  latest.current = { items, insert };
  const isOn = insert !== undefined;
  useEffect(() => {
    if (!isOn) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      const nth = event.altKey && !event.ctrlKey && !event.metaKey ? /^Digit([1-9])$/.exec(event.code)?.[1] : undefined;
      const match = nth === undefined ? undefined : latest.current.items?.[Number(nth) - 1];
      if (!match) return;
      event.preventDefault();
      latest.current.insert?.(match);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOn]);
}

interface ItemProps {
  match: Match;
  nth: number;
  isOpen: boolean;
  turn: () => void;
  insert: (() => void) | undefined;
  isInserted: boolean;
}

function MatchItem({ match, nth, isOpen, turn, insert, isInserted }: ItemProps) {
  const { t } = useWords();
  const { id, title, snippet, number, uses } = match;
  return (
    <li className={styles.match}>
      <div className={styles.head}>
        <button type="button" className={styles.title} aria-expanded={isOpen} onClick={turn}>
          <span className={styles.nth} aria-hidden>
            {nth}
          </span>
          <span>
            <Marked {...title} />
          </span>
        </button>
        {insert && (
          <Button
            size="small"
            aria-label={t('matches.insertOf', { title: title.text })}
            aria-keyshortcuts={`Alt+${nth}`}
            onClick={insert}
          >
            {t('matches.insert')}
          </Button>
        )}
      </div>
      <p className={styles.foot}>
        {t('matches.version', { n: number })}
        {uses > 0 && ` · ${t('matches.uses', { n: uses })}`}
        {isInserted && (
          <>
            {' · '}
            <strong className={styles.inserted}>{t('matches.inserted')}</strong>
          </>
        )}
      </p>
      {isOpen ? (
        <Preview id={id} />
      ) : (
        <p className={styles.snippet}>
          <Marked {...snippet} />
        </p>
      )}
    </li>
  );
}

/** As its readers see it; opened, it counts as read. */
function Preview({ id }: { id: string }) {
  const { t } = useWords();
  const { data: article } = useArticle(id);
  if (!article) return <Skeleton active title={false} />;
  return (
    <div className={styles.preview}>
      <div className={styles.text}>
        <EditionBody html={article.body} readFile={(file) => readFileOf(file, { article: id })} />
      </div>
      <Link to={`/knowledge/${id}`} target="_blank">
        {t('matches.open')}
      </Link>
    </div>
  );
}
