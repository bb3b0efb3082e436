import i18next from 'i18next';
import { currentLanguage, type Language } from './language';

type Catalogue = Promise<{ default: object }>;

/** Areas whose pages few people open: their words stay out of the first page. Each is a folder with both languages. */
const AREAS = {
  intake: { 'zh-CN': () => import('./intake/zh-CN.json'), en: () => import('./intake/en.json') },
  case: { 'zh-CN': () => import('./case/zh-CN.json'), en: () => import('./case/en.json') },
  audit: { 'zh-CN': () => import('./audit/zh-CN.json'), en: () => import('./audit/en.json') },
  admin: { 'zh-CN': () => import('./admin/zh-CN.json'), en: () => import('./admin/en.json') },
  knowledge: { 'zh-CN': () => import('./knowledge/zh-CN.json'), en: () => import('./knowledge/en.json') },
  'knowledge-upkeep': {
    'zh-CN': () => import('./knowledge-upkeep/zh-CN.json'),
    en: () => import('./knowledge-upkeep/en.json'),
  },
  'knowledge-complaints': {
    'zh-CN': () => import('./knowledge-complaints/zh-CN.json'),
    en: () => import('./knowledge-complaints/en.json'),
  },
  bulletins: { 'zh-CN': () => import('./bulletins/zh-CN.json'), en: () => import('./bulletins/en.json') },
  'bulletin-replies': {
    'zh-CN': () => import('./bulletin-replies/zh-CN.json'),
    en: () => import('./bulletin-replies/en.json'),
  },
  work: { 'zh-CN': () => import('./work/zh-CN.json'), en: () => import('./work/en.json') },
  campaigns: { 'zh-CN': () => import('./campaigns/zh-CN.json'), en: () => import('./campaigns/en.json') },
  evaluations: {
    'zh-CN': () => import('./evaluations/zh-CN.json'),
    en: () => import('./evaluations/en.json'),
  },
  reports: { 'zh-CN': () => import('./reports/zh-CN.json'), en: () => import('./reports/en.json') },
  quality: { 'zh-CN': () => import('./quality/zh-CN.json'), en: () => import('./quality/en.json') },
  writing: { 'zh-CN': () => import('./writing/zh-CN.json'), en: () => import('./writing/en.json') },
  suggestion: { 'zh-CN': () => import('./suggestion/zh-CN.json'), en: () => import('./suggestion/en.json') },
  causes: { 'zh-CN': () => import('./causes/zh-CN.json'), en: () => import('./causes/en.json') },
  enquiries: { 'zh-CN': () => import('./enquiries/zh-CN.json'), en: () => import('./enquiries/en.json') },
  survey: { 'zh-CN': () => import('./survey/zh-CN.json'), en: () => import('./survey/en.json') },
} satisfies Record<string, Record<Language, () => Catalogue>>;

export type Area = keyof typeof AREAS;

/** Where somebody writes, the words of writing come along. */
const BRINGS: Partial<Record<Area, Area>> = { knowledge: 'writing', bulletins: 'writing', work: 'writing' };

const opened = new Set<Area>();

async function add(area: Area, language: Language): Promise<void> {
  const catalogues: Record<Language, () => Catalogue> = AREAS[area];
  const { default: words } = await catalogues[language]();
  i18next.addResourceBundle(language, 'translation', words, true);
}

/** Words of every area that was opened, in a language about to be shown. */
export async function loadOpenedAreas(language: Language): Promise<void> {
  await Promise.all([...opened].map((area) => add(area, language)));
}

/** For a lazy route: the page and its area's words, loaded side by side. */
export async function withWords<Page>(area: Area, page: Promise<Page>): Promise<Page> {
  const areas = [area, BRINGS[area]].filter((one) => one !== undefined);
  for (const one of areas) opened.add(one);
  const [loaded] = await Promise.all([page, ...areas.map((one) => add(one, currentLanguage()))]);
  return loaded;
}
