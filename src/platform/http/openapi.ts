import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { problemResponse } from './api-problems';

export const OPENAPI_PATH = '/api/openapi.json';

type Schema = Record<string, unknown>;
type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

/** Nothing but what is declared comes or goes: an undeclared property is a mistake in the document or in the code. */
function closeObjects(document: OpenAPIObject): OpenAPIObject {
  for (const schema of Object.values(document.components?.schemas ?? {}) as Schema[])
    if (schema.type === 'object' && schema.properties && schema.additionalProperties === undefined)
      schema.additionalProperties = false;
  return document;
}

const OF_ANY_BODY = [400, 413, 415];
const OF_ANY_ROUTE = [503];

/** What stands before every route, whatever it does: a body that is no JSON, too large or of another type; a database away. */
function completeRefusals(document: OpenAPIObject): OpenAPIObject {
  for (const [path, item] of Object.entries(document.paths))
    for (const operation of Object.values(item as Record<string, Operation>)) {
      if (!path.startsWith('/api/')) continue;
      const statuses = operation.requestBody ? [...OF_ANY_BODY, ...OF_ANY_ROUTE] : OF_ANY_ROUTE;
      for (const status of statuses) operation.responses[status] ??= problemResponse(status);
    }
  return document;
}

/** The API document (OpenAPI 3.1), built from the controllers and DTO classes. */
export function apiDocument(app: NestFastifyApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Bihuan (闭环)')
    .setDescription(
      'Durable closed loops for customer-service centres. Errors are RFC 9457 problem+json in zh-CN or en.',
    )
    .setVersion('1')
    .setLicense('MIT', 'https://opensource.org/license/mit')
    .addBearerAuth()
    .build();
  return completeRefusals(
    closeObjects(SwaggerModule.createDocument(app, config, { operationIdFactory: (_, method) => method })),
  );
}

/** Serves the document; it is built once, on the first request. */
export function serveApiDocument(app: NestFastifyApplication): void {
  SwaggerModule.setup('api', app, () => apiDocument(app), { ui: false, raw: ['json'], jsonDocumentUrl: OPENAPI_PATH });
}
