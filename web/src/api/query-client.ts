import { QueryClient } from '@tanstack/react-query';
import { mayRetry } from './problem';

/** Answers are shown at once and asked again when the window comes back; what was refused is not asked again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 5_000, retry: (count, error) => count < 2 && mayRetry(error) },
    mutations: { retry: (count, error) => count < 2 && mayRetry(error) },
  },
});
