/**
 * English, and the contract for all other languages: a file with a missing key, or with a value of another type, does
 * not compile (`export const xx: Words`). Write whole sentences, and never concatenate words. Sentences receive days,
 * dates, numbers and names as data, and write them in the form that they need.
 */
import type { CategoryId } from '../../model/categories.js';
import type { Day } from '../../model/day.js';
import { dateWriter } from '../dates.js';
import { pluralWriter } from '../plural.js';
import { agreeing, atStart, say, type Name, type Phrase, type Text } from '../say.js';

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

const { date, day, dayOfYear } = dateWriter({
  months,
  weekdays,
  day: (weekday, number, month, year) => `${weekday} ${number} ${month} ${year}`,
  dayOfYear: (weekday, number, month) => `${weekday} ${number} ${month}`,
  date: (number, month, year) => `${number} ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
});

const pluralCategory = (count: number) => (count === 1 ? 'one' : 'other');
const plural = pluralWriter(pluralCategory);

/** The time at which a last day ends. */
const until = (time: string | undefined): Text => (time === undefined ? '' : say`, until ${time}`);

/** `isBefore`: the use begins after the last day. */
const sayNo = (isBefore: boolean): string => (isBefore ? 'say no beforehand' : 'say no');

/** The publishers of a statement. */
function accordingTo(first: Text | undefined, second: Text | undefined, more: boolean): Text {
  if (first === undefined) return 'according to this article';
  if (second === undefined) return say`according to ${first}`;
  return more ? say`according to ${first}, ${second} and others` : say`according to ${first} and ${second}`;
}

/** The verb, which agrees with the platform. `may`: the platform only reserves the right. */
const use = (platform: Name, may: boolean): string => (may ? 'may use' : agreeing(platform, 'uses', 'use'));

export const en = {
  /** BCP 47 tag of this file. */
  lang: 'en',
  dir: 'ltr' as 'ltr' | 'rtl',
  /** Returns the CLDR plural category of a whole number from 0. */
  pluralCategory: pluralCategory as (count: number) => Intl.LDMLPluralRule,
  /** From January, in the form for a calendar leaf. */
  months,
  /** From Sunday, in the form for a calendar leaf. */
  weekdays,
  /** Writes a day outside a sentence, with its weekday. */
  day,
  /** Writes a `YYYY-MM-DD`, `YYYY-MM` or `YYYY` outside a sentence. */
  date,
  /** An event, after its date. */
  dated: (when: Phrase, what: Text) => say`${when} – ${what}`,
  quoted: (text: Text) => say`“${text}”`,
  /** The separator of list items. */
  comma: ', ',

  /** `names`: the sources of a claim, as a list. */
  sources: (names: Text, count: number) => (count > 1 ? say`Sources: ${names}` : say`Source: ${names}`),
  quote: {
    /** The title of the fold with the original, below a translated quote. */
    original: 'Read the original',
    /** After the name of the speaker. */
    translated: 'translated by the editors',
  },
  /** Completes "uses your data …" if the notice has no purpose. */
  purpose: 'to train AI models',
  /** The update that supersedes a claim. `when`: a date in the format of `date`. */
  updated: (when: string, news: Text) => say`News of ${date(when)}: ${news}`,
  /** The superseded claim, after the update. */
  before: (text: Text) => say`Reported earlier: ${text}`,

  banner: {
    name: (platform: Name) => say`${atStart(platform)}: what changes`,
    /** The text for one audience. */
    group: (group: Name, text: Text) => say`${atStart(group)}: ${text}`,
    /** A headline as a sentence. */
    sentence: (headline: Text) => say`${headline}.`,

    /** Headlines have no full stop. `time`: the time at which the last day ends; `undefined` for the end of the day. */
    headline: {
      /** `daysLeft`: at least 1; `undefined` if the days are not counted. With it, the year is clear and left out. */
      act: (lastDay: Day, time?: string, daysLeft?: number) => {
        const isTomorrow = daysLeft === 1;
        const when = daysLeft === undefined ? day(lastDay) : dayOfYear(lastDay);
        const by =
          time === undefined
            ? say`by the end of ${isTomorrow ? 'tomorrow, ' : ''}${when}`
            : say`by ${time} ${isTomorrow ? 'tomorrow, ' : 'on '}${when}`;
        return say`Say no ${by}${daysLeft === undefined || isTomorrow ? '' : `: ${String(daysLeft)} days left`}`;
      },
      /** `isBefore`: the use begins after the last day. */
      today: (isBefore: boolean, time: string | undefined) =>
        time === undefined
          ? `Today is the last day to ${sayNo(isBefore)}`
          : `You can ${sayNo(isBefore)} until ${time} today`,
      lastDayWas: (lastDay: Day, isBefore: boolean, time: string | undefined) =>
        time === undefined
          ? say`The last day to ${sayNo(isBefore)} was ${day(lastDay)}`
          : say`You could ${sayNo(isBefore)} until ${time} on ${day(lastDay)}`,
      /** `when`: for example "within 14 days of the letter that you get". */
      rolling: (when: Text) => say`Say no ${when}`,
      /** `may`: the platform only reserves the right. */
      from: (start: Day, may: boolean) => (may ? say`Possibly from ${day(start)}` : say`From ${day(start)}`),
      announced: 'Announced, no date yet',
      undecided: 'Not decided yet',
      since: (start: Day) => say`Since ${day(start)}`,
      sinceByPlan: (start: Day) => say`Since ${day(start)}, according to the announcement`,
      inUse: 'In use now',
      onlyWithYes: 'Only if you say yes',
      postponed: 'Postponed',
      paused: 'Put on hold',
      stopped: 'Stopped',
      stoppedBefore: 'Stopped before the start',
      withdrawn: 'Withdrawn',
      /** Adds a date to one of the headlines above. `when`: a date in the format of `date`. */
      on: (what: string, when: string) => `${what} ${when.length < 10 ? 'in' : 'on'} ${date(when)}`,
      unknown: 'Unclear whether it goes ahead',
    },

    /** `may`: the platform only reserves the right. */
    starts: (platform: Name, purpose: Text, from: Day, may: boolean) =>
      say`From ${day(from)}, ${platform} ${may ? 'may' : 'will'} use your data ${purpose}.`,
    uses: (platform: Name, purpose: Text, may: boolean) =>
      say`${atStart(platform)} ${use(platform, may)} your data ${purpose}.`,
    /** The start, after `uses`. */
    began: (start: Day) => say`This began on ${day(start)}.`,
    beganByPlan: (start: Day) => say`According to the announcement, this began on ${day(start)}.`,
    plans: (platform: Name, purpose: Text, may: boolean) =>
      may
        ? say`${atStart(platform)} may start to use your data ${purpose}.`
        : say`${atStart(platform)} ${agreeing(platform, 'plans', 'plan')} to use your data ${purpose}.`,
    /** A cancelled plan, or one that may have begun. */
    planned: (platform: Name, purpose: Text, may: boolean) =>
      may
        ? say`${atStart(platform)} announced that ${agreeing(platform, 'it', 'they')} might use your data ${purpose}.`
        : say`${atStart(platform)} announced a plan to use your data ${purpose}.`,
    used: (platform: Name, purpose: Text) => say`${atStart(platform)} used your data ${purpose}.`,
    notNow: (platform: Name, purpose: Text) =>
      say`At present, ${platform} ${agreeing(platform, 'does', 'do')} not use your data ${purpose}.`,
    useUnknown: (platform: Name, purpose: Text) =>
      say`It is not known whether ${platform} now ${use(platform, false)} your data ${purpose}.`,
    noStart: 'It is not known from which day.',
    sinceUnknown: 'It is not known since when.',
    nothingWithoutYes: 'If you do nothing, nothing happens.',
    onlyOfThoseWithYes: 'It concerns only people who have said yes.',
    rollingDiffers: 'The last day to say no differs from person to person.',
    anyTime: 'You can say no at any time. It makes no difference when.',
    /** Acting until the last day counts as acting before the start. */
    grace: 'If you say no in time, it counts as if you had said it before the start.',
    editorial: 'The editors of this notice chose this day.',
    /** An announced change. */
    coming: {
      paused: (from: Day) => say`From ${day(from)}, the use is on hold.`,
      halted: (platform: Name, from: Day) => say`From ${day(from)}, ${platform} will no longer use your data for this.`,
      changed: (from: Day) => say`Something else holds from ${day(from)}.`,
    },
    noChoice: 'There is no way to say no.',
    noChoiceThen: 'There was no way to say no.',
    choiceUnknown: 'Whether you can say no is not known.',
    stillPossible: 'You can still say no.',
    closed: (platform: Name) => say`According to ${platform}, you can no longer say no.`,
    notKnown: 'Whether you can still say no is not known.',
    irreversible: 'What has already been used cannot simply be taken out again.',
    reversible: 'What has already been used is then taken out.',
    objectAnyTime: (basis: Text, law: string) =>
      say`Under Article 21 of the ${law} you may object at any time to use based on ${basis}.`,
    sayNo: (host: Text) => say`Say no on ${host}`,
    sayNoByMail: (address: Text) => say`Say no by e-mail to ${address}`,
    sayNoByPhone: (number: Text) => say`Say no by telephone: ${number}`,
    /** An instruction for the page behind the link `sayNo`. */
    there: {
      off: 'Turn the switch off there.',
      on: 'Turn the switch on there.',
      choose: (option: Text) => say`Choose “${option}” there.`,
    },
    save: 'Add to calendar',
    /** Replaces the weekday on the calendar leaf. */
    today: 'today',
    /** The title of the event in the reader's calendar. */
    event: (platform: Name) => say`${atStart(platform)}: last day to say no`,
    differ: (lastDay: Day) => say`Why ${day(lastDay)}?`,
    earliest: (lastDay: Day) =>
      say`The sources name different days. By the earliest of these, ${day(lastDay)} is the last day.`,
    taken: (lastDay: Day) => say`The sources differ. This notice goes by ${day(lastDay)}.`,
  },

  stepper: {
    title: {
      'opt-out': 'How to say no',
      'opt-in': 'How to say yes, or take back your yes',
      none: 'What you can do',
      unknown: 'What you can do',
    },
    /** The title of the fold with the other routes. `isNo`: they are ways to say no. */
    others: (isNo: boolean, count: number) => `${isNo ? 'Other ways to say no' : 'Other options'} (${String(count)})`,
    /** The title of the fold if it contains all routes. */
    all: (isNo: boolean, count: number) => `${isNo ? 'Ways to say no' : 'Options'} (${String(count)})`,
    route: (number: number, label: Text) => say`Option ${String(number)}: ${label}`,
    type: {
      settings: 'in the settings',
      form: 'with a form',
      email: 'by e-mail',
      letter: 'by letter',
      phone: 'by phone',
      'in-person': 'in person',
      'in-app': 'in the app',
      'browser-signal': 'with a signal from your browser',
      'delete-account': 'by deleting your account',
    },
    /** `who`: the audiences of a route, as a list. */
    audience: (who: Text) => say`Only for ${who}.`,
    operator: (operator: Name, platform: Name) => say`Run by ${operator}, not by ${platform}.`,
    cost: (cost: Text) => say`Cost: ${cost}.`,
    /** The last day of this route, and the time at which it ends. */
    routeLastDay: (lastDay: Day, time?: string) => say`Last day to do it this way: ${day(lastDay)}${until(time)}.`,
    routeLastDayWas: (lastDay: Day, time?: string) =>
      say`The last day to do it this way was ${day(lastDay)}${until(time)}.`,
    costOfNo: (cost: Text) => say`What saying no costs: ${cost}.`,
    deletesAccount: 'This deletes your whole account. You cannot say no and keep it.',
    deletesAccountToo: 'This deletes your whole account.',
    /** The requirements of a route, on one line with dots between them. */
    minutes: (count: number) => plural(count, { one: 'about # minute', other: 'about # minutes' }),
    login: 'you have to log in',
    reason: 'you have to give a reason',
    noReason: 'no reason needed',
    whoCanUse: (who: Text) => say`Who can do this: ${who}`,
    covers: (what: Text) => say`Covers: ${what}`,
    notCovers: (what: Text) => say`Does not cover: ${what}`,
    /** Before the labels of a menu: `path` after a link to the same place, `followPath` without a link. */
    path: 'Or go to:',
    followPath: 'Go to:',
    /** The accessible name of the list of labels. */
    menu: 'Path in the menu',
    off: 'Turn this switch off:',
    on: 'Turn this switch on:',
    post: 'Send your letter to:',
    visit: 'Go to:',
    choose: (option: Text) => say`Choose “${option}”.`,
    send: 'Submit the form.',
    /** The accessible name of the checkbox of a step. `title`: the title of its route. */
    done: (step: number, title: Text) => say`Step ${String(step)} done – ${title}`,
    allDone: 'You have done all the steps.',
    open: {
      settings: (host: string) => say`Open the setting on ${host}`,
      form: (host: string) => say`Open the form on ${host}`,
      other: (host: string) => say`Open the page on ${host}`,
    },
    mail: (address: string) => say`Send an e-mail to ${address}`,
    call: (number: Text) => say`Call ${number}`,
  },

  list: {
    title: 'Which data?',
    /** The heading of used data, by situation. */
    used: {
      now: 'Used',
      /** The platform only reserves the right, or it is unknown whether the use continues. */
      perhaps: 'May be used',
      ifYes: 'Used if you say yes',
      /** A cancelled plan. */
      planned: 'Was to be used',
      past: 'Was used',
      pastIfYes: 'Was used if you had said yes',
    },
    possible: 'May occur',
    /** Like `possible`, for a cancelled plan or a past use. */
    possibleThen: 'Could occur',
    unclear: 'Unclear',
    /**
     * `first` and `second`: publishers of the statement; without them, the article itself. `more`: there are others.
     */
    notUsed: (first: Text | undefined, second: Text | undefined, more: boolean) =>
      say`Not used, ${accordingTo(first, second, more)}`,
    sensitive: 'Sensitive',
    /**
     * The heading of sensitive data. `term`: the term of the law, or the word above. `use`: one of the headings above.
     */
    specialTerm: (term: Name, use: string) => say`${atStart(term)}: ${use.toLowerCase()}`,
    /** A heading, with the number of items below it. */
    counted: (heading: Text, count: number) => say`${heading} (${String(count)})`,
    special: (law: string) => say`The ${law} gives these data extra protection (Article 9).`,
    /** Before the items of a group, on the same line. */
    label: (group: Text) => say`${group}:`,
    /** `who`: the audiences of an entry or of the whole list, as a list. */
    audience: (who: Text) => say`Only for: ${who}.`,
    since: (when: string) => say`Data from ${date(when)} onwards.`,
    people: 'Whose data?',
    /** Before a list of people. */
    whom: {
      used: 'Included',
      possible: 'Possibly included',
    },
    /** See `notUsed`. */
    notIncluded: (first: Text | undefined, second: Text | undefined, more: boolean) =>
      say`Not included, ${accordingTo(first, second, more)}`,
  },

  authorities: {
    title: 'Who says what?',
    /** The heading of the competent authorities. */
    competent: 'Who decides, and where to complain',
    role: {
      'lead-authority': 'lead supervisory authority',
      'concerned-authority': 'supervisory authority',
      authority: 'authority',
      court: 'court',
      prosecutor: 'prosecutor',
      government: 'government',
      organisation: 'organisation',
    },
    /** The effect of a decision on the use. */
    outcome: {
      prohibits: 'prohibits the use',
      allows: 'allows the use',
      orders: 'orders a change',
      fines: 'imposes a fine',
      rejects: 'rejects the case',
      other: 'decides',
    },
    /** `outcome`: one of the words above. */
    decision: (who: Name, outcome: string) => say`${atStart(who)} ${outcome}`,
    lead: (authority: Text) => say`Lead supervisory authority: ${authority}`,
    /** `region`: the region of the authority, if there are several authorities. */
    complainAt: (authority: Text, region?: Text) =>
      region === undefined ? say`Complaints: ${authority}` : say`Complaints (${region}): ${authority}`,
    /** The text of a link to the list of all authorities. */
    ownAuthority: 'supervisory authorities by country',
    asOf: (when: string) => say`As of ${date(when)}.`,
    updates: 'What happened since',
    background: 'Background',
    /** `kind`: one of the words below. */
    contextItem: (kind: string, text: Text) => say`${{ text: `${kind}: `, style: 'strong' }}${text}`,
    context: {
      disputed: 'Sources disagree',
      precedent: 'It happened before',
    },
    complain: (host: string) => say`Lodge a complaint on ${host}`,
  },

  timeline: {
    title: 'Timeline',
    /** Before an event, on the same line or above it. */
    date: (when: Phrase) => say`${when}:`,
    announced: 'The plan is announced',
    statement: (authority: Name) => say`${atStart(authority)} responds`,
    starts: 'Use of the data begins',
    startsByPlan: 'Use of the data begins, according to the announcement',
    lastDay: (time?: string) => say`Last day to say no beforehand${until(time)}`,
    startsPerhaps: 'Use of the data may begin, according to the announcement',
    state: {
      planned: 'A new plan is announced',
      started: 'Use of the data has already begun',
      paused: 'Use of the data is paused',
      resumed: 'Use of the data resumes',
      halted: 'Use of the data stops',
      withdrawn: 'The plan is dropped',
      unknown: 'It is unclear whether this goes ahead',
    },
    /** The use had not begun, or may not have begun. */
    notBegun: {
      paused: 'It is put on hold',
      halted: 'The plan is stopped',
    },
    'scope-reduced': (platform: Name) =>
      say`${atStart(platform)} ${agreeing(platform, 'limits which data it uses', 'limit which data they use')}`,
    'scope-extended': (platform: Name) =>
      say`${atStart(platform)} ${agreeing(platform, 'starts', 'start')} to use more data`,
    today: 'Today',
  },

  card: {
    owner: (platform: Name, owner: Name) => say`${atStart(platform)}, part of ${owner}`,
    announced: (when: string) => say`Announced: ${date(when)}.`,
    background: 'What changes, and who says what?',
    reasons: (platform: Name) => say`What ${platform} ${agreeing(platform, 'itself says', 'themselves say')}`,
    legalBasis: (who: Name, basis: Text) => say`${atStart(who)} ${agreeing(who, 'relies', 'rely')} on: ${basis}.`,
    /** `where`: the regions, as a list. */
    controller: (name: Name, where: Text) => say`Responsible: ${name} (${where}).`,
    /** The usual names of the known laws. */
    law: { GDPR: 'GDPR', 'UK GDPR': 'UK GDPR' },
    /** A region, and the name of its law. */
    underLaw: (region: Text, law: string) => say`${region} (${law})`,
    appliesIn: (where: Text) => say`Applies in: ${where}.`,
    sources: (count: number) => say`Sources (${String(count)})`,
    reviewed: (when: string) => say`Text and links last checked on ${date(when)}.`,
    /** After the name of the platform. */
    updated: (when: string) => say`updated on ${date(when)}`,
    print: 'Print',
    /** Including the content of all folds. */
    printAll: 'Print everything',
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
