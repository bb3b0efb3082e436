import { ArrowLeftOutlined, PrinterOutlined, StarFilled, StarOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useProblemWords } from '../../../api/use-problem-words';
import { Badge } from '../../../codes/badge';
import { useWords } from '../../../i18n/use-words';
import { useShortcuts } from '../../../keyboard/use-shortcuts';
import { messages } from '../../../messages/messages';
import { BeginDialog, type Beginning } from '../desk/begin-dialog';
import { FeedbackDialog } from '../feedback/feedback-dialog';
import { pathTo } from '../pickers/node-tree';
import { useTree } from '../pickers/useTree.query';
import type { Article } from '../shapes';
import { StateBadge } from '../state-badge';
import styles from './article.module.css';
import { useFavourite } from './useFavourite.mutation';

/** What it is called, where it stands, and what the reader can do about it. */
export function ArticleHead({ article }: { article: Article }) {
  const { t, code } = useWords();
  const problemWords = useProblemWords();
  const { nodes } = useTree();
  const favourite = useFavourite(article.id);
  const [beginning, setBeginning] = useState<Beginning | null>(null);
  const [isSaying, setIsSaying] = useState(false);
  const keep = (): void =>
    favourite.mutate(!article.favourite, { onError: (error) => messages.error(problemWords(error)) });
  useShortcuts({ f: keep });
  const { id, title, number, state, mayUpdate, mayRevoke, mayGiveFeedback } = article;
  const begin = (kind: 'update' | 'revoke') => () => setBeginning({ kind, article: { id, title } });
  return (
    <header className={styles.head}>
      <nav className={styles.way} aria-label={t('article.place')}>
        <Tooltip title={t('article.back')}>
          <Link to="/knowledge" aria-label={t('article.back')}>
            <ArrowLeftOutlined aria-hidden />
          </Link>
        </Tooltip>
        {pathTo(nodes, article.node).map((node) => (
          <Link key={node.id} to={`/knowledge?${new URLSearchParams({ node: node.id })}`}>
            {node.title}
          </Link>
        ))}
      </nav>
      <div className={styles.titleRow}>
        <h1 className={styles.title}>{title || t('desk.untitled')}</h1>
        <StateBadge state={state} />
        {number > 0 && <Badge>{t('knowledge.version', { n: number })}</Badge>}
        {article.urgency === 'urgent' && <Badge tone="alarm">{code('urgency', 'urgent')}</Badge>}
        {article.scope === 'local' && <Badge>{t('knowledge.local')}</Badge>}
      </div>
      <div className={styles.actions}>
        <Button
          icon={article.favourite ? <StarFilled aria-hidden /> : <StarOutlined aria-hidden />}
          aria-pressed={article.favourite}
          loading={favourite.isPending}
          onClick={keep}
        >
          {t(article.favourite ? 'article.unfavourite' : 'article.favourite')}
        </Button>
        {mayGiveFeedback && <Button onClick={() => setIsSaying(true)}>{t('article.giveFeedback')}</Button>}
        {mayUpdate && <Button onClick={begin('update')}>{t('desk.begin.update')}</Button>}
        {mayRevoke && (
          <Button danger onClick={begin('revoke')}>
            {t('desk.begin.revoke')}
          </Button>
        )}
        <Link to={`/knowledge/${id}/form`} className={styles.print}>
          <PrinterOutlined aria-hidden /> {t('form.title')}
        </Link>
      </div>
      {beginning && <BeginDialog beginning={beginning} close={() => setBeginning(null)} />}
      {isSaying && <FeedbackDialog article={article} close={() => setIsSaying(false)} />}
    </header>
  );
}
