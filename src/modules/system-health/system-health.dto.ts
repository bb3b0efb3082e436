import { ApiProperty } from '@nestjs/swagger';
import { DependencyDto } from '../health/health.dto';

export class WorkerView {
  @ApiProperty({ example: '4711@node-3', description: 'Process and machine' })
  identity!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Build of its workflows' })
  build!: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', description: 'When it asked for work last' })
  seenAt!: Date;
}

export class BuildView {
  @ApiProperty({ example: '0.1.0' })
  version!: string;

  @ApiProperty({ example: 'v20.20.2' })
  node!: string;
}

export class ProcessCountView {
  @ApiProperty({ example: 'complaint-dispatch' })
  process!: string;

  @ApiProperty({ type: 'integer' })
  open!: number;
}

export class LateTimersView {
  @ApiProperty({ type: 'integer', description: 'Due longer ago than so many seconds, and not fired' })
  overSeconds!: number;

  @ApiProperty({ type: 'integer' })
  count!: number;
}

/** What is counted at the moment of asking. */
export class CountsView {
  @ApiProperty({ type: [ProcessCountView], description: 'Cases that are not closed' })
  cases!: ProcessCountView[];

  @ApiProperty({ type: 'integer', description: 'Committed, and given to no receiver yet' })
  outboxWaiting!: number;

  @ApiProperty({ type: 'integer' })
  deliveriesWaiting!: number;

  @ApiProperty({ type: 'integer', description: 'Dead letters' })
  deliveriesDead!: number;

  @ApiProperty({ type: 'integer', description: 'Accepted and not applied yet' })
  eventsWaiting!: number;

  @ApiProperty({ type: 'integer', description: 'Running clocks past their limit' })
  timersBreached!: number;

  @ApiProperty({ type: [LateTimersView], description: 'Above zero, the engine lags' })
  timersLate!: LateTimersView[];
}

export class SystemHealthView {
  @ApiProperty({ enum: ['up', 'down'] })
  status!: 'up' | 'down';

  @ApiProperty({ type: 'string', format: 'date-time' })
  now!: Date;

  @ApiProperty({ type: [DependencyDto] })
  dependencies!: DependencyDto[];

  @ApiProperty({ type: BuildView, description: 'Of the process that answers' })
  build!: BuildView;

  @ApiProperty({ type: [WorkerView], description: 'Workers that ask for cases to live; empty while Temporal is away' })
  workers!: WorkerView[];

  @ApiProperty({ type: String, nullable: true, description: 'Newest migration of the schema; null: database away' })
  migration!: string | null;

  @ApiProperty({
    type: CountsView,
    nullable: true,
    description:
      'Of the whole country, so only for who administers all of it; null otherwise, or while the database is away',
  })
  counts!: CountsView | null;

  @ApiProperty({ type: String, format: 'uri', nullable: true, description: 'Temporal’s own pages, where configured' })
  temporalUi!: string | null;

  @ApiProperty({
    type: Boolean,
    nullable: true,
    description: 'Whether they answered just now, as seen from this server; null: not configured',
  })
  temporalUiAnswers!: boolean | null;
}
