import { useState } from 'react';
import { answerOf, api } from '../../../api/client';
import type { components } from '../../../api/generated/schema';
import { useWords } from '../../../i18n/use-words';
import { messages } from '../../../messages/messages';
import type { Delivery } from '../admin-shapes';
import { useAct } from '../use-act';

export type ReplayResult = components['schemas']['ReplayResult'];
type Chosen = Pick<Delivery, 'outboxId' | 'receiver'>;

/** As many as the API takes in one request. */
export const MOST_REPLAYED = 200;

/** Sends chosen dead letters again, in one request; what was refused is kept, each with its reason. */
export function useReplay(whenDone: () => void) {
  const { t } = useWords();
  const [refused, setRefused] = useState<ReplayResult[]>([]);
  const replay = useAct({
    act: (chosen: Chosen[]) => {
      const rows = chosen.map(({ outboxId, receiver }) => ({ outboxId, receiver }));
      return answerOf(api.POST('/api/v1/deliveries/replay', { body: { rows } }));
    },
    refresh: [['deliveries'], ['receivers']],
    whenDone: ({ results }) => {
      const failed = results.filter(({ outcome }) => outcome === 'refused');
      setRefused(failed);
      if (failed.length < results.length)
        messages.success(t('deliveries.replayedMany', { n: results.length - failed.length }));
      whenDone();
    },
  });
  return { ...replay, refused, forget: () => setRefused([]) };
}
