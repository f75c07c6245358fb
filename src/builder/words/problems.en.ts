/** What the builder says about each finding of the checker in English, and the contract for its other languages. */
import type { AboutByCode, ExpectedKind } from '../../model/problem.js';
import type { ProblemCode } from '../../model/problem.js';

/** Says in the language of the builder what a finding names. */
export interface Say {
  /** A language by its tag: “Dutch”. */
  readonly language: (tag: string) => string;
  /** A date as in the notice, perhaps only a month or a year: “2 November 2025”. */
  readonly date: (date: string) => string;
  /** What the form calls a field: “Time zone”. */
  readonly field: (name: string) => string;
  /** What the form calls a word of a field: “to say no: it is on unless they do”. */
  readonly option: (field: string, word: string) => string;
  /** What the form calls an item of a list, by its path. */
  readonly item: (path: string) => string;
  /** What the form calls a group of people, by its id. */
  readonly audience: (id: string) => string;
  /** What readers call a kind of data, by its id. */
  readonly category: (id: string) => string;
  readonly number: (number: number) => string;
  /** “a”, “a or b”, “a, b or c”. */
  readonly either: (names: readonly string[]) => string;
  /** “a”, “a and b”, “a, b and c”. */
  readonly all: (names: readonly string[]) => string;
}

/** What a field takes; `options` are as the form calls them. */
interface Takes {
  readonly options: readonly string[];
  readonly most: number;
}

/** What to do about these follows from what the field takes. */
export type StructureCode = 'missing-field' | 'wrong-type' | 'invalid-value';

type Sentences = {
  readonly [Code in Exclude<ProblemCode, StructureCode>]: Code extends keyof AboutByCode
    ? (about: AboutByCode[Code], say: Say) => string
    : (say: Say) => string;
};

/** A sentence for each code. It stands below the field or behind its name, so it need not say which field it is. */
export interface ProblemWords {
  readonly codes: Sentences;
  /** For a field that is missing or has a wrong value. */
  readonly expected: Readonly<Record<ExpectedKind, (takes: Takes, say: Say) => string>>;
  /** Of a text that is too long, and of a list. */
  readonly longest: (most: number, say: Say) => string;
  readonly mostItems: (most: number, say: Say) => string;
  /** Above what a notice needs, where nothing is written yet. */
  readonly needed: string;
}

