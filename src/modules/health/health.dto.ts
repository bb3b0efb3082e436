import { ApiProperty } from '@nestjs/swagger';

export class LiveDto {
  @ApiProperty({ enum: ['up'] })
  status!: 'up';
}

export class DependencyDto {
  @ApiProperty({ enum: ['database', 'temporal', 'worker', 'queues'] })
  name!: string;

  @ApiProperty({ enum: ['up', 'down'] })
  status!: 'up' | 'down';

  @ApiProperty({ type: 'integer', minimum: 0 })
  latencyMs!: number;

  @ApiProperty({ required: false, description: 'Why it is down' })
  reason?: string;
}

export class ReadyDto {
  @ApiProperty({ enum: ['up', 'down'] })
  status!: 'up' | 'down';

  @ApiProperty({ type: [DependencyDto] })
  dependencies!: DependencyDto[];
}
