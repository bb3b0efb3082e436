import { useMutation } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { queryClient } from '../../api/query-client';
import { openSession } from '../../session/session-store';

/** Signs in; another person's answers are forgotten first, the same one's go on where they were. */
export function useSignIn(previous: string | null) {
  return useMutation({
    mutationFn: (body: { username: string; password: string }) => answerOf(api.POST('/api/v1/sign-in', { body })),
    retry: false,
    onSuccess: ({ token, expiresAt, person }) => {
      if (person.username !== previous) queryClient.clear();
      openSession({ token, expiresAt, username: person.username });
      void queryClient.invalidateQueries();
    },
  });
}
