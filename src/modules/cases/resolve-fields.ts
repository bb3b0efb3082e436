import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { ContentRef, Post } from '../../../domain/shared/actor';
import type { CaseState } from '../../../domain/shared/case-state';
import type { Field } from '../../../domain/shared/field';
import { openTasks } from '../../../domain/shared/human-task';
import type { OrgSnapshot } from '../../platform/auth/org-snapshot';
import { scopePaths, type Caller } from '../../platform/auth/scope';
import { contentDigest, writeContent, type NewContent } from '../../platform/content/content-store';
import { answersText, type Answers } from '../../platform/content/answers';
import { formText, readForm, type Form } from '../../platform/content/form';
import { isBlank, kept, wordsText, type GivenWords } from '../../platform/content/words';
import { namedCustomer } from '../../platform/customers/named-customer';
import { answerFaults } from '../../platform/http/answers-check';
import { parseInstant, UUID } from '../../platform/http/field-check';
import { resolveNode } from '../../platform/knowledge/resolve-node';
import { Problem, type FieldProblem } from '../../platform/http/problem';
import { findCase, type CaseRow } from '../../platform/case-view/case-row';
import type { CommandBody } from './command-dto';

export interface Resolving {
  tx: EntityManager;
  caller: Caller;
  orgs: OrgSnapshot;
  row: CaseRow;
  body: CommandBody;
}

type Fault = Omit<FieldProblem, 'field'> & { path?: string };
type Resolved = { value: unknown } | { faults: Fault[] };
type Resolver = (given: never, context: Resolving, field: Field) => Promise<Resolved> | Resolved;

const value = (resolved: unknown): Resolved => ({ value: resolved });
const problem = (code: FieldProblem['code'], params?: FieldProblem['params'], path?: string): Resolved => ({
  faults: [{ code, params, path }],
});

function resolveOrg(given: string, { orgs }: Resolving, field: Field): Resolved {
  const ref = orgs.ref(given);
  if (!ref || !orgs.get(given)?.active) return problem('unknown-org');
  const levels = field.kind === 'org' || field.kind === 'orgs' ? field.levels : [];
  if (levels.length > 0 && !levels.includes(ref.level))
    return problem('wrong-org-level', { values: levels.join(', ') });
  return value(ref);
}

function resolveOrgs(given: string | string[], context: Resolving, field: Field): Resolved {
  const resolved = [given].flat().map((one) => resolveOrg(one, context, field));
  const wrong = resolved.find((one) => 'faults' in one);
  return wrong ?? value(resolved.map((one) => ('value' in one ? one.value : null)));
}

/** A person who is given a task must hold a post that may do it; separation of duties is the table's business. */
async function resolvePerson(given: string, { tx, row, body }: Resolving, field: Field): Promise<Resolved> {
  const task = openTasks(row.state).find(({ id }) => id === (body.task ?? body.taskId));
  const posts: Post[] = await tx.query(
    `SELECT post.role, post.org_id AS org FROM person JOIN post ON post.person_id = person.id
      WHERE person.id = $1 AND person.active AND post.valid_from <= now()
        AND (post.valid_until IS NULL OR post.valid_until > now())`,
    [given],
  );
  if (posts.length === 0) return problem('unknown-person');
  if (field.kind === 'person' && field.of !== undefined) {
    const places = [body[field.of]].flat();
    const may = posts.some(({ role, org }) => field.roles?.includes(role) && places.includes(org));
    return may ? value(given) : problem('not-a-candidate');
  }
  const fits =
    !task || task.candidates.some((one) => posts.some(({ role, org }) => role === one.role && org === one.org));
  return fits ? value(given) : problem('not-a-candidate');
}

async function resolveCase(given: string, { tx, caller, row }: Resolving, field: Field): Promise<Resolved> {
  if (given === row.id) return problem('same-case');
  const other = await findCase(tx, caller, given);
  if (!other) return problem('unknown-case');
  const misfit = field.kind === 'case' ? field.suits?.(row.state, other.state) : null;
  return misfit ? problem(misfit) : value(given);
}

/** One that the caller may look up; of another it is not told whether there is one. */
async function resolveCustomer(given: string, { tx, caller }: Resolving): Promise<Resolved> {
  const known = await namedCustomer(tx, { scope: scopePaths(caller, 'look-up-customers') }, { id: given });
  return known ? value(given) : problem('unknown-customer');
}

async function resolveAttachment(given: string, { tx, row }: Resolving): Promise<Resolved> {
  const [ref] = await tx.query<ContentRef[]>(`SELECT id, digest FROM attachment WHERE id = $1 AND case_id = $2`, [
    given,
    row.id,
  ]);
  return ref ? value(ref) : problem('unknown-attachment');
}

/** All of them in one question; in the order they were given. */
async function resolveAttachments(given: string[], { tx, row }: Resolving): Promise<Resolved> {
  const refs = await tx.query<ContentRef[]>(
    `SELECT id, digest FROM attachment WHERE id = ANY($1::uuid[]) AND case_id = $2
      ORDER BY array_position($1::uuid[], id)`,
    [given, row.id],
  );
  return refs.length === given.length ? value(refs) : problem('unknown-attachment');
}

