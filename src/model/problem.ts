/** The findings of the checker: a code for programs, and a sentence for the author of the notice. */
import type { KINDS } from './notice.js';

/**
 * Identifies each kind of finding. The meaning and severity of a code are stable; the wording of `fix` may change in
 * any version.
 */
export type ProblemCode =
  // the document
  /** Problem: the document is not plain JSON data. */
  | 'not-json'
  /** Problem: the document is larger than 256 KB. */
  | 'too-large'
  /** Problem: a text still contains a `TODO`. */
  | 'unfinished'
  // the structure, by the schema
  /** Problem: a required field is missing. */
  | 'missing-field'
  /** Problem: the field is unknown in this place. */
  | 'unknown-field'
  /** Problem: the value has the wrong JSON type. */
  | 'wrong-type'
  /** Problem: the value has the right JSON type, but is not allowed. */
  | 'invalid-value'
  /** Problem: the key of a text is not a language tag. */
  | 'invalid-language'
  // languages
  /** Problem: `languages` does not list the default language. */
  | 'unlisted-default-language'
  /** Problem: a text is missing in the default language. */
  | 'missing-default-text'
  /** Problem: a quote is missing in its original language. */
  | 'missing-original'
  /** Warning: a text is missing in another language of the notice. */
  | 'missing-translation'
  /** Warning: a label on the platform's screen is missing in a language of the notice. */
  | 'missing-screen-text'
  /** Warning: a text is never shown, because `languages` does not list its language. */
  | 'unused-translation'
  // references
  /** Problem: a reference names an id that is not in the list. */
  | 'unknown-reference'
  /** Problem: an earlier item of the list has the same id. */
  | 'duplicate-id'
  // days
  /** Problem: the notice was modified before it was published. */
  | 'modified-before-published'
  /** Warning: the time zone is missing, so no days are counted. */
  | 'missing-time-zone'
  /** Problem: the time zone does not exist. */
  | 'unknown-time-zone'
  // audiences and their plans
  /** Problem: one of several audiences has no name. */
  | 'missing-audience-name'
  /** Problem: an entry of a plan has no date, so it hides the entries above it. */
  | 'undated-entry'
  /** Problem: an entry of a plan is in force before it was announced. */
  | 'from-before-announced'
  /** Problem: an entry of a plan is in force before the one above it. */
  | 'unordered-plan'
  /** Problem: the use has begun, but `start` is missing. */
  | 'missing-start'
  /** Warning: the first day of a planned use is missing. */
  | 'missing-first-day'
  /** Problem: the state and the first day of use contradict each other. */
  | 'contradicting-start'
  /** Problem: there is a last day to act, but the choice does not allow one. */
  | 'contradicting-last-day'
  /** Problem: the last day to act is not before the first day of use, and `grace` is not set. */
  | 'late-last-day'
  /** Problem: the use began on an unknown day, there is a last day to act, and `grace` is missing. */
  | 'missing-grace'
  /** Problem: `grace` is set, but there is no last day on or after the first day of use. */
  | 'contradicting-grace'
  /** Problem: `lastDay` is `rolling`, but `lastDayText` is missing. */
  | 'missing-last-day-text'
  /** Problem: `lastDayText` is never shown, because `lastDay` is not `rolling`. */
  | 'unused-last-day-text'
  /** Problem: the last day to act of a plan is before the day of publication. */
  | 'last-day-before-published'
  /** Problem: the last day to act is after the earliest day in a source. */
  | 'late-reading'
  /** Warning: the sources disagree about the last day to act. */
  | 'differing-sources'
  /** Problem: `lastTime` is set, but `lastDay` or the time zone is missing. */
  | 'unplaced-time'
  /** Problem: a clock change skips `lastTime` on that day. */
  | 'skipped-time'
  // wording
  /** Problem: the purpose does not complete “uses your data …”. */
  | 'ill-fitting-purpose'
  /** Problem: a text says “this day”, but has no date beside it. */
  | 'unnamed-day'
  /** Problem: the GDPR or UK GDPR is called by another name. */
  | 'law-by-another-name'
  // kinds of data
  /** Problem: a category that is not in the vocabulary has no label. */
  | 'missing-label'
  /** Problem: `special` contradicts the vocabulary, and the notice names no other law. */
  | 'contradicting-special'
  /** Warning: `special` repeats the default. */
  | 'redundant-special'
  /**
   * Problem: `special` is set for data that the GDPR does not protect specially, and no text names the law that does.
   */
  | 'unsourced-special'
  /** Warning: no text explains the use of a special category. */
  | 'unexplained-special'
  // routes
  /** Problem: a route by e-mail has no address. */
  | 'missing-address'
  /** Problem: a route by phone has no number. */
  | 'missing-phone'
  /** Problem: a route by letter or in person has neither a postal address nor steps. */
  | 'missing-postal-address'
  /** Problem: a route has no instructions. */
  | 'empty-route'
  /** Problem: an audience without a choice has a route other than deleting the account. */
  | 'route-without-choice'
  /** Problem: two routes are recommended to the same audience. */
  | 'several-recommended'
  /** Problem: deleting the account is recommended. */
  | 'recommended-deletion'
  /** Problem: a route with an operator has a link, but the operator has no hosts. */
  | 'missing-operator-hosts'
  /** Problem: a route links to a host that belongs neither to the platform nor to the operator of the route. */
  | 'foreign-link'
  /** Warning: the mail host of a route belongs neither to the platform nor to the operator of the route. */
  | 'foreign-address'
  // the review
  /** Warning: the day of the last review is missing. */
  | 'missing-review'
  /** Warning: the last review is more than 180 days ago. */
  | 'outdated-review';

