import { Button } from 'antd';
import { percent } from '../../../../../domain/shared/percent';
import { useWords } from '../../../i18n/use-words';
import sheets from '../../../list/sheets.module.css';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { PageState } from '../../../shell/page-state';
import type { Content, Report } from '../shapes';
import { ContentChart } from './content-chart';
import { ContentTable } from './content-table';
import own from './figures.module.css';
import { pivot, satisfactionRate } from './pivot';
import { useFigures } from './useFigures.query';

interface Props {
  report: Report;
  edition: string;
  content: Content;
}

/** One content of a report: a chart where it says more than the table, and the table. */
export function ContentPanel({ report, edition, content }: Props) {
  const { t, code } = useWords();
  const list = useFigures(report.id, edition, content);
  const figures = list.data?.pages.flatMap((page) => page.items) ?? [];
  const title = code('content', content);
  const table = pivot(content, figures);
  const rate = content === 'satisfaction' ? satisfactionRate(table) : null;
  return (
    <section className={`${sheets.sheet} ${own.panel}`} aria-label={title}>
      <div className={sheets.head}>
        <h2 className={sheets.heading}>{title}</h2>
        {rate !== null && <span className={sheets.soft}>{t('reports.rate', { percent: percent(rate) })}</span>}
      </div>
      {list.isPending ? (
        <PageLoading />
      ) : list.error && figures.length === 0 ? (
        <LoadFailed error={list.error} retry={() => void list.refetch()} />
      ) : figures.length === 0 ? (
        <PageState title={t('reports.nothing')} hint={t('reports.nothingHint')} />
      ) : (
        <div className={sheets.sheets}>
          {/* Of a part of the figures a chart would say what is not so. */}
          {!list.hasNextPage && table.whole.length > 1 && (
            <ContentChart content={content} title={title} table={table} drills={report.own} />
          )}
          <ContentTable content={content} title={title} table={table} drills={report.own} isWhole={!list.hasNextPage} />
          {list.hasNextPage && (
            <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              {t('action.loadMore')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
