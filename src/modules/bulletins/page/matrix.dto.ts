import { ApiProperty } from '@nestjs/swagger';

const INSTANT = { type: String, format: 'date-time', nullable: true } as const;
const CODE = { type: String, nullable: true } as const;
const CASE = { type: String, format: 'uuid', nullable: true } as const;

export class MatrixRowDto {
  @ApiProperty({ description: 'Receiver' })
  org!: string;

  @ApiProperty({ ...INSTANT, description: 'Taken off again; null: it is one of the receivers' })
  leftAt!: string | null;

  @ApiProperty({ ...CASE, description: 'Case of the delivery; null: inside a province it is there at once' })
  delivery!: string | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'The number that it delivers' })
  number!: number | null;

  @ApiProperty({ ...CODE })
  deliveryStage!: string | null;

  @ApiProperty({ ...CODE, description: 'published, taken-down, superseded; null: it is at work' })
  deliveryOutcome!: string | null;

  @ApiProperty({ ...INSTANT })
  deliverySince!: string | null;

  @ApiProperty({ ...INSTANT })
  deliveryDue!: string | null;

  @ApiProperty()
  deliveryLate!: boolean;

  @ApiProperty({ ...CASE, description: 'Case of the reply; null: none is asked' })
  reply!: string | null;

  @ApiProperty({ ...CODE })
  replyStage!: string | null;

  @ApiProperty({ ...CODE, description: 'accepted, closed, taken-down; null: it is at work' })
  replyOutcome!: string | null;

  @ApiProperty({ ...INSTANT })
  replySince!: string | null;

  @ApiProperty({ ...INSTANT, description: "This reply's own deadline" })
  replyDue!: string | null;

  @ApiProperty()
  replyLate!: boolean;

  @ApiProperty({ type: 'integer', description: 'How often the publisher has returned it' })
  returns!: number;

  @ApiProperty({ ...INSTANT })
  submittedAt!: string | null;

  @ApiProperty({ ...INSTANT, description: 'When it was reminded by hand last; null: not yet' })
  remindedAt!: string | null;

  @ApiProperty({ ...INSTANT, description: 'From then on it may be reminded again' })
  remindableAt!: string | null;
}

export class BulletinMatrixDto {
  @ApiProperty({ type: 'integer', description: 'Of what is shown' })
  number!: number;

  @ApiProperty({ ...INSTANT, description: 'null: no reply is asked' })
  replyBy!: string | null;

  @ApiProperty({ ...CODE, description: 'complete, closed, taken-down, expired; null: open, or none' })
  repliesEnd!: string | null;

  @ApiProperty({ type: [MatrixRowDto] })
  receivers!: MatrixRowDto[];
}
