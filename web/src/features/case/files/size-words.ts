import type { Words } from '../../../i18n/use-words';

const KB = 1000;

/** A file's size in the unit a person would say. */
export function sizeWords(bytes: number, { t }: Pick<Words, 't'>): string {
  if (bytes < KB) return t('case.bytes', { n: bytes });
  if (bytes < KB * KB) return t('case.kb', { n: Math.round(bytes / KB) });
  return t('case.mb', { n: Math.round(bytes / KB / 100) / 10 });
}
