import { Module, type DynamicModule } from '@nestjs/common';
import { HealthModule } from './modules/health/health.module';
import type { Config } from './platform/config/config';
import { AuthModule } from './platform/auth/auth.module';
import { PlatformModule } from './platform/platform.module';

/** The API: every module once. */
@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(config), AuthModule, HealthModule] };
  }
}
