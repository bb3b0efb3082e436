import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { v5 as uuidv5 } from 'uuid';
import { refuse } from '../../../domain/shared/errors';
import type { Caller } from '../../platform/auth/scope';
import type { AttachmentRefDto } from '../../platform/case-view/case-detail.dto';
import { readCase } from '../../platform/case-view/case-row';
import { isoTime } from '../../platform/database/iso-time';
import { withScope } from '../../platform/database/with-scope';
import type { UploadedFile } from '../../platform/files/only-file';
import { Problem } from '../../platform/http/problem';
import { commandId } from '../../platform/temporal/command-id';
import { checkFileType } from './file-type-check';

export interface StoredFile extends AttachmentRefDto {
  body: Buffer;
}

const REF = `id, file_name AS "fileName", media_type AS "mediaType", bytes, digest, ${isoTime('created_at')} AS "createdAt"`;

/** Files of a case: kept beside it first, part of it once the command `attach` names them. */
@Injectable()
export class AttachmentService {
  constructor(private readonly dataSource: DataSource) {}

  /** Nothing is read for a case that the caller may not see, or that has ended. */
  async mayAdd(caller: Caller, caseId: string): Promise<void> {
    const row = await withScope(this.dataSource, caller.actor, (tx) => readCase(tx, caller, caseId));
    if (row.state.ended) throw Problem.of(refuse('case-closed'));
  }

  async add(caller: Caller, caseId: string, key: string, { name, body }: UploadedFile): Promise<AttachmentRefDto> {
    const mediaType = await checkFileType(name, body);
    const digest = createHash('sha256').update(body).digest('hex');
    // The same key is the same id: a retry meets the row of the first try.
    const id = uuidv5(commandId(caller.actor, key), caseId);
    return withScope(this.dataSource, caller.actor, async (tx) => {
      await tx.query(
        `INSERT INTO attachment (id, case_id, file_name, media_type, bytes, digest, body, author)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (id) DO NOTHING`,
        [id, caseId, name, mediaType, body.length, digest, body, caller.actor.id],
      );
      const [stored] = await tx.query<[AttachmentRefDto]>(`SELECT ${REF} FROM attachment WHERE id = $1`, [id]);
      if (stored.digest !== digest || stored.fileName !== name) throw new Problem('key-reused');
      return stored;
    });
  }

  /** A file of the case: one that is part of it, or the caller's own that is not yet. */
  async read(caller: Caller, caseId: string, id: string): Promise<StoredFile> {
    return withScope(this.dataSource, caller.actor, async (tx) => {
      await readCase(tx, caller, caseId);
      const [file] = await tx.query<StoredFile[]>(
        `SELECT ${REF}, body FROM attachment WHERE id = $1 AND case_id = $2 AND (used_seq IS NOT NULL OR author = $3)`,
        [id, caseId, caller.actor.id],
      );
      if (!file) throw new Problem('not-found');
      return file;
    });
  }
}