/** One finding in a notice. */
export interface Problem<Code extends string = ProblemCode> {
  /** The kind of finding. Compare this, never the wording of `fix`. */
  readonly code: Code;
  /** The path in the notice, like `dataCategories[3].use`; empty for the whole document. */
  readonly path: string;
  /** The value at the path, as JSON, cut to 80 characters; empty if there is no value. */
  readonly value: string;
  /** The fix, as an English sentence that begins with a verb. */
  readonly fix: string;
  /** The values in the sentence, as data: days, languages, hosts, a limit. Omitted if there are none. */
  readonly about?: About;
  /** `problem`: fix it before you publish the notice. `warning`: a person decides. */
  readonly severity: 'problem' | 'warning';
}

/** No argument for a code without data. */
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
/** Creates a finding of severity `problem`. */
export const problem = finding('problem');
/** Creates a finding of severity `warning`. */
export const warning = finding('warning');

function excerpt(value: unknown): string {
  const characters = Array.from(value === undefined ? '' : JSON.stringify(value));
  return characters.length > 80 ? `${characters.slice(0, 79).join('')}…` : characters.join('');
}

/** Joins names for a sentence: “a”, “a or b”, “a, b or c”. */
export const either = (names: readonly string[]): string => names.join(', ').replace(/, ([^,]*)$/, ' or $1');

// The values in the sentence of a finding, as data, so that the builder can translate the sentence.

/**
 * The kinds of value that a field accepts: the kinds of text (`YYYY-MM-DD` also for a date or a word) · `option`: a
 * word of an enumeration · `boolean` · `number` · `texts`: texts by language · `sources`: ids of sources · `list` ·
 * `object`.
 */
export type ExpectedKind =
  keyof typeof KINDS | 'option' | 'boolean' | 'number' | 'texts' | 'sources' | 'list' | 'object';

/** The values that a field accepts. */
export interface Expected {
  readonly expects: ExpectedKind;
  /** The words of an enumeration; empty if there is none. */
  readonly options: readonly string[];
  /** The maximum: characters of a text, items of a list, or a number. Omitted for a text or list within it. */
  readonly most?: number;
}

/** The language tag of a missing or unused text. */
interface InLanguage {
  readonly language: string;
}

/** The id of a category, and the default of `special` for it. */
interface Special {
  readonly id: string;
  readonly isSpecial: 'yes' | 'no';
}

/** The allowed hosts of a route. `operator`: the name of its operator; empty for the platform. */
interface Hosts {
  readonly hosts: readonly string[];
  readonly operator: string;
}

/** The data of a finding, by code. Days have the format of the notice. A code that is not listed has no data. */
export interface AboutByCode {
  /** Sizes in bytes. */
  'too-large': { readonly bytes: number; readonly most: number };
  'missing-field': Expected;
  'wrong-type': Expected;
  'invalid-value': Expected;
  /** `near`: the known field with a similar name; empty if there is none. */
  'unknown-field': { readonly name: string; readonly near: string };
  'invalid-language': { readonly name: string };
  'unlisted-default-language': { readonly languages: readonly string[] };
  'missing-default-text': InLanguage;
  'missing-original': InLanguage;
  'missing-translation': InLanguage;
  'missing-screen-text': InLanguage;
  'unused-translation': InLanguage;
  /** `list`: the list without this id. */
  'unknown-reference': { readonly list: string };
  'duplicate-id': { readonly id: string };
  'modified-before-published': { readonly published: string };
  'from-before-announced': { readonly announced: string };
  /** `above`: the date from which the entry above is in force. */
  'unordered-plan': { readonly above: string };
  /**
   * By its state, the use has not begun (`not-begun`), has begun (`begun`), or has begun before its first day
   * (`early`).
   */
  'contradicting-start': { readonly why: 'not-begun' | 'begun' | 'early'; readonly state: string };
  /** The choice that does not allow a last day. */
  'contradicting-last-day': { readonly choice: 'opt-in' | 'none' | 'unknown' };
  'late-last-day': { readonly latest: string; readonly start: string };
  'last-day-before-published': { readonly published: string; readonly lastDay: string };
  'late-reading': { readonly earliest: string };
  /** The last days: dates, `ambiguous`, `any-time` or `rolling`. */
  'differing-sources': { readonly days: readonly string[] };
  'unplaced-time': { readonly missing: 'lastDay' | 'timeZone' };
  /** `times`: the nearest times before and after the skipped one; empty if the whole day is skipped. */
  'skipped-time': { readonly times: readonly string[]; readonly day: string; readonly timeZone: string };
  /** `begins`: the allowed first words of a purpose; empty unless `why` is `begin`. */
  'ill-fitting-purpose': { readonly why: 'punctuation' | 'capital' | 'begin'; readonly begins: readonly string[] };
  /** `words`: the words for the day, like “this day”. */
  'unnamed-day': { readonly words: string };
  /** `law`: the name to write. */
  'law-by-another-name': { readonly law: string };
  'missing-label': { readonly id: string };
  'contradicting-special': Special;
  'redundant-special': Special;
  'unsourced-special': { readonly id: string };
  'unexplained-special': { readonly id: string };
  'missing-postal-address': { readonly type: 'letter' | 'in-person' };
  /** `audiences`: the ids of the audiences without a choice. */
  'route-without-choice': { readonly audiences: readonly string[] };
  /** `other`: the path of the route that is already recommended. */
  'several-recommended': { readonly other: string };
  'missing-operator-hosts': { readonly operator: string };
  'foreign-link': Hosts;
  'foreign-address': Hosts;
  /** `days`: the maximum age of a review. */
  'outdated-review': { readonly days: number };
}

export type About = AboutByCode[keyof AboutByCode];
