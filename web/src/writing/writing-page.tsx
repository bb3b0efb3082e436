import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { ApiProblem } from '../api/problem';
import type { AllowedCommand, CaseDetail } from '../api/shapes';
import { useCase } from '../features/case/useCase.query';
import { useWords } from '../i18n/use-words';
import { useMe } from '../session/useMe.query';
import { LoadFailed } from '../shell/load-failed';
import { PageLoading } from '../shell/page-loading';
import { PageState } from '../shell/page-state';
import { writingCommands } from './writing-commands';

interface Start<Begin> {
  begin: Begin | undefined;
  error: Error | null;
  retry: () => void;
}

interface Props<Begin> {
  id: string;
  /** Reads what the writing begins with. */
  useStart: (detail: CaseDetail | undefined, username: string | undefined) => Start<Begin>;
  children: (writing: { detail: CaseDetail; commands: AllowedCommand[]; username: string; begin: Begin }) => ReactNode;
}

/** Where the words of a case are written, by whom it is to write them now. */
export function WritingPage<Begin>({ id, useStart, children }: Props<Begin>) {
  const { t } = useWords();
  const { data: me } = useMe();
  const { data: detail, error, refetch } = useCase(id);
  const username = me?.person.username;
  const start = useStart(detail, username);
  if (!detail || !username) {
    if (error instanceof ApiProblem && error.status === 404)
      return <PageState title={t('case.notFound')} hint={t('case.notFoundHint')} />;
    return error ? <LoadFailed error={error} retry={() => void refetch()} /> : <PageLoading />;
  }
  const commands = writingCommands(detail.allowedCommands);
  if (commands.length === 0)
    return (
      <PageState title={t('writing.notYours')} hint={t('writing.notYoursHint')}>
        <Link to={`/cases/${id}`}>{t('writing.toCase', { number: detail.number })}</Link>
      </PageState>
    );
  if (start.error) return <LoadFailed error={start.error} retry={start.retry} />;
  return start.begin ? children({ detail, commands, username, begin: start.begin }) : <PageLoading />;
}
