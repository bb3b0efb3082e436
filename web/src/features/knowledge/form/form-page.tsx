import { ArrowLeftOutlined, PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { answerOf, api } from '../../../api/client';
import { useWords } from '../../../i18n/use-words';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { PageState } from '../../../shell/page-state';
import { useLines } from '../article/useLines.query';
import { useArticle } from '../article/useArticle.query';
import { ApprovalForm } from './approval-form';
import styles from './form.module.css';

function useEdition(id: string, number: number | undefined) {
  return useQuery({
    queryKey: ['knowledge', 'edition', id, number],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/knowledge/articles/{id}/editions/{number}', { params: { path: { id, number: number! } } }),
      ),
    enabled: number !== undefined,
    staleTime: Infinity,
  });
}

/** The approval form (信息发布审批单) of one number of an article, as it is printed and filed. */
export function FormPage() {
  const { t } = useWords();
  const { articleId } = useParams();
  const id = articleId!;
  const [params] = useSearchParams();
  const article = useArticle(id);
  const lines = useLines(id);
  const asked = Number(params.get('number')) || article.data?.number;
  const line = lines.data?.items.find(({ number }) => number === asked);
  // A number that brought no words stands for those before it.
  const worded = lines.data?.items.find(
    ({ number, title, hidden }) => number <= (asked ?? 0) && (title !== null || hidden),
  );
  const edition = useEdition(id, worded?.hidden ? undefined : worded?.number);
  useSheetOnly();
  const failed = article.error ?? lines.error ?? edition.error;
  if (failed)
    return (
      <LoadFailed
        error={failed}
        retry={() => void Promise.all([article, lines, edition].map((one) => one.refetch()))}
      />
    );
  if (worded?.hidden) return <PageState title={t('article.notForYou')} hint={t('article.notForYouHint')} />;
  if (!article.data || !lines.data || (worded && !edition.data)) return <PageLoading />;
  return (
    <div className={styles.page}>
      <div className={styles.bar}>
        <Link to={`/knowledge/${id}`}>
          <ArrowLeftOutlined aria-hidden /> {t('article.backTo')}
        </Link>
        <Button type="primary" icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
          {t('form.print')}
        </Button>
      </div>
      <ApprovalForm article={article.data} line={line} edition={edition.data} />
    </div>
  );
}

/** While it is open, the page prints nothing but the sheet: the frame around it is left out (form.module.css). */
function useSheetOnly(): void {
  useEffect(() => {
    document.documentElement.dataset.print = 'sheet';
    return () => {
      delete document.documentElement.dataset.print;
    };
  }, []);
}
