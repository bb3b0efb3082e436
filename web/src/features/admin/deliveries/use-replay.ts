import { useState } from 'react';
import { answerOf, api } from '../../../api/client';
import type { components } from '../../../api/generated/schema';
import { useWords } from '../../../i18n/use-words';
import { messages } from '../../../messages/messages';
import type { Delivery } from '../admin-shapes';
import { useAct } from '../use-act';

type Chosen = Pick<Delivery, 'outboxId' | 'receiver' | 'topic' | 'caseNumber'>;
/** What came of one, with what it is called: the list may no longer have it. */
export type Replayed = components['schemas']['ReplayResult'] & Pick<Chosen, 'topic' | 'caseNumber'>;

/** As many as the API takes in one request. */
export const MOST_REPLAYED = 200;

/** Sends chosen dead letters again, in one request; what was refused is kept, each with its reason. */
export function useReplay(whenDone: () => void) {
  const { t } = useWords();
  const [refused, setRefused] = useState<Replayed[]>([]);
  const replay = useAct({
    act: async (chosen: Chosen[]): Promise<Replayed[]> => {
      const rows = chosen.map(({ outboxId, receiver }) => ({ outboxId, receiver }));
      const { results } = await answerOf(api.POST('/api/v1/deliveries/replay', { body: { rows } }));
      return results.map((result, n) => ({ ...chosen[n]!, ...result }));
    },
    refresh: [['deliveries'], ['receivers']],
    whenDone: (results) => {
      const failed = results.filter(({ outcome }) => outcome === 'refused');
      setRefused(failed);
      if (failed.length < results.length)
        messages.success(t('deliveries.replayedMany', { n: results.length - failed.length }));
      whenDone();
    },
  });
  return { ...replay, refused, forget: () => setRefused([]) };
}
