/** What the checker finds: a code for programs, and a sentence for the person who writes the notice. */
import type { KINDS } from './notice.js';

/**
 * Names each kind of finding, for programs. A code keeps its meaning and its severity; the wording of `fix` may change
 * in any version.
 */
export type ProblemCode =
  // the document
  /** Problem: the document is not plain JSON data. */
  | 'not-json'
  /** Problem: the document has more bytes than a page reads. */
  | 'too-large'
  /** Problem: a text still holds a `TODO`. */
  | 'unfinished'
  // the structure, by the schema
  /** Problem: a required field is missing. */
  | 'missing-field'
  /** Problem: a notice has no such field here. */
  | 'unknown-field'
  /** Problem: the value has another JSON type than the field takes. */
  | 'wrong-type'
  /** Problem: the value has the right type, but is not one that the field takes. */
  | 'invalid-value'
  /** Problem: a text is named by something else than a language tag. */
  | 'invalid-language'
  // languages
  /** Problem: `languages` does not list the default language. */
  | 'unlisted-default-language'
  /** Problem: a text is missing in the default language. */
  | 'missing-default-text'
  /** Problem: a quote is missing in the language in which it was said. */
  | 'missing-original'
  /** Warning: a text is missing in another language of the notice. */
  | 'missing-translation'
  /** Warning: a label of the platform's screen is missing in a language of the notice. */
  | 'missing-screen-text'
  /** Warning: a text is never shown, because `languages` does not list its language. */
  | 'unused-translation'
  // references
  /** Problem: nothing in the list has the id that is named. */
  | 'unknown-reference'
  /** Problem: an earlier item of the list has the same id. */
  | 'duplicate-id'
  // days
  /** Problem: the notice was modified before it was published. */
  | 'modified-before-published'
  /** Warning: the time zone is missing, so that no days are counted. */
  | 'missing-time-zone'
  /** Problem: there is no such time zone. */
  | 'unknown-time-zone'
  // audiences and their plans
  /** Problem: there is more than one audience, and one has no name. */
  | 'missing-audience-name'
  /** Problem: an entry of a plan has no day, and hides those above it. */
  | 'undated-entry'
  /** Problem: an entry of a plan is in force before it was announced. */
  | 'from-before-announced'
  /** Problem: an entry of a plan is in force before the one above it. */
  | 'unordered-plan'
  /** Problem: the use has begun, and its first day is not even said to be unknown. */
  | 'missing-start'
  /** Warning: the first day of a planned use is missing. */
  | 'missing-first-day'
  /** Problem: the state and the first day of use exclude each other. */
  | 'contradicting-start'
  /** Problem: there is a last day to act where the choice leaves none. */
  | 'contradicting-last-day'
  /** Problem: the last day to act is not before the first day of use, and no source calls that grace. */
  | 'late-last-day'
  /** Problem: the use began on an unknown day, and nobody says whether acting until the last day counts as before. */
  | 'missing-grace'
  /** Problem: there is grace, and no last day on or after the first day of use. */
  | 'contradicting-grace'
  /** Problem: the last day to act differs from person to person, and no text says how. */
  | 'missing-last-day-text'
  /** Problem: a text says until when to act, and is never shown, because the last day is not `rolling`. */
  | 'unused-last-day-text'
  /** Problem: the last day to act of a plan was over when the notice was published. */
  | 'last-day-before-published'
  /** Problem: the last day to act is after the earliest day that a source means. */
  | 'late-reading'
  /** Warning: the sources differ about the last day to act. */
  | 'differing-sources'
  /** Problem: a last day ends at a time, and the day itself or the time zone is missing. */
  | 'unplaced-time'
  /** Problem: the clocks skip a time on that day. */
  | 'skipped-time'
  // wording
  /** Problem: the purpose does not complete “uses your data …”. */
  | 'ill-fitting-purpose'
  /** Problem: a text without a date beside it says “this day”. */
  | 'unnamed-day'
  /** Problem: a law that is known here has another name than `GDPR` or `UK GDPR`. */
  | 'law-by-another-name'
  // kinds of data
  /** Problem: a kind of data that is not in the vocabulary has no label. */
  | 'missing-label'
  /** Problem: `special` contradicts the vocabulary, and no law but the GDPR is named. */
  | 'contradicting-special'
  /** Warning: `special` says what holds without it. */
  | 'redundant-special'
  /** Problem: data are called special that are not so by the GDPR, and no text says by which law they are. */
  | 'unsourced-special'
  /** Warning: no text says what the use of a special category means. */
  | 'unexplained-special'
  // routes
  /** Problem: a route by e-mail has no address. */
  | 'missing-address'
  /** Problem: a route by phone has no number. */
  | 'missing-phone'
  /** Problem: a route by letter or in person has neither a postal address nor steps. */
  | 'missing-postal-address'
  /** Problem: a route does not say what to do. */
  | 'empty-route'
  /** Problem: people who have no way to say no have a route that is not deleting the account. */
  | 'route-without-choice'
  /** Problem: two routes are recommended to the same people. */
  | 'several-recommended'
  /** Problem: deleting the account is recommended. */
  | 'recommended-deletion'
  /** Problem: a route that somebody else operates has a link, and no hosts to hold it to. */
  | 'missing-operator-hosts'
  /** Problem: a route links to a host that is neither the platform's nor that of the route's operator. */
  | 'foreign-link'
  /** Warning: a route writes to a mail host that is neither the platform's nor that of the route's operator. */
  | 'foreign-address'
  // the review
  /** Warning: the day of the last review is missing. */
  | 'missing-review'
  /** Warning: the last review is too long ago. */
  | 'outdated-review';

