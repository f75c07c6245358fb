/**
 * The strict checker of the command line and the builder: finds what is wrong in a notice, where, and what to write
 * instead. First the structure, by the schema, and whether it is finished; only then the editorial rules of `rules.ts`
 * and `plan-rules.ts`.
 */
import * as v from 'valibot';
import type { Day } from './day.js';
import { MAX_NOTICE_BYTES } from './limits.js';
import { NoticeSchema, type Notice } from './notice.js';
import { expectedOf } from './expected.js';
import { problem, type Problem, type ProblemCode } from './problem.js';
import type { Subject } from './shape.js';
import { RULES } from './rules.js';
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
    yield problem('too-large', '', bytes, fix, { bytes, most: MAX_NOTICE_BYTES });
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
    const expects = expectedBy(issue, keys, shape);
    if (issue.expected === 'never') yield* unknownFields(keys.slice(0, -1), last?.input as object);
    else if (issue.type === 'regex' && last?.origin === 'key')
      yield problem('invalid-language', path, last.value, `Name this by ${expects}.`, { name: String(last.key) });
    else if (last && last.value === undefined)
      yield problem('missing-field', path, undefined, `Add ${expects}.`, expectedOf(shape, keys));
    else {
      const about = { ...expectedOf(shape, keys), ...mostOf(issue) };
      yield problem(codeOf(issue), path, last ? last.value : document, `Write ${expects}.`, about);
    }
  }
}

/** Fields with an example in the advice, by name. */
const EXAMPLES = new Map<Key | undefined, string>([
  ['choice', '{"kind": "opt-out", "sourceRefs": ["announcement"]}'],
  ['plan', '[{"state": "planned", "start": "2026-03-02", "sourceRefs": ["announcement"]}]'],
]);

/** What is to be written instead, so that it completes "Write …". */
function expectedBy(issue: v.BaseIssue<unknown>, keys: readonly Key[], shape: Shape | undefined): string {
  const example = EXAMPLES.get(keys.at(-1));
  const like = example === undefined ? '' : `, like ${example}`;
  if (issue.type === 'min_length' && Array.isArray(issue.input)) {
    const holder = keys.slice(0, -1).reduce<Shape | undefined>(shapeUnder, ROOT);
    // a list that is required cannot be left out
    if (holder?.entries?.[keys.at(-1) ?? '']?.type !== 'exact_optional')
      return `at least one item, which is ${expected(shape?.item)}${like}`;
  }
  // of a union, the message is that of one option
  if (!issue.message || (shape?.type === 'union' && issue.type === 'regex')) return `${expected(shape)}${like}`;
  return issue.message;
}

/** Tells a value of another type from one of the right type that does not do. */
const codeOf = ({ kind, type }: v.BaseIssue<unknown>): 'invalid-value' | 'wrong-type' =>
  kind === 'validation' || type === 'picklist' ? 'invalid-value' : 'wrong-type';

/** The most of a text, a list or a number, where there is more of it. */
const mostOf = ({ requirement, type }: v.BaseIssue<unknown>): { most?: number } =>
  (type === 'max_length' || type === 'max_value') && typeof requirement === 'number' ? { most: requirement } : {};

/** Fields that are looked for at the top of a notice, and what to do with them. */
const ELSEWHERE = new Map([
  ['announcedOn', 'Move its date to audiences[0].plan[0].announced.'],
  ['effectiveFrom', 'Move its date to audiences[0].plan[0].start.'],
  [
    'lastDayToAct',
    'Move its date to audiences[0].plan[0].lastDay, and its sourceWording beside it; leave out the day before the ' +
      'start, which follows from start.',
  ],
  ['afterDate', 'Move this to audiences[0].afterDate.'],
  [
    'default',
    'Move its note to audiences[0].choice.text, and write what people can choose in audiences[0].choice.kind.',
  ],
  ['status', 'Move its activity to audiences[0].plan, as the state of an entry of its own.'],
  [
    'authorities',
    'Call this positions, in which the roles lead, concerned and other are lead-authority, concerned-authority and ' +
      'authority.',
  ],
]);

/** All of them: the schema itself stops at the first. */
function* unknownFields(keys: readonly Key[], object: object): Iterable<Problem> {
  const path = keys.reduce<string>(pathUnder, '');
  const shape = keys.reduce<Shape | undefined>(shapeUnder, ROOT);
  for (const [name, value] of Object.entries(object)) {
    if (shapeUnder(shape, name)) continue;
    const near = nearest(name, Object.keys(shape?.entries ?? {}));
    const instead = near ? `, or call it ${JSON.stringify(near)} if that is meant` : '';
    const fix = `Remove this field, which a notice does not have here${instead}.`;
    const elsewhere = shape === ROOT ? ELSEWHERE.get(name) : undefined;
    yield problem('unknown-field', pathUnder(path, name), value, elsewhere ?? fix, { name, near: near ?? '' });
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
