import type { IncomingHttpHeaders } from 'node:http';
import { HTTP, V1, type CloudEventV1 } from 'cloudevents';
import { parseInstant } from '../../platform/http/field-check';
import { jsonText } from '../../platform/http/json-body';
import { Problem, type FieldProblem } from '../../platform/http/problem';

export interface IncomingEvent {
  id: string;
  source: string;
  type: string;
  time: string | null;
  subject: string | null;
  data: unknown;
}

const BATCH_MAX = 100;
const JSON_TYPE = /^application\/(json|[\w.+-]+\+json)$/;
const STRUCTURED = 'application/cloudevents+json';
const BATCHED = 'application/cloudevents-batch+json';

const mediaType = (headers: IncomingHttpHeaders): string =>
  (headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();

function parseJson(body: Buffer): unknown {
  const text = jsonText(body);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Problem('malformed-json', { cause: error });
  }
}

/**
 * The events of a request in any of the three HTTP modes, parsed by the CloudEvents SDK.
 * The SDK is lenient where we may not be: it makes up a missing id and turns a bad time into now, either of which
 * would defeat "the same event twice is one". So what identifies an event is checked before, as it arrived.
 */
export function readEvents(headers: IncomingHttpHeaders, body: Buffer): IncomingEvent[] {
  const type = mediaType(headers);
  if (type === BATCHED) {
    const batch = parseJson(body);
    if (!Array.isArray(batch)) throw Problem.fields({ field: '', code: 'wrong-type', params: { expected: 'array' } });
    if (batch.length === 0) throw Problem.fields({ field: '', code: 'required' });
    if (batch.length > BATCH_MAX) throw Problem.fields({ field: '', code: 'too-many', params: { max: BATCH_MAX } });
    const problems = batch.flatMap((one, index) => attributeProblems(one, `${index}.`));
    if (problems.length > 0) throw Problem.fields(...problems);
    return parse({ 'content-type': BATCHED }, body.toString('utf8'), batch);
  }
  if (type === STRUCTURED) {
    const event = parseJson(body);
    const problems = attributeProblems(event, '');
    if (problems.length > 0) throw Problem.fields(...problems);
    return parse({ 'content-type': STRUCTURED }, body.toString('utf8'), [event]);
  }
  if (!JSON_TYPE.test(type) || type.startsWith('application/cloudevents')) throw new Problem('unsupported-media-type');
  parseJson(body);
  const attributes = binaryAttributes(headers);
  const problems = attributeProblems(attributes, 'ce-');
  if (problems.length > 0) throw Problem.fields(...problems);
  const ce = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`ce-${name}`, value]));
  return parse({ ...ce, 'content-type': 'application/json' }, body.toString('utf8'), [attributes]);
}

/** Attributes of binary mode; non-ASCII text comes percent-encoded (HTTP binding 3.1.3.2). */
function binaryAttributes(headers: IncomingHttpHeaders): Record<string, string> {
  const found = Object.entries(headers).filter(([name]) => name.startsWith('ce-'));
  return Object.fromEntries(
    found.map(([name, value]) => {
      const text = Array.isArray(value) ? value.join(', ') : (value ?? '');
      try {
        return [name.slice(3), decodeURIComponent(text)];
      } catch {
        throw Problem.fields({ field: name, code: 'wrong-format', params: { expected: 'percent-encoding' } });
      }
    }),
  );
}

function attributeProblems(event: unknown, prefix: string): FieldProblem[] {
  if (typeof event !== 'object' || event === null || Array.isArray(event))
    return [{ field: prefix.replace(/\.$/, ''), code: 'wrong-type', params: { expected: 'object' } }];
  const values = event as Record<string, unknown>;
  const at = (field: string) => `${prefix}${field}`;
  const problems: FieldProblem[] = [];
  for (const name of ['id', 'source', 'type', 'subject']) {
    const value = values[name];
    const max = 200;
    if (name === 'subject' && value === undefined) continue;
    if (value === undefined || value === '') problems.push({ field: at(name), code: 'required' });
    else if (typeof value !== 'string')
      problems.push({ field: at(name), code: 'wrong-type', params: { expected: 'string' } });
    else if (value.length > max) problems.push({ field: at(name), code: 'too-long', params: { max } });
    else if (/\p{Cc}|\p{Surrogate}/u.test(value))
      problems.push({ field: at(name), code: 'wrong-format', params: { expected: 'text without control characters' } });
  }
  if (values.specversion !== V1)
    problems.push({
      field: at('specversion'),
      code: values.specversion === undefined ? 'required' : 'not-in-list',
      params: { values: V1 },
    });
  if (values.time !== undefined && parseInstant(values.time) === null)
    problems.push({ field: at('time'), code: 'not-an-instant' });
  if (values.data_base64 !== undefined) problems.push({ field: at('data_base64'), code: 'unknown-field' });
  const { datacontenttype = 'application/json' } = values;
  if (typeof datacontenttype !== 'string' || !JSON_TYPE.test(mediaType({ 'content-type': datacontenttype })))
    problems.push({ field: at('datacontenttype'), code: 'not-in-list', params: { values: 'application/json' } });
  return problems;
}

function parse(headers: Record<string, string>, body: string, raw: unknown[]): IncomingEvent[] {
  try {
    const parsed = [HTTP.toEvent({ headers, body })].flat() as CloudEventV1<unknown>[];
    return parsed.map((event, index) => {
      (event as CloudEventV1<unknown> & { validate(): boolean }).validate();
      const { id, source, type, subject = null, data } = event;
      return { id, source, type, subject, data, time: (raw[index] as { time?: string }).time ?? null };
    });
  } catch (error) {
    throw Problem.fields({ field: faultOf(error), code: 'wrong-format', params: { expected: 'CloudEvents 1.0' } });
  }
}

/** The attribute that the SDK's schema check names, as `/subject`; empty when it is about the whole. */
function faultOf(error: unknown): string {
  const first = (error as { errors?: { instancePath?: string }[] }).errors?.[0];
  return (first?.instancePath ?? '').replace(/^\//, '');
}
