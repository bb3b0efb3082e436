import { useLocation, useNavigate } from 'react-router';
import type { AllowedCommand, DecidedCase } from '../../api/shapes';
import { useWords } from '../../i18n/use-words';
import { messages } from '../../messages/messages';
import { readFilters, writeFilters, type InboxFilters } from '../inbox/inbox-filters';
import { tasksPage } from '../inbox/useTasks.query';
import { hasWorkLeft, nextOf } from './next-task';

/** Enough to find one that is not this case and not kept from the reader. */
const LOOKED_AT = 20;

/** After a task is done the next of the same list opens; from no list, the reader stays. */
export function useAfterCommand(caseId: string) {
  const { t } = useWords();
  const navigate = useNavigate();
  const { state } = useLocation() as { state: { inbox?: string } | null };
  const inbox = state?.inbox;
  const filters: InboxFilters = readFilters(new URLSearchParams(inbox));
  const toInbox = () => void navigate(`/inbox${inbox ? `?${inbox}` : ''}`);
  const whenDone = async (decided: DecidedCase, command: AllowedCommand) => {
    if (inbox === undefined || command.taskId === null || hasWorkLeft(decided)) return;
    const page = await tasksPage(filters, null, LOOKED_AT).catch(() => null);
    const next = page && nextOf(page.items, caseId);
    if (!next) {
      messages.info(t('case.doneAll'));
      return toInbox();
    }
    messages.info(t('case.next', { number: next.case.number }));
    void navigate(`/cases/${next.case.id}`, { state: { inbox: writeFilters(filters) } });
  };
  return { toInbox, whenDone: (decided: DecidedCase, command: AllowedCommand) => void whenDone(decided, command) };
}
