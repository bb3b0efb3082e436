import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../../i18n/use-words';

/** What a receiver can be told: everything, all of a process, or one thing, each by its name and code. */
export function useTopics(): { value: string; label: string }[] {
  const { t, code } = useWords();
  const { i18n } = useTranslation();
  return useMemo(() => {
    const known = i18n.getResource(i18n.language, 'translation', 'code.topic') as Record<
      string,
      Record<string, string>
    >;
    const ofProcess = Object.entries(known).flatMap(([process, things]) => [
      { value: `${process}.*`, label: `${process}.*` },
      ...Object.keys(things).map((thing) => {
        const value = `${process}.${thing}`;
        return { value, label: `${code('topic', value)} · ${value}` };
      }),
    ]);
    return [{ value: '*', label: t('receivers.everything') }, ...ofProcess];
  }, [t, code, i18n]);
}
