import { Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { Caller } from '../../platform/auth/scope';
import { readCase } from '../../platform/case-view/case-row';
import { isoTime } from '../../platform/database/iso-time';
import { withScope } from '../../platform/database/with-scope';
import { DELIVERY_STATES, type DeliveryState } from './deliveries.dto';

/** What whoever sees the case may know of its deliveries: not where they go on the wire, nor what a server said. */
export class CaseDeliveryDto {
  @ApiProperty({ type: 'integer', description: 'The step that caused it' })
  seq!: number;

  @ApiProperty({ example: 'complaint-dispatch.dispatched' })
  topic!: string;

  @ApiProperty({ description: 'Organisation that was told' })
  org!: string;

  @ApiProperty()
  receiver!: string;

  @ApiProperty({ enum: DELIVERY_STATES })
  state!: DeliveryState;

  @ApiProperty({ type: 'integer', minimum: 0 })
  attempts!: number;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  deliveredAt!: string | null;
}

export class CaseDeliveriesDto {
  @ApiProperty({ type: [CaseDeliveryDto], description: 'Newest first; at most 200' })
  items!: CaseDeliveryDto[];
}

const MOST = 200;

/** Who was told what about one case, and whether it arrived. */
@Injectable()
export class CaseDeliveries {
  constructor(private readonly dataSource: DataSource) {}

  read(caller: Caller, caseId: string): Promise<CaseDeliveriesDto> {
    return withScope(this.dataSource, caller.actor, async (tx) => {
      await readCase(tx, caller, caseId);
      const items: CaseDeliveryDto[] = await tx.query(
        `SELECT o.seq, o.topic, o.org_id AS org, d.receiver_id AS receiver, d.state, d.attempts,
           ${isoTime('o.created_at')} AS "createdAt", ${isoTime('d.delivered_at')} AS "deliveredAt"
         FROM outbox o JOIN delivery d ON d.outbox_id = o.id
         WHERE o.case_id = $1 ORDER BY o.seq DESC, d.position DESC LIMIT ${MOST}`,
        [caseId],
      );
      return { items };
    });
  }
}
