import { extname } from 'node:path';
import { fileTypeFromBuffer } from 'file-type';
import { Problem } from '../../platform/http/problem';

/** What may be kept: media type → extensions that may name it. Nothing that runs, no pages, no archives. */
const ALLOWED: Record<string, readonly string[]> = {
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'image/tiff': ['tif', 'tiff'],
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'audio/mpeg': ['mp3'],
  'audio/wav': ['wav'],
  'audio/amr': ['amr'],
  'audio/x-m4a': ['m4a'],
  'video/mp4': ['mp4'],
  'text/plain': ['txt'],
  'text/csv': ['csv'],
};

const TEXT_TYPES: Record<string, string> = { txt: 'text/plain', csv: 'text/csv' };
export const ALLOWED_EXTENSIONS = Object.values(ALLOWED).flat();

/** Text that a browser or a shell would run, whatever its name says. */
const ACTIVE_TEXT = /^\s*(#!|<\?xml|<!doctype|<!--|<(html|head|body|script|svg|iframe|object|embed|style|img|a)\b)/i;
const SCRIPT_INSIDE = /<\s*(script|iframe|object|embed|svg)\b|javascript:/i;

/** How much of a text is looked at: scripts further down are still only text for who downloads it as text. */
const LOOKED_AT = 64 * 1024;

const refused = (name: string, type: string): Problem =>
  new Problem('attachment-type-refused', {
    params: { name, type, allowed: ALLOWED_EXTENSIONS.join(', ') },
    errors: [
      {
        field: 'file',
        code: 'attachment-type-refused',
        params: { name, type, allowed: ALLOWED_EXTENSIONS.join(', ') },
      },
    ],
  });

/** UTF-8, or GBK as older office programs here write it. */
function isText(bytes: Buffer): boolean {
  if (bytes.includes(0)) return false;
  return ['utf-8', 'gb18030'].some((encoding) => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return true;
    } catch {
      return false;
    }
  });
}

function textType(name: string, extension: string, bytes: Buffer): string {
  const head = bytes
    .subarray(0, LOOKED_AT)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '');
  if (ACTIVE_TEXT.test(head) || SCRIPT_INSIDE.test(head)) throw refused(name, 'active text');
  const type = TEXT_TYPES[extension];
  if (!type || !isText(bytes)) throw refused(name, isText(bytes) ? 'text' : 'unknown');
  return type;
}

/**
 * The media type by content; the name must agree with it.
 * @throws Problem 415 naming the file: a type that may not be kept, or an extension that hides what it is
 */
export async function checkFileType(name: string, bytes: Buffer): Promise<string> {
  const extension = extname(name).slice(1).toLowerCase();
  const found = await fileTypeFromBuffer(bytes);
  if (!found) return textType(name, extension, bytes);
  const extensions = ALLOWED[found.mime];
  if (!extensions) throw refused(name, found.mime);
  if (!extensions.includes(extension)) {
    const params = { name, type: found.mime };
    throw new Problem('attachment-name-mismatch', {
      params,
      errors: [{ field: 'file', code: 'attachment-name-mismatch', params }],
    });
  }
  return found.mime;
}