/** Files that words name: of this case, of the work that it is a part of, or of an edition of its article numbered before. */
const NAMED_FILES = `SELECT count(*)::int AS known FROM attachment
  WHERE id = ANY($1::uuid[]) AND (case_id = ANY($2::uuid[]) OR id IN (
    SELECT unnest(attachments) FROM knowledge_edition WHERE article_id = $3))`;

async function resolveWords(given: unknown, { tx, row }: Resolving): Promise<Resolved> {
  const words = kept(given as GivenWords);
  if (isBlank(words)) return problem('blank', undefined, 'body');
  if (words.attachments.length === 0) return value(undefined);
  const { article, assignment } = row.state as CaseState & { article?: string; assignment?: string };
  const [{ known }] = await tx.query<[{ known: number }]>(NAMED_FILES, [
    words.attachments,
    [row.id, ...(assignment ? [assignment] : [])],
    article && UUID.test(article) ? article : row.id,
  ]);
  return known === words.attachments.length
    ? value(undefined)
    : problem('unknown-attachment', undefined, 'attachments');
}

/** A reply to the form that its case carries; every answer that does not fit is named by its question. */
async function resolveAnswers(given: Answers, { tx, row }: Resolving): Promise<Resolved> {
  const { form: asked } = row.state as CaseState & { form?: ContentRef | null };
  const [stored] = asked
    ? await tx.query<{ body: string }[]>(`SELECT body FROM content WHERE id = $1 AND erased_at IS NULL`, [asked.id])
    : [];
  const form = readForm(stored?.body ?? null);
  if (!form) return problem('unknown-field');
  const faults = answerFaults(form, given as Record<string, unknown>);
  return faults.length > 0 ? { faults } : value(undefined);
}

function resolveTask(given: string, { row }: Resolving): Resolved {
  return openTasks(row.state).some(({ id }) => id === given) ? value(given) : problem('unknown-task');
}

const RESOLVERS: Partial<Record<Field['kind'], Resolver>> = {
  org: resolveOrg,
  orgs: resolveOrgs,
  person: resolvePerson,
  case: resolveCase,
  customer: resolveCustomer,
  attachment: resolveAttachment,
  attachments: resolveAttachments,
  task: resolveTask,
  node: async (given, { tx, caller, row }) => {
    const node = await resolveNode(tx, caller, row.state, given);
    return 'problem' in node ? { faults: [node.problem] } : node;
  },
  words: resolveWords,
  answers: resolveAnswers,
  instant: (given) => value(parseInstant(given)),
};

/** Kinds that are kept as a content row, and the text that it gets. */
const STORED = {
  text: (given: unknown) => given as string,
  words: (given: unknown) => wordsText(given as GivenWords),
  form: (given: unknown) => formText(given as Form),
  answers: (given: unknown) => answersText(given as Answers),
};
const isStored = (kind: Field['kind']): kind is keyof typeof STORED => kind in STORED;

/** The fields in the plain form that a stored command is compared in; needs no look at anything. */
export function sketchFields(fields: Record<string, Field>, body: CommandBody): Record<string, unknown> {
  const given = Object.entries(fields).filter(([name]) => body[name] !== undefined);
  return Object.fromEntries(
    given.map(([name, { kind }]) => {
      if (isStored(kind)) return [name, contentDigest(STORED[kind](body[name]))];
      return [name, kind === 'instant' ? parseInstant(body[name]) : body[name]];
    }),
  );
}

/**
 * What arrived → what the workflow gets, all but what is stored: orgs by OrgRef, times in ms, references checked.
 * 422 names every field at fault.
 */
export async function resolveFields(
  fields: Record<string, Field>,
  context: Resolving,
): Promise<Record<string, unknown>> {
  const resolved: Record<string, unknown> = {};
  const problems: FieldProblem[] = [];
  for (const [name, field] of Object.entries(fields)) {
    const given = context.body[name];
    if (given === undefined || field.kind === 'text') continue;
    const answer = (await RESOLVERS[field.kind]?.(given as never, context, field)) ?? value(given);
    if ('faults' in answer)
      problems.push(
        ...answer.faults.map(({ path, ...fault }) => ({ field: [name, path].filter(Boolean).join('.'), ...fault })),
      );
    else if (!isStored(field.kind)) resolved[name] = answer.value;
  }
  if (problems.length > 0) throw Problem.fields(...problems);
  return resolved;
}

/** References to texts that are not stored: for a rehearsal. */
export const digests = (fields: Record<string, Field>, body: CommandBody): Record<string, ContentRef> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, { kind }]) =>
      isStored(kind) && body[name] !== undefined
        ? [[name, { id: uuidv7(), digest: contentDigest(STORED[kind](body[name])) }]]
        : [],
    ),
  );

/** Stores the texts and answers their references. */
export async function writeTexts(
  tx: EntityManager,
  fields: Record<string, Field>,
  body: CommandBody,
  caseId: string,
  author: string,
): Promise<Record<string, ContentRef>> {
  const refs: Record<string, ContentRef> = {};
  for (const [name, { kind }] of Object.entries(fields)) {
    if (!isStored(kind) || body[name] === undefined) continue;
    const content: NewContent = { caseId, kind, body: STORED[kind](body[name]), author };
    refs[name] = await writeContent(tx, content);
  }
  return refs;
}
