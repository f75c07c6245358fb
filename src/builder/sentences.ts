/** Formats the checker's findings in the language of the builder. */
import type { Expected } from '../model/problem.js';
import type { Problem } from '../model/check.js';
import { isAmbiguous } from './date.js';
import { itemsAt, textAt, type Path } from './draft.js';
import { itemName, itemPlace, labelAt, languageName, pathOf, type Naming } from './names.js';
import { problemWordsOf } from './words/problems.js';
import type { ProblemWords, Say, StructureCode } from './words/problems.en.js';

/** Returns the message for a finding, without its location. */
export function sentence(naming: Naming, problem: Problem): string {
  const { words: w } = naming;
  const text = jsonText(problem.value);
  const expected = expectedBy(problem);
  const words = problemWordsOf(w.lang);
  const message = !expected
    ? ownSentence(words, problem, sayIn(naming))
    : text !== undefined && isAmbiguous(text)
      ? w.dates.ambiguous(text)
      : structureSentence(words, expected, naming, pathOf(problem.path), text);
  return w.lang === 'fr' ? message.replace(/ (?=[:;?!»])/g, '\u00a0').replace(/« /g, '«\u00a0') : message;
}

const STRUCTURE: ReadonlySet<string> = new Set<StructureCode>(['missing-field', 'wrong-type', 'invalid-value']);

const expectedBy = ({ about, code }: Problem): Expected | undefined =>
  STRUCTURE.has(code) ? (about as Expected) : undefined;

function ownSentence({ codes }: ProblemWords, { about, code }: Problem, say: Say): string {
  const of = codes[code as keyof typeof codes] as ((say: Say) => string) &
    ((about: Problem['about'], say: Say) => string);
  return about === undefined ? of(say) : of(about, say);
}

/** Returns the message for a missing or invalid value. */
function structureSentence(
  words: ProblemWords,
  { expects, most, options }: Expected,
  naming: Naming,
  path: Path,
  text: string | undefined,
): string {
  const say = sayIn(naming);
  if (most !== undefined && expects !== 'number')
    return text === undefined ? words.mostItems(most, say) : words.longest(most, say);
  const name = String(path.at(-1));
  return words.expected[expects]({ options: options.map((word) => option(naming, name, word)), most: most ?? 0 }, say);
}

/** Returns functions that format the values of a finding. */
export function sayIn(naming: Naming): Say {
  const { draft, readerWords, words: w } = naming;
  const [reader] = readerWords;
  const list = (type: 'conjunction' | 'disjunction') => (names: readonly string[]) =>
    new Intl.ListFormat(w.lang, { type }).format(names);
  return {
    language: (tag) => languageName(w, tag),
    date: (date) => (/^\d{4}(?:-\d\d){0,2}$/.test(date) ? reader.date(date) : option(naming, 'reading', date)),
    field: (name) => labelAt(w, name),
    option: (field, word) => option(naming, field, word),
    item: (path) => itemPlace(naming, pathOf(path)),
    audience: (id) => {
      const index = itemsAt(draft, ['audiences']).findIndex((one) => textAt(one, ['id']) === id);
      return index < 0 ? id : itemName(naming, ['audiences', index]);
    },
    category: (id) => (reader.categories as Readonly<Record<string, string>>)[id] ?? id,
    number: (number) => number.toLocaleString(w.lang),
    either: list('disjunction'),
    all: list('conjunction'),
  };
}

/** Returns the label of an enumeration value or of a keyword for a day. */
function option({ words: w }: Naming, field: string, word: string): string {
  const answers = (w.days as Readonly<Record<string, { answers: Readonly<Record<string, string>> }>>)[field]?.answers;
  const options = (w.options as Readonly<Record<string, Readonly<Record<string, string>>>>)[field];
  return answers?.[word] ?? options?.[word] ?? word;
}

function jsonText(value: string): string | undefined {
  try {
    const parsed: unknown = JSON.parse(value);
    return typeof parsed === 'string' ? parsed : undefined;
  } catch {
    // the excerpt is cut after 80 characters
    return value.startsWith('"') ? value.slice(1, -1) : undefined;
  }
}
