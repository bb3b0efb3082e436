import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** Vocabularies of stable codes; each has its labels in the catalogues under `code`. */
export type Vocabulary =
  | 'stage'
  | 'step'
  | 'command'
  | 'clock'
  | 'clockState'
  | 'role'
  | 'kind'
  | 'category'
  | 'tier'
  | 'urgency'
  | 'channel'
  | 'cause'
  | 'outcome'
  | 'publication'
  | 'finding'
  | 'currency'
  | 'consequence'
  | 'process'
  | 'sla'
  | 'topic'
  | 'refusal'
  | 'mergeRefusal'
  | 'regulator'
  | 'priority'
  | 'link'
  | 'mark'
  | 'pause'
  | 'level'
  | 'calendar'
  | 'field'
  | 'taskStatus'
  | 'score'
  | 'origin'
  | 'hotline'
  | 'confidentiality'
  | 'divergence'
  | 'updater'
  | 'articleState'
  | 'noticeState'
  | 'campaign'
  | 'result'
  | 'content'
  | 'measure';

export interface Words {
  t: (key: string, values?: Record<string, string | number>) => string;
  /** The label of a code; the code itself where the catalogue has none. */
  code: (vocabulary: Vocabulary, code: string | number | null | undefined) => string;
  has: (key: string) => boolean;
}

/** The page's words in the reader's language. */
export function useWords(): Words {
  const { t, i18n } = useTranslation();
  return useMemo(
    () => ({
      t: (key, values) => t(key, values ?? {}),
      code: (vocabulary, code) =>
        code === null || code === undefined ? '' : t(`code.${vocabulary}.${code}`, { defaultValue: String(code) }),
      has: (key) => i18n.exists(key),
    }),
    [t, i18n],
  );
}