export const en: ProblemWords = {
  codes: {
    'not-json': () => 'Write a notice of texts, numbers and lists only.',
    'too-large': ({ bytes, most }, say) =>
      `Shorten the notice: it is ${say.number(bytes)} bytes, and may be ${say.number(most)}.`,
    unfinished: () => 'Write what this TODO asks for, or remove the part that it is in.',
    'unknown-field': ({ name, near }) =>
      `Remove “${name}”: a notice has no such field here.${near && ` Or call it “${near}”, if you mean that.`}`,
    'invalid-language': ({ name }) => `Write a language code like nl or pt-BR instead of “${name}”.`,
    'unlisted-default-language': ({ languages }, say) =>
      `Choose ${say.either(languages.map(say.language))}, or add this language to “${say.field('languages')}”.`,
    'missing-default-text': ({ language }, say) => `Write this in ${say.language(language)} too: the main language.`,
    'missing-original': ({ language }, say) => `Write the words as they were said, in ${say.language(language)}.`,
    'missing-translation': ({ language }, say) => `Write the translation in ${say.language(language)}.`,
    'missing-screen-text': ({ language }, say) =>
      `Write what the screen says in ${say.language(language)}, if the platform has that language.`,
    'unused-translation': ({ language }, say) =>
      `Add ${say.language(language)} to “${say.field('languages')}”, or remove this text: readers never see it.`,
    'unknown-reference': ({ list }, say) =>
      `Choose something that is in “${say.field(list)}”, or add this one there first.`,
    'duplicate-id': ({ id }) => `Choose another ID: “${id}” is in this list twice.`,
    'modified-before-published': ({ published }, say) =>
      `Write ${say.date(published)} or a later day: the notice was published on that day.`,
    'missing-time-zone': () => 'Write the time zone, like Europe/Amsterdam: without it no days are counted.',
    'unknown-time-zone': () => 'Write a time zone that exists, like Europe/Amsterdam.',
    'missing-audience-name': () => 'Write who these people are: there is more than one group.',
    'undated-entry': () => 'Write when this became known: without it, this entry hides those above it on every day.',
    'from-before-announced': ({ announced }, say) =>
      `Write ${say.date(announced)} or a later day: it was announced then.`,
    'unordered-plan': ({ above }, say) =>
      `Move this entry up, or correct its day: the entry above it is from ${say.date(above)}.`,
    'missing-start': () => 'Write the first day of use, or choose that nobody knows when it began.',
    'missing-first-day': () => 'Write the first day of use if you know it, or choose that it is not decided yet.',
    'contradicting-start': ({ why, state }, say) =>
      why === 'not-begun'
        ? `Write the first day, or choose that it is not decided yet: according to “${say.option('state', state)}”, the use has not begun.`
        : why === 'begun'
          ? `Write the first day, or choose that nobody knows it: according to “${say.option('state', state)}”, the use has begun.`
          : `Correct one of the days, or choose another status: according to “${say.option('state', state)}”, the use begins before this day.`,
    'contradicting-last-day': ({ choice }, say) =>
      choice === 'opt-in'
        ? 'Remove this day: nothing is used without a yes, so nobody has to act.'
        : choice === 'none'
          ? `Remove this day: what people can choose is “${say.option('kind', choice)}”.`
          : `Remove this day, or choose “${say.option('kind', 'opt-out')}”: a last day means that people can say no until then.`,
    'late-last-day': ({ latest, start }, say) =>
      `Write ${say.date(latest)} or an earlier day: the use begins on ${say.date(start)}. Does a source say that saying ` +
      'no after that still counts as before? Then answer that question with yes.',
    'missing-grace': () =>
      'Choose yes if a source says that saying no until the last day counts as before the start. Otherwise remove the last day.',
    'contradicting-grace': () => 'Clear this answer: it is only for a last day on or after the first day of use.',
    'missing-last-day-text': () =>
      'Write until when each person can say no, like: within 14 days of the letter that you get.',
    'unused-last-day-text': (say) =>
      `Remove this text, or choose “${say.option('lastDay', 'rolling')}” above: readers see it only then.`,
    'last-day-before-published': ({ published, lastDay }, say) =>
      `Correct the days, or add what happened since: the last day was ${say.date(lastDay)}, the notice was published on ` +
      `${say.date(published)}.`,
    'late-reading': ({ earliest }, say) =>
      `Write ${say.date(earliest)}, the earliest day that a source means, or correct what follows from its words.`,
    'differing-sources': ({ days }, say) =>
      `Check whether the sources really differ (${days.map(say.date).join(', ')}). If they do, leave this: readers are told.`,
    'unplaced-time': ({ missing }, say) =>
      missing === 'lastDay'
        ? 'Write the day that ends at this time, or remove the time.'
        : `Write “${say.field('timeZone')}”: without it nobody knows when this is.`,
    'skipped-time': ({ times, day, timeZone }, say) =>
      times.length
        ? `Write ${say.either(times)}: on ${say.date(day)} the clocks in ${timeZone} skip this time.`
        : `Write another day: the clocks in ${timeZone} skip ${say.date(day)}.`,
    'ill-fitting-purpose': ({ why, begins }, say) =>
      why === 'punctuation'
        ? 'Remove the full stop or other sign at the end: this is the middle of a sentence.'
        : why === 'capital'
          ? 'Begin with a small letter: this is the middle of a sentence.'
          : `Begin with ${say.either(begins)}: it has to fit into the sentence “uses your data …”.`,
    'unnamed-day': ({ words }) =>
      `Name the day instead of “${words}”, or write “later”: there is no date beside this text.`,
    'law-by-another-name': ({ law }) => `Write “${law}”: the notice uses that name for this law.`,
    'missing-label': ({ id }) => `Write what readers call these data: “${id}” is not in the list of kinds of data.`,
    'contradicting-special': ({ id, isSpecial }, say) =>
      `Clear this answer: under the GDPR, ${say.category(id)} ${isSpecial === 'yes' ? 'is' : 'is not'} a special category.`,
    'redundant-special': ({ id, isSpecial }, say) =>
      `Clear this answer: even without it, ${say.category(id)} ${isSpecial === 'yes' ? 'is' : 'is not'} specially protected.`,
    'unsourced-special': ({ id }, say) =>
      `Write which law specially protects ${say.category(id)}: in the note, or in “${say.field('specialCategoryWarning')}”.`,
    'unexplained-special': ({ id }, say) =>
      `Write what the use of ${say.category(id)} means: in the note, or in “${say.field('specialCategoryWarning')}”.`,
    'missing-address': () => 'Write the e-mail address to which people write.',
    'missing-phone': () => 'Write the number that people call.',
    'missing-postal-address': ({ type }) =>
      `Write where people ${type === 'letter' ? 'send their letter' : 'go'}, on one line, or add steps.`,
    'empty-route': () => 'Write what to do: an address, a path on the screen, or steps.',
    'route-without-choice': ({ audiences }, say) =>
      `Choose “${say.option('type', 'delete-account')}” if it is that, or correct for whom this is: ` +
      `${say.all(audiences.map(say.audience))} cannot say no.`,
    'several-recommended': ({ other }, say) =>
      `Recommend one way only, or to other groups: ${say.item(other)} is recommended to the same people.`,
    'recommended-deletion': () => 'Do not recommend this: deleting the account always comes last.',
    'missing-operator-hosts': ({ operator }) =>
      `Write the host names of ${operator} to which links may lead, like help.example.com.`,
    'foreign-link': ({ hosts, operator }, say) =>
      `${hosts.length ? `Write an address at ${say.either(hosts)}` : `Write “${say.field('platform.url')}”`}, or add this host to ` +
      `“${say.field(operator ? 'routes[].operator.hosts' : 'platform.hosts')}”, if it belongs to ${operator || 'the platform'}.`,
    'foreign-address': ({ hosts, operator }, say) =>
      `${hosts.length ? `Write an e-mail address at ${say.either(hosts)}` : `Write “${say.field('platform.url')}”`}, or add this host ` +
      `to “${say.field(operator ? 'routes[].operator.hosts' : 'platform.hosts')}”, if it belongs to ${operator || 'the platform'}.`,
    'missing-review': () => 'Write on which day somebody last read the text and opened every link.',
    'outdated-review': ({ days }, say) =>
      `Read the text, open every link, and write today’s date: it was done more than ${say.number(days)} days ago.`,
  },
  expected: {
    text: () => 'Write plain text on one line.',
    id: () => 'Write small letters and digits, with hyphens between words, like: new-users.',
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
    host: () => 'Write the name of a host, like help.example.com.',
    '1.x': () => 'Write the version of the format, like 1.0.',
    option: ({ options }, say) => `Choose ${say.either(options)}.`,
    boolean: () => 'Choose yes or no.',
    number: ({ most }, say) => `Write a whole number from 1 to ${say.number(most)}.`,
    texts: () => 'Write this, in the main language at least.',
    sources: () => 'Tick who says this.',
    list: () => 'Add at least one.',
    object: () => 'Fill this in.',
  },
  longest: (most, say) => `Shorten this: at most ${say.number(most)} characters.`,
  mostItems: (most, say) => `Remove some: at most ${say.number(most)} may be here.`,
  needed: 'A notice needs at least:',
};
