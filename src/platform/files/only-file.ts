import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../http/problem';
import { codeOf } from '../http/problem-from-error';
import { cleanFileName } from './file-name';

export interface UploadedFile {
  name: string;
  body: Buffer;
}

async function bytesOf(file: MultipartFile, name: string, max: number): Promise<Buffer> {
  try {
    return await file.toBuffer();
  } catch (error) {
    if (codeOf(error) !== 'FST_REQ_FILE_TOO_LARGE') throw error;
    const params = { name, max };
    const errors = [{ field: 'file', code: 'attachment-too-large', params }] as const;
    throw new Problem('attachment-too-large', { params, errors: [...errors], cause: error });
  }
}

async function readParts(request: FastifyRequest, max: number): Promise<UploadedFile> {
  // One more than is taken, so that what is too much is met and named.
  const limits = { fileSize: max, files: 2, fields: 1, parts: 2 };
  let found: UploadedFile | null = null;
  for await (const part of request.parts({ limits })) {
    if (part.type !== 'file' || part.fieldname !== 'file')
      throw Problem.fields({ field: part.fieldname, code: 'unknown-field' });
    if (found) throw Problem.fields({ field: 'file', code: 'too-many', params: { max: 1 } });
    const name = cleanFileName(part.filename);
    found = { name, body: await bytesOf(part, name, max) };
  }
  if (!found) throw Problem.fields({ field: 'file', code: 'required' });
  if (found.body.length === 0) throw Problem.fields({ field: 'file', code: 'blank' });
  return found;
}

/**
 * The one file, in field `file`, that a multipart request brings.
 * @throws Problem: 422 naming the part that is missing or too much, 413 too large, 400 no multipart at all, or cut short
 */
export async function onlyFile(request: FastifyRequest, max: number): Promise<UploadedFile> {
  try {
    return await readParts(request, max);
  } catch (error) {
    throw error instanceof Problem ? error : new Problem('invalid-request', { cause: error });
  }
}