/** One thing to fix, or to look at, in a notice. */
export interface Problem<Code extends string = ProblemCode> {
  /** The kind of finding: compare this, never the wording of `fix`. */
  readonly code: Code;
  /** The place in the notice, like `dataCategories[3].use`; empty for the whole document. */
  readonly path: string;
  /** The value at that place, as JSON of at most 80 characters; empty where there is none. */
  readonly value: string;
  /** Says in one sentence what to write. */
  readonly fix: string;
  /** What the sentence names, as data: days, languages, hosts, a limit. Left out where it names nothing. */
  readonly about?: About;
  /** A `problem` has to be fixed before the notice is published; a `warning` is for a person to judge. */
  readonly severity: 'problem' | 'warning';
}

/** Nothing for the codes that name nothing. */
type AboutOf<Code extends string> = Code extends keyof AboutByCode ? [about: AboutByCode[Code]] : [];
type Finding = <Code extends string>(
  code: Code,
  path: string,
  value: unknown,
  fix: string,
  ...about: AboutOf<Code>
) => Problem<Code>;
const finding =
  (severity: Problem['severity']): Finding =>
  (code, path, value, fix, ...[about]) => ({
    code,
    path,
    value: excerpt(value),
    fix,
    severity,
    ...(about && { about }),
  });
/** Makes a finding that has to be fixed. */
export const problem = finding('problem');
/** Makes a finding that is for a person to judge. */
export const warning = finding('warning');

function excerpt(value: unknown): string {
  const characters = Array.from(value === undefined ? '' : JSON.stringify(value));
  return characters.length > 80 ? `${characters.slice(0, 79).join('')}…` : characters.join('');
}

/** The names in a sentence: «a», «a or b», «a, b or c». */
export const either = (names: readonly string[]): string => names.join(', ').replace(/, ([^,]*)$/, ' or $1');

// What the sentence of a finding names, as data: so that it can be said in another language than that of `fix`.

/**
 * The kinds of value that a field takes, for sentences: those of texts, `YYYY-MM-DD` too where a word may stand instead ·
 * `option`: one of some words · `boolean` · `number` · `texts`: a text by language · `sources`: the ids of sources ·
 * `list` · `object`.
 */
