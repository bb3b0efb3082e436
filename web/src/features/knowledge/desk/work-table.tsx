import { Button } from 'antd';
import { Link } from 'react-router';
import { Badge } from '../../../codes/badge';
import { useOrgName } from '../../../codes/use-org-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { PageState } from '../../../shell/page-state';
import { momentWords } from '../../../time/moment-words';
import { useNow } from '../../../time/useNow';
import type { Work } from '../shapes';
import type { DeskList } from './desk-lists';
import styles from './desk.module.css';
import table from '../table.module.css';
import { useWork } from './useWork.query';

const COLUMNS = ['desk.about', 'search.stage', 'desk.what', 'inbox.org', 'inbox.due'];

/** Work on knowledge, each leading to where its next step is done. */
export function WorkTable({ list }: { list: DeskList }) {
  const { t } = useWords();
  const work = useWork(list.filters);
  const items = work.data?.pages.flatMap((page) => page.items).filter(list.has) ?? [];
  if (work.isPending) return <PageLoading />;
  if (work.isError && !work.data) return <LoadFailed error={work.error} retry={() => void work.refetch()} />;
  const more = work.hasNextPage && (
    <Button loading={work.isFetchingNextPage} onClick={() => void work.fetchNextPage()}>
      {t('action.loadMore')}
    </Button>
  );
  if (items.length === 0)
    return (
      <PageState title={t(`desk.empty.${list.name}`)} hint={t('desk.emptyHint')}>
        {more}
      </PageState>
    );
  return (
    <>
      <table className={table.table}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(column)}
              </th>
            ))}
            <th scope="col" className={table.number}>
              {t('search.opened')}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((one) => (
            <WorkRow key={one.id} work={one} isEdited={list.name === 'writing'} />
          ))}
        </tbody>
      </table>
      {more}
    </>
  );
}

function WorkRow({ work, isEdited }: { work: Work; isEdited: boolean }) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const language = useLanguage();
  const now = useNow();
  const { id, number, title, process, stage, outcome, urgency, org, articleNumber, dueAt, late, openedAt } = work;
  const to = isEdited && process !== 'knowledge-revoke' ? `/knowledge/desk/${id}` : `/cases/${id}`;
  return (
    <tr>
      <td>
        <Link to={to} className={styles.workTitle}>
          {title ?? t('desk.untitled')}
        </Link>
        <span className={styles.second}>
          <Link to={`/cases/${id}`}>{number}</Link>
          {articleNumber !== null && ` · ${t('knowledge.version', { n: articleNumber })}`}
        </span>
      </td>
      <td>
        <Badge tone={stage === 'modifying' ? 'strong' : 'accent'}>{code('stage', stage)}</Badge>
        {outcome && <span className={styles.second}>{code('outcome', outcome)}</span>}
      </td>
      <td>
        {code('process', process)}
        {urgency === 'urgent' && <span className={styles.urgent}> {code('urgency', urgency)}</span>}
      </td>
      <td>{orgName(org)}</td>
      <td>
        {dueAt && <time dateTime={dueAt}>{momentWords(dueAt, now, language)}</time>}
        {late && <span className={styles.late}> {t('matrix.late')}</span>}
      </td>
      <td className={table.number}>{momentWords(openedAt, now, language)}</td>
    </tr>
  );
}
