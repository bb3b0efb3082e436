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

/** A day and a time of it, the way they are typed: `2026-11-22 9:30`, with either sign of the Chinese keyboard too. */
const TYPED = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})[T\s]\s*(\d{1,2})[:：](\d{2})\s*$/;

/** What was typed in full: `2026-11-22T09:30`; null where it is no time that there is. */
export function momentTyped(typed: string): string | null {
  const [, year, ...rest] = TYPED.exec(typed) ?? [];
  if (!year) return null;
  const [month, day, hour, minute] = rest.map((part) => part.padStart(2, '0'));
  const moment = `${year}-${month}-${day}T${hour}:${minute}`;
  // A 31st of February would be taken for a day of March.
  const at = new Date(`${moment}Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(moment) ? moment : null;
}

/** `2026-11-22T09:30` as typed there → ISO 8601; null where it is not a time. */
export function fromLocalInput(value: string): string | null {
  const moment = momentTyped(value);
  return moment === null ? null : new Date(`${moment}:00${OFFSET}`).toISOString();
}
