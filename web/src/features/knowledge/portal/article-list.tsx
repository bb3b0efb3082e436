import { StarFilled } from '@ant-design/icons';
import { Link } from 'react-router';
import { Badge } from '../../../codes/badge';
import { useOrgName } from '../../../codes/use-org-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { momentWords } from '../../../time/moment-words';
import { useNow } from '../../../time/useNow';
import { pathTo, type Node } from '../pickers/node-tree';
import type { ArticleRow } from '../shapes';
import { StateBadge } from '../state-badge';
import { Marked } from './marked';
import styles from './portal.module.css';

interface Props {
  items: ArticleRow[];
  nodes: readonly Node[];
  isStale: boolean;
}

/** Articles one below the other, each with what was looked for marked; only those in sight are painted. */
export function ArticleList({ items, nodes, isStale }: Props) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const language = useLanguage();
  const now = useNow();
  return (
    <ol className={`${styles.list} ${isStale ? styles.stale : ''}`} aria-label={t('portal.results')}>
      {items.map((article) => (
        <li key={article.id} className={styles.row}>
          <h2 className={styles.rowTitle}>
            <Link to={`/knowledge/${article.id}`}>
              <Marked {...article.title} />
            </Link>
            {article.favourite && <StarFilled className={styles.star} aria-label={t('portal.isFavourite')} />}
            {article.urgency === 'urgent' && <Badge tone="alarm">{code('urgency', 'urgent')}</Badge>}
            <StateBadge state={article.state} isQuiet />
            {article.scope === 'local' && <Badge>{t('knowledge.local')}</Badge>}
          </h2>
          <p className={styles.snippet}>
            <Marked {...article.snippet} />
          </p>
          <p className={styles.rowFoot}>
            <span>
              {pathTo(nodes, article.node)
                .map(({ title }) => title)
                .join(' / ')}
            </span>
            <span>{orgName(article.origin)}</span>
            {article.number > 0 && <span>{t('knowledge.version', { n: article.number })}</span>}
            <time dateTime={article.updatedAt}>{momentWords(article.updatedAt, now, language)}</time>
            {article.keywords.map((keyword) => (
              <Link key={keyword} to={`/knowledge?${new URLSearchParams({ keyword })}`} className={styles.keyword}>
                {keyword}
              </Link>
            ))}
          </p>
        </li>
      ))}
    </ol>
  );
}
