import { Link, useParams } from 'react-router';
import { ApiProblem } from '../../../api/problem';
import { useWords } from '../../../i18n/use-words';
import { useMe } from '../../../session/useMe.query';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { PageState } from '../../../shell/page-state';
import { useCase } from '../../case/useCase.query';
import { writingCommands } from './writing-commands';
import { EditorForm } from './editor-form';
import { useStart } from './use-start';

/** Where an article is written: what is new, what was returned, and what an update makes of the version in force. */
export function EditorPage() {
  const { caseId } = useParams();
  // Another article is another page: nothing half written on one may stand on the other.
  return <EditorOf key={caseId} id={caseId!} />;
}

function EditorOf({ id }: { id: string }) {
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
      <PageState title={t('desk.notYours')} hint={t('desk.notYoursHint')}>
        <Link to={`/cases/${id}`}>{t('desk.toCase', { number: detail.number })}</Link>
      </PageState>
    );
  if (start.error) return <LoadFailed error={start.error} retry={start.retry} />;
  if (!start.begin) return <PageLoading />;
  return <EditorForm detail={detail} commands={commands} username={username} begin={start.begin} />;
}
