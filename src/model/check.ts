/**
 * The strict checker of the command line and the builder: what should not stand in a notice as it does, where,
 * and what to write instead. First the structure, by the schema, and whether it is finished; only then is a notice
 * read by the editorial rules of `rules.ts`.
 */
import * as v from 'valibot';
import type { Day } from './day.js';
import { MAX_NOTICE_BYTES } from './limits.js';
import { NoticeSchema, type Notice } from './notice.js';
import { problem, type Problem, type ProblemCode } from './problem.js';
import { RULES, type Subject } from './rules.js';
import { expected, partsOf, pathUnder, ROOT, shapeUnder, type Key, type Part, type Shape } from './shape.js';

export type { Problem, ProblemCode };

export interface CheckOptions {
  /** The day on which is checked; without one, nothing is said about the age of the last review. */
  readonly today?: Day | undefined;
}

/**
 * Checks a notice as it would be published, so as JSON: its structure, and if that is right, the editorial
 * rules. An empty list means that nothing was found. Never throws on data.
 */
export function checkNotice(raw: unknown, { today }: CheckOptions = {}): Problem[] {
  let json: string | undefined;
  try {
    json = JSON.stringify(raw);
  } catch {
    // a cycle, a getter that throws
  }
  if (json === undefined) return [problem('not-json', '', undefined, 'Write a document of plain JSON data.')];
  const document: unknown = JSON.parse(json);
  const parts = [...partsOf(ROOT, document)];
  const problems = [...size(json), ...structure(document)];
  const named = new Set(problems.map(({ path }) => path));
  problems.push(...unfinished(parts).filter(({ path }) => !named.has(path)));
  if (problems.length) return problems;
  const subject: Subject = { notice: document as Notice, parts, today };
  return RULES.flatMap((rule) => [...rule(subject)]);
}

function* size(json: string): Iterable<Problem> {
  const bytes = new TextEncoder().encode(json).length;
  if (bytes > MAX_NOTICE_BYTES) {
    const fix = `Shorten the notice to at most ${String(MAX_NOTICE_BYTES)} bytes of JSON.`;
    yield problem('too-large', '', bytes, fix);
  }
}

/** What somebody still has to write: told together with the structure, for much of it has none until it is written. */
const unfinished = (parts: readonly Part[]): Problem[] =>
  parts
    .filter(({ value }) => typeof value === 'string' && /(?:^|\s)TODO(?::|$)/.test(value))
    .map(({ path, value }) =>
      problem('unfinished', path, value, 'Write what this TODO asks for, or remove the part that it is in.'),
    );

/** Everything in which a document is not of the schema's structure. */
function* structure(document: unknown): Iterable<Problem> {
  // an empty message is one that the schema does not have
  const { issues = [] } = v.safeParse(NoticeSchema, document, { abortPipeEarly: true, message: '' });
  for (const issue of issues) {
    const last = issue.path?.at(-1);
    const keys = (issue.path ?? []).map(({ key }) => key as Key);
    const path = keys.reduce<string>(pathUnder, '');
    const shape = keys.reduce<Shape | undefined>(shapeUnder, ROOT);
    const expects = issue.message || expected(shape);
    if (issue.expected === 'never') yield* unknownFields(keys.slice(0, -1), last?.input as object);
    else if (issue.type === 'regex' && last?.origin === 'key')
      yield problem('invalid-language', path, last.value, `Name this by ${expects}.`);
    else if (last && last.value === undefined) yield problem('missing-field', path, undefined, `Add ${expects}.`);
    else yield problem(codeOf(issue), path, last ? last.value : document, `Write ${expects}.`);
  }
}

/** Tells a value of another type from one of the right type that does not do. */
const codeOf = ({ kind, type }: v.BaseIssue<unknown>): ProblemCode =>
  kind === 'validation' || type === 'picklist' ? 'invalid-value' : 'wrong-type';

/** All of them: the schema itself stops at the first. */
function* unknownFields(keys: readonly Key[], object: object): Iterable<Problem> {
  const path = keys.reduce<string>(pathUnder, '');
  const shape = keys.reduce<Shape | undefined>(shapeUnder, ROOT);
  for (const [name, value] of Object.entries(object)) {
    if (shapeUnder(shape, name)) continue;
    const near = nearest(name, Object.keys(shape?.entries ?? {}));
    const instead = near ? `, or call it ${JSON.stringify(near)} if that is meant` : '';
    const fix = `Remove this field, which a notice does not have here${instead}.`;
    yield problem('unknown-field', pathUnder(path, name), value, fix);
  }
}

/** The known name that begins most like this one, if at least three letters do. */
function nearest(name: string, known: readonly string[]): string | undefined {
  const alike = (other: string): number => {
    let letters = 0;
    while (letters < other.length && other[letters]?.toLowerCase() === name[letters]?.toLowerCase()) letters++;
    return letters;
  };
  const [first] = [...known].sort((a, b) => alike(b) - alike(a) || a.length - b.length);
  return first !== undefined && alike(first) >= 3 ? first : undefined;
}
