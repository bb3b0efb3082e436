import 'reflect-metadata';
import type { NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module';
import type { Config } from './platform/config/config';
import { BodyPipe } from './platform/http/body.pipe';
import { httpAdapter } from './platform/http/http-adapter';
import { serveApiDocument } from './platform/http/openapi';
import { ProblemFilter } from './platform/http/problem.filter';
import { serveWeb } from './platform/http/serve-web';

/**
 * The whole API, not listening yet: the process and the tests start the same one. With `preview` nothing is
 * instantiated: enough to write its document, without database or Temporal.
 */
export async function createApi(
  config: Config,
  logger: NestApplicationOptions['logger'] = ['log', 'warn', 'error'],
  preview = false,
): Promise<NestFastifyApplication> {
  const { adapter, allowed } = httpAdapter();
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), adapter, {
    logger,
    preview,
    bodyParser: false,
    abortOnError: false,
    forceCloseConnections: true,
  });
  app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready'] });
  app.useGlobalPipes(new BodyPipe());
  app.useGlobalFilters(new ProblemFilter(allowed));
  serveApiDocument(app);
  serveWeb(app);
  return app;
}
