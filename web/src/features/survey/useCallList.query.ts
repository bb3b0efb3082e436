import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import type { components } from '../../api/generated/schema';

export type Call = components['schemas']['CallView'];

const OFTEN = 15_000;

/** Whom to call, in that order; colleagues take calls meanwhile, so it is asked for again and again. */
export function useCallList() {
  return useQuery({
    queryKey: ['tasks', 'survey-calls'],
    queryFn: () => answerOf(api.GET('/api/v1/surveys/calls')),
    refetchInterval: OFTEN,
  });
}
