import { Button } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { useWords } from '../../../i18n/use-words';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { PageState } from '../../../shell/page-state';
import { KeywordIndex } from './keyword-index';
import styles from './portal.module.css';
import { useLetters, useTitles, type Letter } from './useIndex.query';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ#'.split('') as Letter[];

/** Titles under their letters, Chinese ones under their pinyin's, and the keywords that articles have. */
export function ArticleIndex({ node }: { node: string | undefined }) {
  const { t } = useWords();
  const [params] = useSearchParams();
  const letters = useLetters(node);
  if (!letters.data)
    return letters.error ? <LoadFailed error={letters.error} retry={() => void letters.refetch()} /> : <PageLoading />;
  const counts = new Map(letters.data.letters.map(({ letter, count }) => [letter, count]));
  if (counts.size === 0) return <PageState title={t('portal.indexEmpty')} hint={t('portal.emptyPlace')} />;
  const asked = LETTERS.find((letter) => letter === params.get('letter') && counts.has(letter));
  const open = asked ?? letters.data.letters[0]!.letter;
  const to = (letter: string): string => {
    const next = new URLSearchParams(params);
    next.set('letter', letter);
    return `/knowledge?${next}`;
  };
  return (
    <>
      <nav className={styles.letters} aria-label={t('portal.letters')}>
        {LETTERS.map((letter) =>
          counts.has(letter) ? (
            <Link
              key={letter}
              to={to(letter)}
              aria-label={t('portal.letterOf', { letter, n: counts.get(letter)! })}
              aria-current={letter === open ? 'true' : undefined}
            >
              {letter}
            </Link>
          ) : (
            <span key={letter} aria-hidden>
              {letter}
            </span>
          ),
        )}
      </nav>
      <Titles key={`${open} ${node}`} letter={open} node={node} />
      <KeywordIndex node={node} />
    </>
  );
}

function Titles({ letter, node }: { letter: Letter; node: string | undefined }) {
  const { t } = useWords();
  const titles = useTitles(letter, node);
  if (!titles.data)
    return titles.error ? <LoadFailed error={titles.error} retry={() => void titles.refetch()} /> : <PageLoading />;
  return (
    <section aria-labelledby="under-letter">
      <h2 id="under-letter" className={styles.letter}>
        {t('portal.underLetter', { letter })}
      </h2>
      <ul className={styles.index}>
        {titles.data.pages
          .flatMap(({ items }) => items)
          .map(({ id, title }) => (
            <li key={id}>
              <Link to={`/knowledge/${id}`}>{title}</Link>
            </li>
          ))}
      </ul>
      {titles.hasNextPage && (
        <Button loading={titles.isFetchingNextPage} onClick={() => void titles.fetchNextPage()}>
          {t('action.loadMore')}
        </Button>
      )}
    </section>
  );
}
