import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CATALOGUES, fill, languageOf, type Language } from './language';
import { Problem, type FieldProblem } from './problem';
import type { FieldProblemCode, ProblemCode } from './problem-codes';
import { toProblem } from './problem-from-error';

/** RFC 9457 body. `instance` names this occurrence: the request id, which the log carries too. */
export interface ProblemBody {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance: string;
  code: ProblemCode;
  params: Record<string, string | number>;
  errors: { field: string; code: string; detail: string }[];
}

/** China's only time is eight hours ahead, all year. */
const AHEAD = 8 * 3_600_000;
const inChina = (at: number): string => new Date(at + AHEAD).toISOString().slice(0, 16).replace('T', ' ');

/** Parameters as the reader knows them: a stage and a type by its name, a colleague and an organisation too where they were looked up. */
function inWords(params: Problem['params'], language: Language): Problem['params'] {
  const { stage, holder, org, againAt, lastAt, expected } = params;
  const { stages, types }: Record<'stages' | 'types', Record<string, string>> = CATALOGUES[language];
  const named = (name: string) => params[`${name}${language === 'en' ? 'En' : 'Zh'}`];
  const person = named('holder') ?? holder;
  return {
    ...params,
    ...(stage !== undefined && { stage: stages[stage] ?? stage }),
    ...(person !== undefined && { holder: person }),
    ...(org !== undefined && { org: named('org') ?? org }),
    ...(expected !== undefined && { expected: types[expected] ?? expected }),
    ...(typeof againAt === 'number' && { againAt: inChina(againAt) }),
    ...(typeof lastAt === 'number' && { lastAt: inChina(lastAt) }),
  };
}

/** What the rules say of a field as a whole problem is said at the field in as few words as all else there. */
const AT_FIELD: Partial<Record<string, FieldProblemCode>> = { 'missing-field': 'required', 'invalid-field': 'invalid' };

const fieldDetail = ({ code: said, params = {} }: FieldProblem, language: Language): string => {
  const { fields, problems } = CATALOGUES[language];
  const code = AT_FIELD[said] ?? said;
  return fill(
    code in fields ? fields[code as FieldProblemCode] : problems[code as ProblemCode].detail,
    inWords(params, language),
  );
};

/** The problem in words. */
export function problemBody(problem: Problem, requestId: string, language: Language): ProblemBody {
  const { title, detail } = CATALOGUES[language].problems[problem.code];
  return {
    type: `urn:bihuan:problem:${problem.code}`,
    title,
    status: problem.status,
    detail: fill(detail, inWords(problem.params, language)),
    instance: `urn:uuid:${requestId}`,
    code: problem.code,
    params: problem.params,
    errors: problem.errors.map((error) => ({
      field: error.field,
      code: error.code,
      detail: fieldDetail(error, language),
    })),
  };
}

/** Why one of many that were asked for at once was not done; null, null: it was. */
export function rowProblem(
  problem: Problem | null,
  { requestId, language }: { requestId: string; language: Language },
): Pick<ProblemBody, 'code' | 'detail'> | { code: null; detail: null } {
  if (!problem) return { code: null, detail: null };
  const { code, detail } = problemBody(problem, requestId, language);
  return { code, detail };
}

const written = new WeakMap<object, Problem>();

/** What the request was refused with, before it was put into words. */
export const problemOf = (request: object): Problem | undefined => written.get(request);

/** Writes the answer in the reader's language. */
export function writeProblem(request: FastifyRequest, reply: FastifyReply, problem: Problem): void {
  written.set(request, problem);
  const language = languageOf(request.headers['accept-language']);
  void reply
    .status(problem.status)
    .headers({ ...problem.headers, 'content-language': language, vary: 'accept-language' })
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send(problemBody(problem, request.id, language));
}

/** Everything thrown in the API leaves through here. Only what nobody foresaw is logged as an error. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('http');

  /** @param allowed methods that exist at a path, to tell 405 from 404. */
  constructor(private readonly allowed: (path: string) => string[]) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = this.routeProblem(error, request) ?? toProblem(error);
    if (problem.status >= 500)
      this.log.error(
        `${request.method} ${request.url.split('?')[0]} ${problem.code} ${request.id}`,
        stackOf(problem.cause),
      );
    writeProblem(request, reply, problem);
  }

  private routeProblem(error: unknown, request: FastifyRequest): Problem | null {
    if (!(error instanceof HttpException) || error.getStatus() !== 404 || !/^Cannot /.test(error.message)) return null;
    const allow = this.allowed(request.url.split('?')[0]!).join(', ');
    if (!allow) return new Problem('unknown-route');
    return new Problem('method-not-allowed', { params: { allow }, headers: { allow } });
  }
}

const stackOf = (cause: unknown): string | undefined => (cause instanceof Error ? cause.stack : undefined);
