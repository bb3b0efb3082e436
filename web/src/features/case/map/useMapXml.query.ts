import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { mapSource } from './map-source';
import { nameElements, widenLabels } from './name-elements';

const otherNames = async (isEnglish: boolean): Promise<Record<string, string>> =>
  isEnglish ? (await import('./names-en.json')).default : {};

/** The map of a process in the reader's words; null: it has none. */
export function useMapXml(process: string) {
  const language = useLanguage();
  const { t, code, has } = useWords();
  return useQuery({
    queryKey: ['map', process, language],
    queryFn: async () => {
      const [xml, names] = await Promise.all([mapSource(process), otherNames(language === 'en')]);
      return (
        xml &&
        nameElements(language === 'en' ? widenLabels(xml) : xml, {
          place: (what, id) => (has(`code.${what}.${id}`) ? code(what, id) : undefined),
          other: (name) => names[name] ?? name,
          note: (id) => (has(`map.note.${process}.${id}`) ? t(`map.note.${process}.${id}`) : undefined),
        })
      );
    },
    staleTime: Infinity,
  });
}
