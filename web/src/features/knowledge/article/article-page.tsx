import { Tabs } from 'antd';
import { Suspense } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { ApiProblem } from '../../../api/problem';
import { useWords } from '../../../i18n/use-words';
import { permits } from '../../../session/permission';
import { useMe } from '../../../session/useMe.query';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { PageState } from '../../../shell/page-state';
import { EditionBody } from '../../../writing/body/edition-body';
import { readFileOf } from '../files';
import { LazyEffect } from '../from-complaints/lazy';
import { MatrixPart } from '../matrix/matrix-part';
import { ArticleHead } from './article-head';
import { ArticleSide } from './article-side';
import { Files } from '../../../writing/body/files-list';
import { Lines } from './lines';
import styles from './article.module.css';
import { Usefulness } from './usefulness';
import { useNumberInForce } from './use-number-in-force';
import { useArticle } from './useArticle.query';
import { useLiveKnowledge } from '../use-live';

/** An article as the reader's province shows it, and everything that they can do about it. */
export function ArticlePage() {
  const { articleId } = useParams();
  return <ArticleOf key={articleId} id={articleId!} />;
}

function ArticleOf({ id }: { id: string }) {
  const { t } = useWords();
  const { data: me } = useMe();
  const [params, setParams] = useSearchParams();
  const { data: article, error, refetch } = useArticle(id);
  useLiveKnowledge(['article', 'lines'], [id]);
  useNumberInForce(id);
  // What was shown a moment ago may be revoked: it is not left standing.
  if (error instanceof ApiProblem && error.status === 404)
    return <PageState title={t('article.notFound')} hint={t('article.notFoundHint')} />;
  if (!article) return error ? <LoadFailed error={error} retry={() => void refetch()} /> : <PageLoading />;
  const view = params.get('view') ?? 'text';
  const readFile = (file: string) => readFileOf(file, { article: id });
  return (
    <article className={styles.page}>
      <ArticleHead article={article} />
      <div className={view === 'matrix' ? styles.single : styles.columns}>
        <Tabs
          className={styles.sheet}
          activeKey={view}
          onChange={(next) => setParams(next === 'text' ? {} : { view: next }, { replace: true })}
          items={[
            {
              key: 'text',
              label: t('article.text'),
              children: (
                <>
                  {article.body === '' ? (
                    <p className={styles.soft}>{t('article.nothingShown')}</p>
                  ) : (
                    <EditionBody html={article.body} readFile={readFile} />
                  )}
                  <Files files={article.attachments} readFile={readFile} />
                  {article.number > 0 && article.body !== '' && <Usefulness article={article} />}
                </>
              ),
            },
            { key: 'lines', label: t('article.lines'), children: <Lines article={article} /> },
            ...(article.scope === 'network'
              ? [{ key: 'matrix', label: t('matrix.tab'), children: <MatrixPart id={id} /> }]
              : []),
            ...(article.number > 0 && permits(me, 'read-timers')
              ? [
                  {
                    key: 'effect',
                    label: t('article.effect'),
                    children: (
                      <Suspense fallback={<PageLoading />}>
                        <LazyEffect article={article} />
                      </Suspense>
                    ),
                  },
                ]
              : []),
          ]}
        />
        {/* Thirty-one provinces by their states need the width. */}
        {view !== 'matrix' && <ArticleSide article={article} />}
      </div>
    </article>
  );
}
