/** What the builder says to editors in English, and the contract for its other languages. */
import { names } from './kinds.js';
import { days, options, timing } from './en/answers.js';
import { categories, lines } from './en/data.js';
import { anywhere, fields } from './en/fields.js';
import { output } from './en/publish.js';
import { attribution, banner, folds, progress, start, steps } from './en/steps.js';

export const en = {
  lang: 'en' as string,
  title: 'Notice builder' as string,
  start,
  steps,
  progress,
  folds,
  attribution,
  banner,
  fields,
  anywhere,
  options,
  days,
  timing,
  output,
  categories,
  lines,
  /** One item of a list, by the last name in its path. */
  items: names({
    sources: 'source',
    routes: 'way to say no',
    steps: 'step',
    dataCategories: 'kind of data',
    people: 'group of people',
    dataGroups: 'group of data',
    controllers: 'controller',
    jurisdictions: 'region',
    positions: 'authority or organisation',
    decisions: 'ruling or decision',
    quotes: 'quote',
    statedReasons: 'statement',
    context: 'background note',
    updates: 'news item',
    sourceWording: 'wording',
    audiences: 'group to which something else applies',
    plan: 'what happened since',
  }),
  /** For an item that has no name yet: “group 2”, “entry 3”. */
  group: 'group',
  entry: 'entry',
  yes: 'yes',
  no: 'no',
  nobody: 'none ticked',
  notSaid: '– not stated –',
  more: 'More',
  ownCategory: 'other data…',
  special: 'Special categories (Article 9 GDPR)',
  /** A label and its value: “Languages: Dutch”. */
  pair: (label: string, value: string) => `${label}: ${value}`,
  item: (what: string, number: number) => `${what} ${String(number)}`,
  add: (what: string) => `Add ${what}`,
  up: (what: string) => `Move up: ${what}`,
  down: (what: string) => `Move down: ${what}`,
  remove: (what: string) => `Remove: ${what}`,
  removed: (what: string) => `Removed: ${what}.`,
  restored: (what: string) => `Put back: ${what}.`,
  moved: (what: string, place: number, of: number) => `${what} is now number ${String(place)} of ${String(of)}.`,
  undo: 'Undo',

  /** Undo, save and the draft that a browser keeps. */
  work: {
    title: 'Your work',
    undo: 'Undo the last change',
    redo: 'Redo the last change',
    undone: 'The last change is undone.',
    redone: 'The change is redone.',
    save: 'Save the file',
    saved: 'The file is saved.',
    keep: 'Keep this draft in this browser',
    keepHint:
      'It stays until you delete it here. It contains what you typed into the form. Anyone who uses this browser can see it. Nothing is sent.',
    /** `name`: that of the platform; empty where nobody has typed it. */
    found: (name: string) => `This browser has kept a draft${name ? ` about ${name}` : ''}.`,
    goOn: 'Continue with the draft',
    forget: 'Delete the kept draft',
    forgotten: 'The draft is no longer kept in this browser.',
    notKept: 'This browser cannot keep the draft. Save the file instead.',
  },

  dates: {
    readBack: (day: string) => `Readers can say no up to and including ${day}. Is that right?`,
    readBackTime: (day: string, time: string) => `Readers can say no until ${time} on ${day}. Is that right?`,
    none: 'There is no date yet. Readers are told that it is not known.',
    noLastDay: 'Readers see no last day.',
    anyTime: 'Readers see no last day, and read that it makes no difference when they say no.',
    rolling: 'Readers see no date, and read that the last day differs from person to person.',
    optIn: 'Readers see no last day, and read that nothing happens unless they say yes.',
    noChoice: 'Readers see no last day, and read that there is no way to say no.',
    /** In front of what holds for a group. */
    forGroup: (group: string, text: string) => `${group} – ${text}`,
    ambiguous: (text: string) => `${text} can be read as two different days: write it like 2025-11-03.`,
    days: 'What readers see on other days',
    /** Around the last day. */
    last: ['A month before', 'The day before', 'The last day', 'The day after', 'A year later'],
    /** Around the first day of use, where there is no last day. */
    first: ['A month before', 'The day before', 'The first day of use', 'A year later'],
    /** Above the days that a text can be, to choose from. */
    which: (text: string) => `Which day is “${text}”?`,
    /** Why there is no such day. `month` as in the middle of a sentence. */
    noSuchDay: {
      year: (year: number) => `A notice accepts years from 1990 to 2100, not ${String(year)}.`,
      month: (month: number) => `There is no month ${String(month)}.`,
      date: (date: number) => `No month has a day ${String(date)}.`,
      /** The day of the week that a date is, where the text names another. */
      weekday: (day: string, weekday: string) => `${day} is a ${weekday}.`,
      'leap-year': (year: number) => `There is no such day: ${String(year)} is not a leap year.`,
      length: (month: string, days: number) => `There is no such day: ${month} has ${String(days)} days.`,
    },
  },

  check: {
    title: 'Check',
    paths: 'Where they stand in the file',
    fix: (count: number) => (count === 1 ? '1 problem to fix' : `${String(count)} problems to fix`),
    look: (count: number) => (count === 1 ? '1 thing to check' : `${String(count)} things to check`),
    fine: 'Nothing to fix.',
    /** A field and what it belongs to: “What people can choose – Who says this”. */
    within: (whole: string, label: string) => `${whole} – ${label}`,
    refused: 'The snippet appears here as soon as you have fixed the problems.',
  },

  preview: {
    title: 'What readers see',
    empty: 'Nothing to show yet. A notice needs at least a title, a platform and a source.',
    width: 'Width',
    widths: names({ phone: 'Phone', article: 'Article', wide: 'Wide' }),
    /** Said where the preview is wider than its column. */
    scaled: (width: number, percent: number) => `${String(width)} px wide, shown at ${String(percent)}%`,
    view: 'View',
    views: names({
      light: 'light',
      dark: 'dark',
      forced: 'forced colours',
      rtl: 'right to left',
      print: 'printed',
      'no-script': 'without JavaScript',
      mail: 'in an e-mail',
    }),
    mirrored: 'Only the layout runs from right to left. Your text stays in its language.',
    language: 'Language',
    day: 'Day',
    today: 'Today',
    audience: 'Group shown first',
    mostAffected: 'the most affected group',
    region: 'Where readers live',
    unknownRegion: 'not known',
    frame: 'Text of the notice',
  },
};

export type BuilderWords = typeof en;
