import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';

export function useCalendars() {
  return useQuery({ queryKey: ['calendars'], queryFn: () => answerOf(api.GET('/api/v1/calendars')) });
}
