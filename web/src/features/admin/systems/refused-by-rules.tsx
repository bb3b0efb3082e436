import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answerOf, api } from '../../../api/client';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import styles from '../admin.module.css';
import { Posted, Refusal } from './refusal';
import { RefusedTable } from './refused-table';

/** What was well-formed and taken in, and refused when it came to be applied to its case. */
export function RefusedByRules() {
  const { t } = useWords();
  const language = useLanguage();
  const events = useInfiniteQuery({
    queryKey: ['events', 'refused', language],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/events', { params: { query: { state: 'refused', ...(pageParam && { cursor: pageParam }) } } }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
  return (
    <RefusedTable
      events={events}
      rowKey={({ source, id }) => `${source} ${id}`}
      whose={{
        key: 'event',
        title: t('refused.event'),
        show: ({ type, source, caseId, caseNumber }) => (
          <>
            <span className={styles.code}>{type}</span>
            <div className={styles.small}>{source}</div>
            {caseId && <Link to={`/cases/${caseId}`}>{caseNumber ?? caseId}</Link>}
          </>
        ),
      }}
      reason={({ reason }) => reason && <Refusal reason={reason} />}
      body={({ event }) => <Posted body={event ? JSON.stringify(event) : ''} />}
    />
  );
}
