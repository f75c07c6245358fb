/**
 * English, and the contract for every other language: a file that lacks a key, or holds one of another
 * kind, does not compile (`export const xx: Words`). Whole sentences only: nothing is glued from words.
 */
import type { CategoryId } from '../model/categories.js';
import type { Forms } from './plural.js';

/** The platform, a date, a host and the like arrive as finished text in the same language. */
export const en = {
  /** BCP 47 tag of this file. */
  lang: 'en',
  dir: 'ltr' as 'ltr' | 'rtl',
  /** The CLDR plural category of a whole number from 0. */
  plural: (n: number): Intl.LDMLPluralRule => (n === 1 ? 'one' : 'other'),
  months: [
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
  ],
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  fullDate: (weekday: string, date: string, month: string, year: string) => `${weekday} ${date} ${month} ${year}`,
  date: (date: string, month: string, year: string) => `${date} ${month} ${year}`,
  month: (month: string, year: string) => `${month} ${year}`,

  /** Between the sources of a claim and before the first. */
  source: 'Source:',
  sources: 'Sources:',
  editorsTranslation: 'Translation by the editors',
  /** Completes "uses your data …" where no purpose is given. */
  purpose: 'to train AI models',
  /** That a claim was overtaken: by less, by more, or by something else. */
  updated: {
    'scope-reduced': (platform: string, date: string) => `${platform} limited this later (${date}).`,
    'scope-extended': (platform: string, date: string) => `${platform} extended this later (${date}).`,
    other: (_platform: string, date: string) => `This changed later (${date}).`,
  },

  banner: {
    name: (platform: string) => `${platform}: what changes`,
    /** The word that a sentence begins with; in some phases another. */
    note: 'Please note',
    signal: {
      closing: 'Starts soon',
      'in-effect': 'Already in effect',
      halted: 'Stopped',
      withdrawn: 'Withdrawn',
    },
    tomorrow: 'Tomorrow is the last day.',
    today: 'Today is the last day.',
    act: (lastDay: string, left: string) => `Say no by the end of ${lastDay}${left}.`,
    left: { one: ' – # day left', other: ' – # days left' } as Forms,
    lastDay: (lastDay: string) => `Last day to say no beforehand: ${lastDay}.`,
    lastDayWas: (lastDay: string) => `The last day to say no beforehand was ${lastDay}.`,
    starts: (platform: string, purpose: string, from: string) => `From ${from}, ${platform} uses your data ${purpose}.`,
    started: (platform: string, purpose: string, from: string) =>
      `Since ${from}, ${platform} has been using your data ${purpose}.`,
    uses: (platform: string, purpose: string) => `${platform} wants to use your data ${purpose}.`,
    noStart: 'It is not known from which day.',
    halted: (platform: string, purpose: string) => `${platform} has stopped using your data ${purpose}.`,
    withdrawn: (platform: string, purpose: string) => `${platform} has dropped its plan to use your data ${purpose}.`,
    stillPossible: 'You can still say no.',
    closed: (platform: string) => `According to ${platform}, you can no longer say no.`,
    notKnown: 'Whether you can still say no is not known.',
    irreversible: 'What has already been used cannot simply be taken out again.',
    reversible: 'What has already been used is then taken out.',
    objectAnyTime: (basis: string) =>
      `Under Article 21 of the GDPR you may object at any time to use based on ${basis}.`,
    sayNo: (host: string) => `Say no on ${host}`,
    sayNoByMail: (address: string) => `Say no by e-mail to ${address}`,
    save: 'Put in my calendar',
    /** The name of the event in the reader's calendar. */
    event: (platform: string) => `${platform}: last day to say no beforehand`,
    differ: 'Why this day?',
    earliest: (lastDay: string) => `The sources differ. On the safest reading, ${lastDay} is the last day.`,
  },

  stepper: {
    title: 'How to say no',
    route: (number: string, of: string, label: string) => `Route ${number} of ${of}: ${label}`,
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
    minutes: { one: 'About # minute.', other: 'About # minutes.' } as Forms,
    whoCanUse: (who: string) => `Who can do this: ${who}`,
    covers: (what: string) => `Covers: ${what}`,
    notCovers: (what: string) => `Does not cover: ${what}`,
    path: 'Or along this path',
    off: (label: string) => `Turn off “${label}”.`,
    on: (label: string) => `Turn on “${label}”.`,
    choose: (option: string) => `Choose “${option}”.`,
    followPath: 'Follow this path',
    send: 'Send the form.',
    tick: 'Done',
    done: (number: string) => `Step ${number} done`,
    progress: (done: string, of: string) => `${done} of ${of} steps done`,
    open: {
      settings: (host: string) => `Open the setting on ${host}`,
      form: (host: string) => `Open the form on ${host}`,
      other: (host: string) => `Open the page on ${host}`,
    },
    mail: (address: string) => `Write to ${address}`,
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
    counted: (group: string, count: string) => `${group} (${count})`,
    special: 'The law gives these data extra protection (Article 9 GDPR).',
    planned: 'This was the plan:',
    since: (year: string) => `This goes back to ${year}.`,
    people: 'Whose data',
  },

  authorities: {
    title: 'The authorities',
    role: {
      lead: 'lead supervisory authority',
      concerned: 'supervisory authority',
      other: 'authority',
    },
    asOf: (date: string) => `As of ${date}.`,
    updates: 'What happened since',
    positions: (count: string) => `Their positions (${count})`,
    background: 'More about this',
    context: {
      disputed: 'Sources disagree',
      precedent: 'It happened before',
      background: 'Background',
    },
    complain: (host: string) => `Lodge a complaint on ${host}`,
  },

  timeline: {
    title: 'What happened when',
    announced: 'Announced',
    statement: (authority: string) => `Statement by ${authority}`,
    starts: 'The use begins',
    'scope-reduced': (platform: string) => `${platform} limits it`,
    'scope-extended': (platform: string) => `${platform} extends it`,
    today: 'Today',
  },

  card: {
    owner: (platform: string, owner: string) => `${platform}, part of ${owner}`,
    announced: (date: string) => `Announced on ${date}.`,
    whatChanges: 'What changes, and why',
    reasons: (platform: string) => `What ${platform} itself says`,
    legalBasis: (who: string, basis: string) => `${who} relies on: ${basis}.`,
    controller: (name: string, where: string) => `Responsible: ${name} (${where}).`,
    appliesIn: (where: string) => `Applies in: ${where}.`,
    sources: (count: string) => `Sources (${count})`,
    reviewed: (date: string) => `Text and links last checked on ${date}.`,
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
