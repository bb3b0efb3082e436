import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { OpenAPIObject } from '@nestjs/swagger';

interface Response {
  content?: Record<string, { schema?: unknown }>;
}
type Operation = { responses: Record<string, Response> };

export interface Answer<T = unknown> {
  status: number;
  headers: Headers;
  type: string;
  body: T;
}

/** Judges every real answer by the API document: status, content type and schema must be what it says. */
export class Conformance {
  private readonly ajv: Ajv;
  private readonly operations: { method: string; pattern: RegExp; path: string; operation: Operation }[];

  constructor(document: OpenAPIObject) {
    this.ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(this.ajv);
    this.ajv.addSchema({ $id: 'api', ...document }, 'api');
    this.operations = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]) => ({
        method: method.toUpperCase(),
        // Fixed paths first: /cases/{id} would match /cases/x too.
        pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`),
        path,
        operation: operation as Operation,
      })),
    );
    this.operations.sort((a, b) => Number(a.path.includes('{')) - Number(b.path.includes('{')));
  }

  /** Throws, saying what the document and the answer disagree about. */
  check(method: string, url: string, { status, type, body }: Answer): void {
    const path = url.split('?')[0]!;
    const found = this.operations.find((one) => one.method === method && one.pattern.test(path));
    if (!found) return;
    const where = `${method} ${found.path} ${status}`;
    const response = found.operation.responses[String(status)];
    if (!response) throw new Error(`${where} is not in the API document: ${JSON.stringify(body)}`);
    const types = Object.keys(response.content ?? {});
    if (types.length === 0) return;
    if (!types.includes(type)) throw new Error(`${where}: ${type} is not in the API document (${types.join(', ')})`);
    const pointer = ['paths', found.path, method.toLowerCase(), 'responses', String(status), 'content', type, 'schema'];
    const ref = `api#/${pointer.map((part) => encodeURIComponent(part.replace(/~/g, '~0').replace(/\//g, '~1'))).join('/')}`;
    const validate = this.ajv.getSchema(ref);
    if (!validate) throw new Error(`${where}: no schema at ${ref}`);
    if (!validate(body)) throw new Error(`${where}: ${this.ajv.errorsText(validate.errors)}\n${JSON.stringify(body)}`);
  }
}
