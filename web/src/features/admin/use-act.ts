import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { newKey } from '../../api/idempotency-key';
import { ApiProblem } from '../../api/problem';
import { useProblemWords } from '../../api/use-problem-words';
import { messages } from '../../messages/messages';

interface Options<Input, Output> {
  /** `key` stays the same while the same input is tried again. */
  act: (input: Input, key: string) => Promise<Output>;
  /** Lists that show it. */
  refresh: readonly (readonly unknown[])[];
  done?: string;
  whenDone?: (output: Output) => void;
}

/** One change by an administrator: what it touches is read again; a refusal that names no field is said at once. */
export function useAct<Input, Output>({ act, refresh, done, whenDone }: Options<Input, Output>) {
  const client = useQueryClient();
  const problemWords = useProblemWords();
  const last = useRef({ input: '', key: '' });
  return useMutation({
    mutationFn: (input: Input) => {
      const same = JSON.stringify(input);
      if (last.current.input !== same) last.current = { input: same, key: newKey() };
      return act(input, last.current.key);
    },
    onSuccess: (output) => {
      last.current = { input: '', key: '' };
      if (done) messages.success(done);
      whenDone?.(output);
    },
    onError: (error) => {
      if (!(error instanceof ApiProblem) || error.errors.length === 0) messages.error(problemWords(error));
    },
    onSettled: () => Promise.all(refresh.map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}
