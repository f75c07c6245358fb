/**
 * English, and the contract for every other language: a file that lacks a key, or holds one of another kind, does not
 * compile (`export const xx: Words`). Whole sentences only: nothing is glued from words. Days, dates, numbers and names
 * arrive as data, and each sentence writes them in the form that it needs.
 */
import type { CategoryId } from '../../model/categories.js';
import type { Day } from '../../model/day.js';
import { dateWriter } from '../dates.js';
import { pluralWriter } from '../plural.js';
import { say, type Name, type Phrase, type Text } from '../say.js';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const { date, day } = dateWriter({
  months,
  weekdays,
  day: (weekday, number, month, year) => `${weekday} ${number} ${month} ${year}`,
  date: (number, month, year) => `${number} ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
});

const pluralCategory = (count: number) => (count === 1 ? 'one' : 'other');
const plural = pluralWriter(pluralCategory);

/** The days that are left, as far as they are counted; true today only. */
const left = (days: number | undefined): Text =>
  days === undefined
    ? ''
    : { text: plural(days, { one: ' – # day left', other: ' – # days left' }), style: 'relative' };

export const en = {
  /** BCP 47 tag of this file. */
  lang: 'en',
  dir: 'ltr' as 'ltr' | 'rtl',
  /** The CLDR plural category of a whole number from 0. */
  pluralCategory: pluralCategory as (count: number) => Intl.LDMLPluralRule,
  /** From January, as a calendar leaf names them. */
  months,
  /** From Sunday, as a calendar leaf names them. */
  weekdays,
  /** A day on its own, with its weekday. */
  day,
  /** As much as is known of a `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, on its own. */
  date,
  /** What happened, after its date. */
  dated: (when: Phrase, what: Text) => say`${when} – ${what}`,
  quoted: (text: Text) => say`“${text}”`,

  /** `names`: the sources of a claim in a list. */
  sources: (names: Text, count: number) => (count > 1 ? say`Sources: ${names}` : say`Source: ${names}`),
  editorsTranslation: (text: Text) => say`Translation by the editors: ${text}`,
  /** Completes "uses your data …" where no purpose is given. */
  purpose: 'to train AI models',
  /** That a claim was overtaken: by less, by more, or by something else. `when`: a date as `date` takes it. */
  updated: {
    'scope-reduced': (platform: Name, when: string) => say`${platform} limited this later (${date(when)}).`,
    'scope-extended': (platform: Name, when: string) => say`${platform} extended this later (${date(when)}).`,
    other: (_platform: Name, when: string) => say`This changed later (${date(when)}).`,
  },

  banner: {
    name: (platform: Name) => say`${platform}: what changes`,
    /** `signal`: one of the words below. */
    headline: (signal: string, lead: Text) => say`${{ text: `${signal}: `, style: 'signal' }}${lead}`,
    /** The word that a headline begins with; in some phases another. */
    note: 'Please note',
    signal: {
      closing: 'Starts soon',
      'in-effect': 'Already in effect',
      halted: 'Stopped',
      withdrawn: 'Withdrawn',
    },
    tomorrow: 'Tomorrow is the last day.',
    today: 'Today is the last day.',
    act: (lastDay: Day, daysLeft?: number) => say`Say no by the end of ${day(lastDay)}${left(daysLeft)}.`,
    lastDay: (lastDay: Day) => say`Last day to say no beforehand: ${day(lastDay)}.`,
    lastDayWas: (lastDay: Day) => say`The last day to say no beforehand was ${day(lastDay)}.`,
    starts: (platform: Name, purpose: Text, from: Day) =>
      say`From ${day(from)}, ${platform} uses your data ${purpose}.`,
    started: (platform: Name, purpose: Text, from: Day) =>
      say`Since ${day(from)}, ${platform} has been using your data ${purpose}.`,
    uses: (platform: Name, purpose: Text) => say`${platform} wants to use your data ${purpose}.`,
    noStart: 'It is not known from which day.',
    halted: (platform: Name, purpose: Text) => say`${platform} has stopped using your data ${purpose}.`,
    withdrawn: (platform: Name, purpose: Text) => say`${platform} has dropped its plan to use your data ${purpose}.`,
    stillPossible: 'You can still say no.',
    closed: (platform: Name) => say`According to ${platform}, you can no longer say no.`,
    notKnown: 'Whether you can still say no is not known.',
    irreversible: 'What has already been used cannot simply be taken out again.',
    reversible: 'What has already been used is then taken out.',
    objectAnyTime: (basis: Text) =>
      say`Under Article 21 of the GDPR you may object at any time to use based on ${basis}.`,
    sayNo: (host: string) => say`Say no on ${host}`,
    sayNoByMail: (address: string) => say`Say no by e-mail to ${address}`,
    save: 'Put in my calendar',
    /** The name of the event in the reader's calendar. */
    event: (platform: Name) => say`${platform}: last day to say no beforehand`,
    differ: 'Why this day?',
    earliest: (lastDay: Day) => say`The sources differ. On the safest reading, ${day(lastDay)} is the last day.`,
  },

  stepper: {
    title: 'How to say no',
    route: (number: number, of: number, label: Text) => say`Route ${String(number)} of ${String(of)}: ${label}`,
    recommended: 'Recommended.',
    type: {
      settings: 'in the settings',
      form: 'with a form',
      email: 'by e-mail',
      letter: 'by letter',
      'in-app': 'in the app',
    },
    login: 'Login needed.',
    reason: 'A reason is needed.',
    noReason: 'No reason needed.',
    minutes: (count: number) => plural(count, { one: 'About # minute.', other: 'About # minutes.' }),
    whoCanUse: (who: Text) => say`Who can do this: ${who}`,
    covers: (what: Text) => say`Covers: ${what}`,
    notCovers: (what: Text) => say`Does not cover: ${what}`,
    path: 'Or along this path:',
    off: (label: Text) => say`Turn off “${label}”.`,
    on: (label: Text) => say`Turn on “${label}”.`,
    choose: (option: Text) => say`Choose “${option}”.`,
    followPath: 'Follow this path:',
    send: 'Send the form.',
    tick: 'Done',
    done: (number: number) => say`Step ${String(number)} done`,
    progress: (done: number, of: number) => say`${String(done)} of ${String(of)} steps done`,
    open: {
      settings: (host: string) => say`Open the setting on ${host}`,
      form: (host: string) => say`Open the form on ${host}`,
      other: (host: string) => say`Open the page on ${host}`,
    },
    mail: (address: string) => say`Write to ${address}`,
  },

  list: {
    title: 'Which data',
    group: {
      used: 'Used',
      'special-used': 'Sensitive, used',
      'special-possible': 'Sensitive, may occur',
      possible: 'May occur',
      unclear: 'Unclear',
      'not-used': 'Not used',
    },
    /** The group's name and how many it holds. */
    counted: (group: string, count: number) => say`${group} (${String(count)})`,
    /** A group of people, after what happens with their data. */
    person: (group: string, who: Text) => say`${group}: ${who}`,
    special: 'The law gives these data extra protection (Article 9 GDPR).',
    planned: 'This was the plan:',
    since: (when: string) => say`This goes back to ${date(when)}.`,
    people: 'Whose data',
  },

  authorities: {
    title: 'The authorities',
    role: {
      lead: 'lead supervisory authority',
      concerned: 'supervisory authority',
      other: 'authority',
    },
    asOf: (when: string) => say`As of ${date(when)}.`,
    updates: 'What happened since',
    positions: (count: number) => say`Their positions (${String(count)})`,
    background: 'More about this',
    /** `kind`: one of the words below. */
    contextItem: (kind: string, text: Text) => say`${{ text: `${kind}: `, style: 'strong' }}${text}`,
    context: {
      disputed: 'Sources disagree',
      precedent: 'It happened before',
      background: 'Background',
    },
    complain: (host: string) => say`Lodge a complaint on ${host}`,
  },

  timeline: {
    title: 'What happened when',
    announced: 'Announced',
    statement: (authority: Name) => say`Statement by ${authority}`,
    starts: 'The use begins',
    'scope-reduced': (platform: Name) => say`${platform} limits it`,
    'scope-extended': (platform: Name) => say`${platform} extends it`,
    today: 'Today',
  },

  card: {
    owner: (platform: Name, owner: Name) => say`${platform}, part of ${owner}`,
    announced: (when: string) => say`Announced on ${date(when)}.`,
    whatChanges: 'What changes, and why',
    reasons: (platform: Name) => say`What ${platform} itself says`,
    legalBasis: (who: Name, basis: Text) => say`${who} relies on: ${basis}.`,
    /** `where`: the regions in a list. */
    controller: (name: Name, where: Text) => say`Responsible: ${name} (${where}).`,
    appliesIn: (where: Text) => say`Applies in: ${where}.`,
    sources: (count: number) => say`Sources (${String(count)})`,
    reviewed: (when: string) => say`Text and links last checked on ${date(when)}.`,
    notReviewed: 'Not known when the links were last checked.',
    print: 'Print',
    share: 'Share',
  },

  categories: {
    name: 'name',
    photo: 'photo',
    'current-position': 'current position',
    'work-experience': 'work experience',
    education: 'education',
    skills: 'skills',
    'contact-details': 'contact details',
    location: 'location',
    posts: 'posts',
    articles: 'articles',
    comments: 'comments',
    polls: 'polls',
    photos: 'photos',
    'group-messages': 'messages in groups',
    'private-messages': 'private messages',
    'ai-conversations': 'conversations with AI',
    files: 'files',
    'source-code': 'source code',
    'browsing-history': 'browsing history',
    'usage-data': 'how you use the service',
    'payment-details': 'payment details',
    'ip-address': 'IP address',
    'login-details': 'login details',
    ethnicity: 'ethnicity',
    'political-opinions': 'political opinions',
    religion: 'religion',
    'philosophical-beliefs': 'philosophical beliefs',
    'trade-union-membership': 'trade union membership',
    'genetic-data': 'genetic data',
    'biometric-data': 'biometric data',
    health: 'health',
    'sex-life': 'sex life',
    'sexual-orientation': 'sexual orientation',
  } satisfies Record<CategoryId, string>,
};

export type Words = typeof en;
