import { useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import styles from '../admin.module.css';
import { Posted, Refusal } from './refusal';
import { RefusedTable } from './refused-table';

/** What was refused as it came: credential, format, type, data. */
export function RefusedAtOnce() {
  const { t } = useWords();
  const language = useLanguage();
  const events = useInfiniteQuery({
    queryKey: ['refused-events', language],
    queryFn: ({ pageParam }) =>
      answerOf(api.GET('/api/v1/events/refused', { params: { query: pageParam ? { cursor: pageParam } : {} } })),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
  return (
    <RefusedTable
      events={events}
      rowKey={({ id }) => id}
      whose={{
        key: 'system',
        title: t('refused.system'),
        show: ({ system }) => (
          <span className={styles.keep}>{system === 'unknown' ? t('refused.unknown') : system}</span>
        ),
      }}
      reason={({ reason }) => <Refusal reason={reason} />}
      body={({ body, headers }) => <Posted body={body} headers={headers} />}
    />
  );
}
