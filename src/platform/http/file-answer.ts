import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { TABLE_TYPES, type TableFile } from '../files/table-file';
import { contentDisposition } from './content-disposition';

/** Whatever it holds: nothing of it is run. */
export const UNTRUSTED = "default-src 'none'; sandbox";

/** What an operation that answers such a file says of it in the API's document. */
export const TABLE_CONTENT = Object.fromEntries(
  Object.values(TABLE_TYPES).map((type) => [type.split(';')[0]!, { schema: {} }]),
);

/** A file to keep: never shown by the browser, never stored on the way. */
export function fileAnswer(reply: FastifyReply, { name, type, body }: TableFile): StreamableFile {
  void reply.headers({
    'content-disposition': contentDisposition(name),
    'cache-control': 'no-store',
    'content-security-policy': UNTRUSTED,
  });
  return new StreamableFile(body, { type });
}
