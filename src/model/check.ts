/**
 * The strict checker of the command line and the builder. Reports each problem in a notice with its path and a fix.
 * Checks the structure and the `TODO`s first. Only if both are fine, applies the editorial rules of `rules.ts` and
 * `plan-rules.ts`.
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
  /** The current day. Default: none; the age of the last review is then not checked. */
  readonly today?: Day | undefined;
}

/**
 * Checks a notice as it would be published, that is, as JSON: first its structure, then the editorial rules.
 * Returns an empty list if there are no findings. Never throws on bad data.
 */
export function checkNotice(raw: unknown, { today }: CheckOptions = {}): Problem[] {
  let json: string | undefined;
  try {
    json = JSON.stringify(raw);
  } catch {
    // a cycle, or a getter that throws
  }
  if (json === undefined) return [problem('not-json', '', undefined, 'Write a document of plain JSON.')];
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

/** Texts with a `TODO`. Reported with the structure, because an unfinished value often has the wrong structure too. */
const unfinished = (parts: readonly Part[]): Problem[] =>
  parts
    .filter(({ value }) => typeof value === 'string' && /(?:^|\s)TODO(?::|$)/.test(value))
    .map(({ path, value }) =>
      problem('unfinished', path, value, 'Replace this TODO, or remove the part that it is in.'),
    );

/** Reports every difference between a document and the schema. */
function* structure(document: unknown): Iterable<Problem> {
  // the empty message replaces Valibot's own, so that only the messages of the schema remain
  const { issues = [] } = v.safeParse(NoticeSchema, document, { abortPipeEarly: true, message: '' });
  for (const issue of issues) {
    const last = issue.path?.at(-1);
    const keys = (issue.path ?? []).map(({ key }) => key as Key);
    const path = keys.reduce<string>(pathUnder, '');
    const shape = keys.reduce<Shape | undefined>(shapeUnder, ROOT);
    const expects = expectedBy(issue, keys, shape);
    if (issue.expected === 'never') yield* unknownFields(keys.slice(0, -1), last?.input as object);
    else if (issue.type === 'regex' && last?.origin === 'key')
      yield problem('invalid-language', path, last.value, `Use ${expects} as this key.`, { name: String(last.key) });
    else if (last && last.value === undefined)
      yield problem('missing-field', path, undefined, `Add ${expects}.`, expectedOf(shape, keys));
    else {
      const about = { ...expectedOf(shape, keys), ...mostOf(issue) };
      yield problem(codeOf(issue), path, last ? last.value : document, `Write ${expects}.`, about);
    }
  }
}

/** Examples for `fix`, by name of the field. */
const EXAMPLES = new Map<Key | undefined, string>([
  ['choice', '{"kind": "opt-out", "sourceRefs": ["announcement"]}'],
  ['plan', '[{"state": "planned", "start": "2026-03-02", "sourceRefs": ["announcement"]}]'],
  ['sourceRefs', '["announcement"], with ids from sources'],
]);

/** Describes the expected value, as the rest of "Write …". */
function expectedBy(issue: v.BaseIssue<unknown>, keys: readonly Key[], shape: Shape | undefined): string {
  const example = EXAMPLES.get(keys.at(-1));
  const like = example === undefined ? '' : `, like ${example}`;
  if (issue.type === 'min_length' && Array.isArray(issue.input)) {
    const holder = keys.slice(0, -1).reduce<Shape | undefined>(shapeUnder, ROOT);
    // the message of the schema suggests to remove the list, which is wrong for a required one
    if (holder?.entries?.[keys.at(-1) ?? '']?.type !== 'exact_optional')
      return `at least one item, which is ${expected(shape?.item)}${like}`;
  }
  // the message of a union describes only one of its options
  if (!issue.message || (shape?.type === 'union' && issue.type === 'regex')) return `${expected(shape)}${like}`;
  return issue.message;
}

/** Distinguishes a wrong type from a bad value of the right type. */
const codeOf = ({ kind, type }: v.BaseIssue<unknown>): 'invalid-value' | 'wrong-type' =>
  kind === 'validation' || type === 'picklist' ? 'invalid-value' : 'wrong-type';

/** The maximum length or number, if the value exceeds it. */
const mostOf = ({ requirement, type }: v.BaseIssue<unknown>): { most?: number } =>
  (type === 'max_length' || type === 'max_value') && typeof requirement === 'number' ? { most: requirement } : {};

/** Fields that editors expect at the top level of a notice, each with its fix. */
const ELSEWHERE = new Map([
  ['announcedOn', 'Move its date to audiences[0].plan[0].announced.'],
  ['effectiveFrom', 'Move its date to audiences[0].plan[0].start.'],
  [
    'lastDayToAct',
    'Move its date to audiences[0].plan[0].lastDay, and its sourceWording beside it. If it is the day before start, ' +
      'leave it out: that is the default.',
  ],
  ['afterDate', 'Move this to audiences[0].afterDate.'],
  ['default', 'Move its note to audiences[0].choice.text, and set audiences[0].choice.kind.'],
  ['status', 'Move its activity to audiences[0].plan, as the state of a separate entry.'],
  [
    'authorities',
    'Rename this to positions, and its roles lead, concerned and other to lead-authority, concerned-authority and ' +
      'authority.',
  ],
]);

/** Reports all unknown fields of an object: Valibot stops at the first. */
function* unknownFields(keys: readonly Key[], object: object): Iterable<Problem> {
  const path = keys.reduce<string>(pathUnder, '');
  const shape = keys.reduce<Shape | undefined>(shapeUnder, ROOT);
  for (const [name, value] of Object.entries(object)) {
    if (shapeUnder(shape, name)) continue;
    const near = nearest(name, Object.keys(shape?.entries ?? {}));
    const instead = near ? `, or rename it to ${JSON.stringify(near)}` : '';
    const fix = `Remove this unknown field${instead}.`;
    const elsewhere = shape === ROOT ? ELSEWHERE.get(name) : undefined;
    yield problem('unknown-field', pathUnder(path, name), value, elsewhere ?? fix, { name, near: near ?? '' });
  }
}

/** Returns the known name with the longest common prefix, if that has at least three letters. */
function nearest(name: string, known: readonly string[]): string | undefined {
  const alike = (other: string): number => {
    let letters = 0;
    while (letters < other.length && other[letters]?.toLowerCase() === name[letters]?.toLowerCase()) letters++;
    return letters;
  };
  const [first] = [...known].sort((a, b) => alike(b) - alike(a) || a.length - b.length);
  return first !== undefined && alike(first) >= 3 ? first : undefined;
}