export type ExpectedKind =
  keyof typeof KINDS | 'option' | 'boolean' | 'number' | 'texts' | 'sources' | 'list' | 'object';

/** What a field takes. */
export interface Expected {
  readonly expects: ExpectedKind;
  /** Words that may stand there; empty where any value of the kind may. */
  readonly options: readonly string[];
  /** The most characters of a text or items of a list, or the largest number. Left out where that is not what is wrong. */
  readonly most?: number;
}

/** The language of a text that is missing, or that nobody asked for, as a tag. */
interface InLanguage {
  readonly language: string;
}

/** A kind of data by its id, and whether it is special where nothing says so. */
interface Special {
  readonly id: string;
  readonly isSpecial: 'yes' | 'no';
}

/** The hosts to which a route may lead; `operator`: who runs it, empty for the platform. */
interface Hosts {
  readonly hosts: readonly string[];
  readonly operator: string;
}

/** What a finding is about, by its code. Days are dates as in the notice; a code that is not here names nothing. */
export interface AboutByCode {
  /** In bytes. */
  'too-large': { readonly bytes: number; readonly most: number };
  'missing-field': Expected;
  'wrong-type': Expected;
  'invalid-value': Expected;
  /** `near`: the known field whose name is like this one; empty where there is none. */
  'unknown-field': { readonly name: string; readonly near: string };
  'invalid-language': { readonly name: string };
  'unlisted-default-language': { readonly languages: readonly string[] };
  'missing-default-text': InLanguage;
  'missing-original': InLanguage;
  'missing-translation': InLanguage;
  'missing-screen-text': InLanguage;
  'unused-translation': InLanguage;
  /** The list in which nothing has this id. */
  'unknown-reference': { readonly list: string };
  'duplicate-id': { readonly id: string };
  'modified-before-published': { readonly published: string };
  'from-before-announced': { readonly announced: string };
  /** From when the entry above is in force. */
  'unordered-plan': { readonly above: string };
  /** `not-begun`: the state says that the use is to come · `begun`: that it has begun · `early`: it has, before its day. */
  'contradicting-start': { readonly why: 'not-begun' | 'begun' | 'early'; readonly state: string };
  /** The choice that leaves no last day. */
  'contradicting-last-day': { readonly choice: 'opt-in' | 'none' | 'unknown' };
  'late-last-day': { readonly latest: string; readonly start: string };
  'last-day-before-published': { readonly published: string; readonly lastDay: string };
  'late-reading': { readonly earliest: string };
  /** Days, and `ambiguous` or the word that stands for a day. */
  'differing-sources': { readonly days: readonly string[] };
  'unplaced-time': { readonly missing: 'lastDay' | 'timeZone' };
  /** The times nearest to the one that is skipped; none where the whole day is. */
  'skipped-time': { readonly times: readonly string[]; readonly day: string; readonly timeZone: string };
  /** `begins`: the words with which a purpose begins, where that is what is wrong. */
  'ill-fitting-purpose': { readonly why: 'punctuation' | 'capital' | 'begin'; readonly begins: readonly string[] };
  /** The words that point at a day. */
  'unnamed-day': { readonly words: string };
  /** The name by which the law is known. */
  'law-by-another-name': { readonly law: string };
  'missing-label': { readonly id: string };
  'contradicting-special': Special;
  'redundant-special': Special;
  'unsourced-special': { readonly id: string };
  'unexplained-special': { readonly id: string };
  'missing-postal-address': { readonly type: 'letter' | 'in-person' };
  /** The ids of the audiences that have no choice. */
  'route-without-choice': { readonly audiences: readonly string[] };
  /** The path of the route that is recommended already. */
  'several-recommended': { readonly other: string };
  'missing-operator-hosts': { readonly operator: string };
  'foreign-link': Hosts;
  'foreign-address': Hosts;
  /** After how many days a review is too long ago. */
  'outdated-review': { readonly days: number };
}

export type About = AboutByCode[keyof AboutByCode];
