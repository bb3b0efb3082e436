import type { Language } from '../i18n/language';

/** All of China keeps one time; whoever looks from elsewhere must see the same due time as the colleagues there. */
export const ZONE = 'Asia/Shanghai';
/** China has had no summer time since 1991. */
const OFFSET = '+08:00';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, shape: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language}${JSON.stringify(shape)}`;
  const made =
    formats.get(key) ?? new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...shape, timeZone: ZONE });
  formats.set(key, made);
  return made;
}

const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const DAY = { month: 'short', day: 'numeric' } as const;

const dayOf = (at: Date): string => format('en', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
const yearOf = (at: Date): string => format('en', { year: 'numeric' }).format(at);

/** Time of today, day and time of this year, else the whole date: as short as it can be and still be exact. */
export function momentWords(at: string | number, now: number, language: Language): string {
  const moment = new Date(at);
  const today = new Date(now);
  if (dayOf(moment) === dayOf(today)) return format(language, TIME).format(moment);
  if (yearOf(moment) === yearOf(today)) return format(language, { ...DAY, ...TIME }).format(moment);
  return format(language, { year: 'numeric', ...DAY, ...TIME }).format(moment);
}

/** Date and time in full, to the second where asked. */
export const fullMoment = (at: string | number, language: Language, seconds = false): string =>
  format(language, {
    year: 'numeric',
    ...DAY,
    weekday: 'short',
    ...TIME,
    ...(seconds && { second: '2-digit' }),
  }).format(new Date(at));

/** A local date (`2026-11-22`) with its weekday. */
export const dateWords = (date: string, language: Language): string =>
  format(language, { ...DAY, weekday: 'short' }).format(new Date(`${date}T12:00:00${OFFSET}`));

/** A local date (`2026-11-22`) with its year. */
export const dayWords = (date: string, language: Language): string =>
  format(language, { year: 'numeric', ...DAY }).format(new Date(`${date}T12:00:00${OFFSET}`));

/** `2026-11-22T09:30` as typed there → ISO 8601; null where it is not a time. */
export function fromLocalInput(value: string): string | null {
  const at = new Date(`${value}:00${OFFSET}`);
  return value === '' || Number.isNaN(at.getTime()) ? null : at.toISOString();
}
