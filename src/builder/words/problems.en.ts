/** Messages for the checker's findings, in English. Their type is the contract for the other languages. */
import type { AboutByCode, ExpectedKind } from '../../model/problem.js';
import type { ProblemCode } from '../../model/problem.js';

/** Formats the values of a finding in the language of the builder. */
export interface Say {
  /** A language by its tag: “Dutch”. */
  readonly language: (tag: string) => string;
  /** A date of the notice, which may be a month or a year: “2 November 2025”. */
  readonly date: (date: string) => string;
  /** The label of a field: “Time zone”. */
  readonly field: (name: string) => string;
  /** The label of an option of a field: “to say no: it is on unless they do”. */
  readonly option: (field: string, word: string) => string;
  /** The name of a list item in the form, by its path. */
  readonly item: (path: string) => string;
  /** The name of a group of people in the form, by its id. */
  readonly audience: (id: string) => string;
  /** The reader's name for a kind of data, by its id. */
  readonly category: (id: string) => string;
  readonly number: (number: number) => string;
  /** “a”, “a or b”, “a, b or c”. */
  readonly either: (names: readonly string[]) => string;
  /** “a”, “a and b”, “a, b and c”. */
  readonly all: (names: readonly string[]) => string;
}

/** The values that a field accepts. `options` are labels of the form; `most` is the maximum. */
interface Takes {
  readonly options: readonly string[];
  readonly most: number;
}

/** The messages for these codes depend on the values that the field accepts. */
export type StructureCode = 'missing-field' | 'wrong-type' | 'invalid-value';

type Sentences = {
  readonly [Code in Exclude<ProblemCode, StructureCode>]: Code extends keyof AboutByCode
    ? (about: AboutByCode[Code], say: Say) => string
    : (say: Say) => string;
};

/** One sentence for each code. It is shown below the field or after its name, so it does not name the field. */
export interface ProblemWords {
  readonly codes: Sentences;
  /** For a field that is missing or has an invalid value. */
  readonly expected: Readonly<Record<ExpectedKind, (takes: Takes, say: Say) => string>>;
  /** For a text or a list that is too long. */
  readonly longest: (most: number, say: Say) => string;
  readonly mostItems: (most: number, say: Say) => string;
  /** Introduces the list of required fields, as long as the form is empty. */
  readonly needed: string;
}

