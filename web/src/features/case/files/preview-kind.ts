export type PreviewKind = 'image' | 'pdf' | 'text';

/** Kinds that a browser shows by itself and that run nothing; the server read the type from the content. */
const KINDS: Record<string, PreviewKind> = {
  'image/jpeg': 'image',
  'image/png': 'image',
  'image/gif': 'image',
  'image/webp': 'image',
  'application/pdf': 'pdf',
  'text/plain': 'text',
  'text/csv': 'text',
};

/** How a file can be looked at; null: only by downloading it. */
export const previewKind = (mediaType: string): PreviewKind | null => KINDS[mediaType] ?? null;

/** UTF-8, or GBK as older office programs here write it. */
export function decodeText(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
