import { useRef } from 'react';
import { newKey } from '../../../api/idempotency-key';
import type { AllowedCommand, CaseDetail, DecidedCase } from '../../../api/shapes';
import { useWords } from '../../../i18n/use-words';
import { messages } from '../../../messages/messages';
import { useSendCommand } from '../useSendCommand.mutation';
import { commandBody, type Values } from './command-body';

interface Sending {
  /** Goes with the command, beside its fields. */
  more?: Values;
  /** Done once the server has taken it, wherever the reader is by then. */
  sent?: () => void;
}

/**
 * Sends commands of one case. The same words sent twice are one action, whatever happened to the first answer.
 * @param whenDone goes on from there, where the reader is still on the page that sent it
 */
export function useCommandRunner(
  detail: CaseDetail,
  whenDone: (decided: DecidedCase, command: AllowedCommand) => void,
) {
  const { t, code } = useWords();
  const send = useSendCommand(detail.id);
  const last = useRef({ body: '', key: '' });
  /** `seen`: the task's etag at the moment the reader began. */
  const run = (command: AllowedCommand, values: Values, seen: string | undefined, { more, sent }: Sending = {}) => {
    const body = { ...commandBody(command, values), ...more };
    const same = JSON.stringify(body);
    if (last.current.body !== same) last.current = { body: same, key: newKey() };
    const from = window.location.pathname;
    const done = (decided: DecidedCase): void => {
      last.current = { body: '', key: '' };
      sent?.();
      messages.success(t('case.done', { command: code('command', command.type) }));
      if (window.location.pathname === from) whenDone(decided, command);
    };
    // News of the change may come before the answer, and take away what was pressed: a callback would go with it.
    void send.mutateAsync({ body, key: last.current.key, etag: seen }).then(done, () => undefined);
  };
  return { run, error: send.error, isPending: send.isPending, reset: send.reset };
}

/** The task that a command completes, as the reader sees it now. */
export const etagOf = (detail: CaseDetail, { taskId }: AllowedCommand): string | undefined =>
  detail.tasks.find(({ id }) => id === taskId)?.etag;