export const en: ProblemWords = {
  codes: {
    'not-json': () => 'Use only texts, numbers and lists in a notice.',
    'too-large': ({ bytes, most }, say) =>
      `Shorten the notice: it has ${say.number(bytes)} bytes, and the maximum is ${say.number(most)}.`,
    unfinished: () => 'Replace this TODO, or remove the part that contains it.',
    'unknown-field': ({ name, near }) =>
      `Remove “${name}”: a notice has no such field here.${near && ` If you mean “${near}”, rename it.`}`,
    'invalid-language': ({ name }) => `Write a language code like nl or pt-BR instead of “${name}”.`,
    'unlisted-default-language': ({ languages }, say) =>
      `Choose ${say.either(languages.map(say.language))}, or add this language to “${say.field('languages')}”.`,
    'missing-default-text': ({ language }, say) => `Also write this in ${say.language(language)}, the main language.`,
    'missing-original': ({ language }, say) => `Write the original words in ${say.language(language)}.`,
    'missing-translation': ({ language }, say) => `Write the translation in ${say.language(language)}.`,
    'missing-screen-text': ({ language }, say) =>
      `Write the text on the screen in ${say.language(language)}, if the platform is available in that language.`,
    'unused-translation': ({ language }, say) =>
      `Add ${say.language(language)} to “${say.field('languages')}”, or remove this text: readers never see it.`,
    'unknown-reference': ({ list }, say) => `Choose an item from “${say.field(list)}”, or add this one there first.`,
    'duplicate-id': ({ id }) => `Choose another ID: “${id}” occurs twice in this list.`,
    'modified-before-published': ({ published }, say) =>
      `Write ${say.date(published)}, the day of publication, or a later day.`,
    'missing-time-zone': () =>
      'Write the time zone, like Europe/Amsterdam. Without it, the notice cannot count down the days.',
    'unknown-time-zone': () => 'Write a time zone that exists, like Europe/Amsterdam.',
    'missing-audience-name': () => 'Write who these people are, because there is more than one group.',
    'undated-entry': () =>
      'Write when this became known. Without a date, this entry always hides the entries above it.',
    'from-before-announced': ({ announced }, say) =>
      `Write ${say.date(announced)}, the day of the announcement, or a later day.`,
    'unordered-plan': ({ above }, say) =>
      `Move this entry up, or correct its day: the entry above it is from ${say.date(above)}.`,
    'missing-start': () => 'Write the first day of use, or choose that the date is not known.',
    'missing-first-day': () => 'Write the first day of use if you know it, or choose that it is not decided yet.',
    'contradicting-start': ({ why, state }, say) =>
      why === 'not-begun'
        ? `Write the first day, or choose that it is not decided yet: according to “${say.option('state', state)}”, the use has not begun.`
        : why === 'begun'
          ? `Write the first day, or choose that the date is not known: according to “${say.option('state', state)}”, the use has begun.`
          : `Correct one of the days, or choose another status: according to “${say.option('state', state)}”, the use begins before this day.`,
    'contradicting-last-day': ({ choice }, say) =>
      choice === 'opt-in'
        ? 'Remove this day: no data are used unless people say yes, so nobody has to act.'
        : choice === 'none'
          ? `Remove this day: what people can choose is “${say.option('kind', choice)}”.`
          : `Remove this day, or choose “${say.option('kind', 'opt-out')}”: a last day means that people can say no until then.`,
    'late-last-day': ({ latest, start }, say) =>
      `Write ${say.date(latest)} or an earlier day: the use begins on ${say.date(start)}. If a source says that saying ` +
      `no later still counts as before the start, answer yes to “${say.field('audiences[].plan[].grace')}”.`,
    'missing-grace': () =>
      'Choose yes if a source says that saying no by the last day counts as before the start. Otherwise, remove the last day.',
    'contradicting-grace': () =>
      'Clear this answer: it applies only if the last day is on or after the first day of use.',
    'missing-last-day-text': () =>
      'Write until when each person can say no, for example: within 14 days of receiving the letter.',
    'unused-last-day-text': (say) =>
      `Remove this text, or choose “${say.option('lastDay', 'rolling')}” above: otherwise readers do not see it.`,
    'last-day-before-published': ({ published, lastDay }, say) =>
      `Correct the days, or add a later development: the last day was ${say.date(lastDay)}, but the notice was ` +
      `published on ${say.date(published)}.`,
    'late-reading': ({ earliest }, say) =>
      `Write ${say.date(earliest)}, the earliest day that a source gives, or correct the day below its words.`,
    'differing-sources': ({ days }, say) =>
      `Check whether the sources really differ (${days.map(say.date).join(', ')}). If they do, change nothing: the notice tells readers.`,
    'unplaced-time': ({ missing }, say) =>
      missing === 'lastDay'
        ? 'Write the day for this time, or remove the time.'
        : `Fill in “${say.field('timeZone')}”: without it, this time is not clear.`,
    'skipped-time': ({ times, day, timeZone }, say) =>
      times.length
        ? `Write ${say.either(times)}: on ${say.date(day)} the clocks in ${timeZone} skip this time.`
        : `Write another day: the clocks in ${timeZone} skip ${say.date(day)}.`,
    'ill-fitting-purpose': ({ why, begins }, say) =>
      why === 'punctuation'
        ? 'Remove the punctuation at the end: this text is the middle of a sentence.'
        : why === 'capital'
          ? 'Begin with a lower-case letter: this text is the middle of a sentence.'
          : `Begin with ${say.either(begins)}: it must fit into the sentence “uses your data …”.`,
    'unnamed-day': ({ words }) =>
      `Write the date instead of “${words}”, or write “later”: no date is shown next to this text.`,
    'law-by-another-name': ({ law }) => `Write “${law}”, the name that the notice uses for this law.`,
    'missing-label': ({ id }) => `Write a name that readers understand: “${id}” is not in the list of kinds of data.`,
    'contradicting-special': ({ id, isSpecial }, say) =>
      `Clear this answer: under the GDPR, ${say.category(id)} ${isSpecial === 'yes' ? 'is' : 'is not'} a special category.`,
    'redundant-special': ({ id, isSpecial }, say) =>
      `Clear this answer: ${say.category(id)} ${isSpecial === 'yes' ? 'is' : 'is not'} specially protected by default.`,
    'unsourced-special': ({ id }, say) =>
      `Write which law specially protects ${say.category(id)}, in the note or in “${say.field('specialCategoryWarning')}”.`,
    'unexplained-special': ({ id }, say) =>
      `Write what the use of ${say.category(id)} means, in the note or in “${say.field('specialCategoryWarning')}”.`,
    'missing-address': () => 'Write the e-mail address for saying no.',
    'missing-phone': () => 'Write the telephone number for saying no.',
    'missing-postal-address': ({ type }) =>
      `Write where people ${type === 'letter' ? 'send their letter' : 'go'}, on one line, or add steps.`,
    'empty-route': () => 'Write what to do: a web address, a path on the screen, or steps.',
    'route-without-choice': ({ audiences }, say) =>
      `Choose “${say.option('type', 'delete-account')}” if people delete their account here, or correct the groups: ` +
      `${say.all(audiences.map(say.audience))} cannot say no.`,
    'several-recommended': ({ other }, say) =>
      `Recommend only one way to each group: ${say.item(other)} is recommended to the same people.`,
    'recommended-deletion': () => 'Do not recommend this: deleting the account is always the last resort.',
    'missing-operator-hosts': ({ operator }) =>
      `Write the host names of ${operator} to which links may lead, like help.example.com.`,
    'foreign-link': ({ hosts, operator }, say) =>
      `${hosts.length ? `Write an address at ${say.either(hosts)}` : `Fill in “${say.field('platform.url')}”`}, or add this host to ` +
      `“${say.field(operator ? 'routes[].operator.hosts' : 'platform.hosts')}”, if it belongs to ${operator || 'the platform'}.`,
    'foreign-address': ({ hosts, operator }, say) =>
      `${hosts.length ? `Write an e-mail address at ${say.either(hosts)}` : `Fill in “${say.field('platform.url')}”`}, or add this host ` +
      `to “${say.field(operator ? 'routes[].operator.hosts' : 'platform.hosts')}”, if it belongs to ${operator || 'the platform'}.`,
    'missing-review': () => 'Write the day on which someone last read the text and opened every link.',
    'outdated-review': ({ days }, say) =>
      `Read the text, open every link and write today’s date: the last review was more than ${say.number(days)} days ago.`,
  },
  expected: {
    text: () => 'Write plain text on one line.',
    id: () => 'Use lower-case letters and digits, with hyphens between words, like: new-users.',
    language: () => 'Write a language code, like nl or pt-BR.',
    'YYYY-MM-DD': ({ options }, say) =>
      options.length
        ? `Write a day that exists, like 2 November 2025, or choose: ${say.either(options)}.`
        : 'Write a day that exists, like 2 November 2025.',
    date: () => 'Write a day, a month or a year that exists, like 2 November 2025, 2025-11 or 2025.',
    https: () => 'Write an address that begins with https://, without user name or password.',
    'e-mail': () => 'Write an e-mail address, like name@example.com.',
    telephone: () => 'Write a telephone number, like 0800-1234 or +31 20 123 45 67.',
    time: () => 'Write a time from 00:00 to 23:59, like 17:00.',
    host: () => 'Write a host name, like help.example.com.',
    '1.x': () => 'Write the version of the format, like 1.0.',
    option: ({ options }, say) => `Choose ${say.either(options)}.`,
    boolean: () => 'Choose yes or no.',
    number: ({ most }, say) => `Write a whole number from 1 to ${say.number(most)}.`,
    texts: () => 'Write this text, at least in the main language.',
    sources: () => 'Select at least one source.',
    list: () => 'Add at least one item.',
    object: () => 'Fill this in.',
  },
  longest: (most, say) => `Shorten this: at most ${say.number(most)} characters.`,
  mostItems: (most, say) => `Remove items: at most ${say.number(most)} are allowed.`,
  needed: 'A notice needs at least:',
};
