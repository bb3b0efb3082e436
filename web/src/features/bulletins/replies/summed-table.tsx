import { Button } from 'antd';
import { Link } from 'react-router';
import type { components } from '../../../api/generated/schema';
import { useLiveQueries } from '../../../api/stream/use-live-queries';
import { useOrgName } from '../../../codes/use-org-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import table from '../../../list/matrix.module.css';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { momentWords } from '../../../time/moment-words';
import { useNow } from '../../../time/useNow';
import { replyState } from '../matrix/matrix-states';
import type { Question } from '../shapes';
import { useAnswerWords } from './answers';
import styles from './summed.module.css';
import { useReplies, type RepliesFilter } from './useReplies.query';

type Row = components['schemas']['ReplyRowDto'];
type Sum = components['schemas']['QuestionSumDto'];

/** A row for each receiver that was asked, the sums above them; as it is now. */
export function SummedTable({ id, filter }: { id: string; filter: RepliesFilter }) {
  const { t } = useWords();
  const replies = useReplies(id, filter);
  const pages = replies.data?.pages ?? [];
  const rows = pages.flatMap((page) => page.rows);
  useLiveQueries('bulletins', ['replies'], [id, ...rows.flatMap(({ reply }) => reply ?? [])]);
  const [first] = pages;
  if (!first)
    return replies.error ? <LoadFailed error={replies.error} retry={() => void replies.refetch()} /> : <PageLoading />;
  const { questions, sums, count } = pages.at(-1)!;
  return (
    <>
      <p className={table.said} role="status">
        {t('replies.count', { n: rows.length, all: count })}
      </p>
      <div className={table.wide} role="region" aria-label={t('replies.title')} tabIndex={0}>
        <table className={`${table.table} ${styles.table}`}>
          <thead>
            <tr>
              {['receiver', 'state', 'submitted'].map((head) => (
                <th key={head} scope="col">
                  {t(`replies.${head}`)}
                </th>
              ))}
              {questions.map((question) => (
                <th key={question.code} scope="col">
                  {question.label || t('textFor.submit-reply')}
                  {question.unit && ` (${question.unit})`}
                </th>
              ))}
            </tr>
            <tr className={styles.sums}>
              <th scope="row">{t('replies.sum')}</th>
              <td colSpan={2} />
              {questions.map((question) => (
                <SumCell
                  key={question.code}
                  question={question}
                  sum={sums.find(({ code }) => code === question.code)}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <ReplyLine key={row.org} row={row} questions={questions} />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p className={table.soft}>{t('replies.none')}</p>}
      </div>
      {replies.hasNextPage && (
        <Button
          className={styles.more}
          loading={replies.isFetchingNextPage}
          onClick={() => void replies.fetchNextPage()}
        >
          {t('replies.more')}
        </Button>
      )}
    </>
  );
}

/** Numbers added up, choices counted, words only counted. */
function SumCell({ question, sum }: { question: Question; sum: Sum | undefined }) {
  const { t } = useWords();
  const answerWords = useAnswerWords();
  if (!sum) return <td />;
  if (sum.counts)
    return (
      <td>
        <ul className={styles.counts}>
          {sum.counts.map(({ option, count }) => (
            <li key={option}>
              {option} <strong>{count}</strong>
            </li>
          ))}
        </ul>
      </td>
    );
  return (
    <td>
      {sum.sum === null ? (
        t('replies.answered', { n: sum.answered })
      ) : (
        <strong>{answerWords({ ...question, unit: undefined }, sum.sum)}</strong>
      )}
    </td>
  );
}

function ReplyLine({ row, questions }: { row: Row; questions: Question[] }) {
  const { t } = useWords();
  const orgName = useOrgName();
  const language = useLanguage();
  const now = useNow();
  const answerWords = useAnswerWords();
  const state = t(`bulletinMatrix.state.${replyState(row) ?? 'asked'}`);
  return (
    <tr className={row.replyLate ? table.isLate : ''}>
      <th scope="row">{orgName(row.org)}</th>
      <td>
        {/* The link stands by itself: beside words it could not be told from them. */}
        <div>{row.reply ? <Link to={`/cases/${row.reply}`}>{state}</Link> : state}</div>
        {row.replyLate && <strong className={table.late}>{t('bulletinMatrix.late')} </strong>}
        {row.returns > 0 && <span className={table.soft}>{t('replies.returned', { n: row.returns })}</span>}
      </td>
      <td>{row.submittedAt && momentWords(row.submittedAt, now, language)}</td>
      {questions.map((question) => (
        <td key={question.code} className={question.type === 'text' ? styles.words : undefined}>
          {answerWords({ ...question, unit: undefined }, row.values[question.code])}
        </td>
      ))}
    </tr>
  );
}
