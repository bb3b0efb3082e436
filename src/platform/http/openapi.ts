import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

export const OPENAPI_PATH = '/api/openapi.json';

type Schema = Record<string, unknown>;

/** Nothing but what is declared comes or goes: an undeclared property is a mistake in the document or in the code. */
function closeObjects(document: OpenAPIObject): OpenAPIObject {
  for (const schema of Object.values(document.components?.schemas ?? {}) as Schema[])
    if (schema.type === 'object' && schema.properties && schema.additionalProperties === undefined)
      schema.additionalProperties = false;
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
  return closeObjects(SwaggerModule.createDocument(app, config, { operationIdFactory: (_, method) => method }));
}

/** Serves the document; it is built once, on the first request. */
export function serveApiDocument(app: NestFastifyApplication): void {
  SwaggerModule.setup('api', app, () => apiDocument(app), { ui: false, raw: ['json'], jsonDocumentUrl: OPENAPI_PATH });
}
