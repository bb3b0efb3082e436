import { fieldSchema } from '../../platform/http/is-field';
import { EVENT_TYPES } from './event-types';

type Json = Record<string, unknown>;

/** JSON Schema of the data of each event type, from the same table that checks them. */
export function dataSchema(type: string): Json {
  const { fields, effect } = EVENT_TYPES[type]!;
  const names = Object.keys(fields);
  return {
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, fieldSchema(fields[name]!)])),
    required: names.filter((name) => fields[name]!.required),
    additionalProperties: false,
    ...(effect.kind === 'order' ? { oneOf: [{ required: ['caseNumber'] }, { required: ['externalId'] }] } : {}),
  };
}

/** An event of this type in structured mode. */
export const eventSchema = (type: string): Json => ({
  type: 'object',
  properties: {
    specversion: { const: '1.0' },
    id: { type: 'string', minLength: 1, maxLength: 200, description: 'Yours; the same id again is the same event' },
    source: { type: 'string', minLength: 1, maxLength: 200, description: 'The one your system is registered with' },
    type: { const: type },
    subject: { type: 'string', minLength: 1, maxLength: 200 },
    time: { type: 'string', format: 'date-time' },
    datacontenttype: { type: 'string', pattern: '^application/(json|.+\\+json)' },
    data: dataSchema(type),
  },
  required: ['specversion', 'id', 'source', 'type', 'data'],
});

const messageName = (type: string): string =>
  type.replace(/^bihuan\./, '').replace(/[.-](.)/g, (_, letter: string) => letter.toUpperCase());

const OUTGOING: Json = {
  name: 'delivery',
  title: 'What happened to a case',
  summary: 'CloudEvents structured mode, signed by Standard Webhooks; webhook-id is the event id',
  contentType: 'application/cloudevents+json',
  headers: {
    type: 'object',
    properties: {
      'webhook-id': { type: 'string', format: 'uuid' },
      'webhook-timestamp': { type: 'string', description: 'Seconds since 1970' },
      'webhook-signature': { type: 'string', description: 'v1,<base64 HMAC-SHA256>, several separated by blanks' },
    },
    required: ['webhook-id', 'webhook-timestamp', 'webhook-signature'],
  },
  payload: {
    type: 'object',
    properties: {
      specversion: { const: '1.0' },
      id: { type: 'string', format: 'uuid' },
      source: { const: 'urn:bihuan:local' },
      type: { type: 'string', pattern: '^bihuan\\.' },
      subject: { type: 'string', description: 'Case number' },
      time: { type: 'string', format: 'date-time' },
      sequence: { type: 'string', description: "Number of the case's transition; a lower one is older" },
      datacontenttype: { const: 'application/json' },
      data: {
        type: 'object',
        properties: {
          caseId: { type: 'string', format: 'uuid' },
          caseNumber: { type: ['string', 'null'] },
          org: { type: 'string' },
        },
        required: ['caseId', 'caseNumber', 'org'],
      },
    },
    required: ['specversion', 'id', 'source', 'type', 'subject', 'time', 'sequence', 'data'],
  },
};

/** The event interface, AsyncAPI 3. */
export function asyncApi(): Json {
  const types = Object.keys(EVENT_TYPES);
  const refs = types.map((type) => ({ $ref: `#/channels/events/messages/${messageName(type)}` }));
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Bihuan (闭环) events',
      version: '1',
      description:
        'Events in: POST, CloudEvents 1.0 (structured, binary, batch). Events out: webhooks, in order per receiver.',
      license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    },
    defaultContentType: 'application/cloudevents+json',
    channels: {
      events: {
        address: '/api/v1/events',
        messages: Object.fromEntries(
          types.map((type) => [messageName(type), { $ref: `#/components/messages/${messageName(type)}` }]),
        ),
        bindings: { http: { bindingVersion: '0.3.0' } },
      },
      webhook: {
        address: null,
        description: "The receiver's own URL",
        messages: { delivery: { $ref: '#/components/messages/delivery' } },
      },
    },
    operations: {
      receiveEvent: {
        action: 'receive',
        channel: { $ref: '#/channels/events' },
        messages: refs,
        security: [{ $ref: '#/components/securitySchemes/token' }],
        bindings: { http: { method: 'POST', bindingVersion: '0.3.0' } },
      },
      sendDelivery: {
        action: 'send',
        channel: { $ref: '#/channels/webhook' },
        messages: [{ $ref: '#/channels/webhook/messages/delivery' }],
        bindings: { http: { method: 'POST', bindingVersion: '0.3.0' } },
      },
    },
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      messages: {
        ...Object.fromEntries(
          types.map((type) => [
            messageName(type),
            {
              name: type,
              title: EVENT_TYPES[type]!.summaryZh,
              summary: EVENT_TYPES[type]!.summary,
              contentType: 'application/cloudevents+json',
              payload: eventSchema(type),
            },
          ]),
        ),
        delivery: OUTGOING,
      },
    },
  };
}
