import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { loadOpenedAreas } from './area-words';
import { chooseLanguage, currentLanguage, type Language } from './language';

const CATALOGUES = { 'zh-CN': () => import('./zh-CN.json'), en: () => import('./en.json') };

async function load(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation'))
    i18next.addResourceBundle(language, 'translation', (await CATALOGUES[language]()).default);
  await loadOpenedAreas(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

/** The first catalogue is there before anything shows. */
export async function startI18n(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: currentLanguage(),
    fallbackLng: false,
    resources: {},
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { useSuspense: false },
  });
  await load(currentLanguage());
}

/** Shows everything in the other language; its words are loaded first, so that nothing flickers. */
export async function switchLanguage(next: Language): Promise<void> {
  await load(next);
  chooseLanguage(next);
}
