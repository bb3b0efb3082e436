import { Controller, Get, Inject } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { CurrentCaller, Requires } from '../../platform/auth/access';
import { OrgTree } from '../../platform/auth/org-tree';
import type { Caller } from '../../platform/auth/scope';
import { reachesWholeTree } from '../../platform/auth/whole-tree';
import type { Config } from '../../platform/config/config';
import { ApiProblems } from '../../platform/http/api-problems';
import { CONFIG } from '../../platform/platform.module';
import { Dependencies } from '../health/dependencies.service';
import { answers } from './answers';
import { buildVersion } from './build-version';
import { readCounts, schemaVersion } from './counts';
import { SystemHealthView } from './system-health.dto';
import { Workers } from './workers';

const version = buildVersion();

/** What is away must not take the answer with it: that it is away is the answer. */
const orElse = <T>(asked: Promise<T>, otherwise: T): Promise<T> => asked.catch(() => otherwise);

@ApiTags('health')
@ApiBearerAuth()
@Controller('system-health')
export class SystemHealthController {
  constructor(
    private readonly dependencies: Dependencies,
    private readonly workers: Workers,
    private readonly tree: OrgTree,
    private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Pick<Config, 'temporalUiUrl'>,
  ) {}

  @Get()
  @Requires('administer')
  @ApiOperation({ summary: 'How the parts are, who works, what waits, and which schema this is' })
  @ApiOkResponse({ type: SystemHealthView })
  @ApiProblems(401, 403)
  async readSystemHealth(@CurrentCaller() caller: Caller): Promise<SystemHealthView> {
    const now = new Date();
    const ofAll = await reachesWholeTree(this.tree, caller, 'administer');
    const [dependencies, workers, migration, counts, temporalUiAnswers] = await Promise.all([
      this.dependencies.ask(),
      orElse(this.workers.list(now), []),
      orElse(schemaVersion(this.dataSource), null),
      ofAll ? orElse(readCounts(this.dataSource), null) : null,
      answers(this.config.temporalUiUrl),
    ]);
    return {
      status: dependencies.every(({ status }) => status === 'up') ? 'up' : 'down',
      now,
      dependencies,
      build: { version, node: process.version },
      workers,
      migration,
      counts,
      temporalUi: this.config.temporalUiUrl,
      temporalUiAnswers,
    };
  }
}
