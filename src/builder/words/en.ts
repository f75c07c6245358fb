/** The builder's interface in English. Its type is the contract for the other languages. */
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
  /** Name of one list item, by the last name in its path. */
  items: names({
    sources: 'source',
    routes: 'way to say no',
    steps: 'step',
    dataCategories: 'kind of data',
    people: 'group of people',
    dataGroups: 'data group',
    controllers: 'controller',
    jurisdictions: 'region',
    positions: 'authority or organisation',
    decisions: 'ruling or decision',
    quotes: 'quote',
    statedReasons: 'statement',
    context: 'background note',
    updates: 'update',
    sourceWording: 'wording',
    audiences: 'group with different rules',
    plan: 'later development',
  }),
  /** For items without a name: “group 2”, “entry 3”. */
  group: 'group',
  entry: 'entry',
  yes: 'yes',
  no: 'no',
  nobody: 'none selected',
  notSaid: '– not specified –',
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
  restored: (what: string) => `Restored: ${what}.`,
  moved: (what: string, place: number, of: number) => `${what} moved to position ${String(place)} of ${String(of)}.`,
  undo: 'Undo',

  /** Undo, save and the draft stored in the browser. */
  work: {
    title: 'Your work',
    undo: 'Undo last change',
    redo: 'Redo last change',
    undone: 'Last change undone.',
    redone: 'Last change redone.',
    save: 'Save file',
    saved: 'File saved.',
    keep: 'Keep a draft in this browser',
    keepHint:
      'The draft contains everything in the form and stays until you delete it here. Anyone who uses this browser can see it. Nothing is sent.',
    /** `name`: the name of the platform; empty if none is filled in. */
    found: (name: string) => `This browser has a saved draft${name ? ` about ${name}` : ''}.`,
    goOn: 'Continue with the draft',
    forget: 'Delete the draft',
    forgotten: 'Draft deleted from this browser.',
    notKept: 'This browser cannot store the draft. Save the file instead.',
  },

  dates: {
    readBack: (day: string) => `Readers can say no up to and including ${day}. Is that right?`,
    readBackTime: (day: string, time: string) => `Readers can say no until ${time} on ${day}. Is that right?`,
    none: 'No date yet. Readers see that the date is not known.',
    noLastDay: 'Readers see no last day.',
    anyTime: 'Readers see no last day. The notice tells them that it does not matter when they say no.',
    rolling: 'Readers see no date. The notice tells them that the last day differs from person to person.',
    optIn: 'Readers see no last day. The notice tells them that nothing happens unless they say yes.',
    noChoice: 'Readers see no last day. The notice tells them that there is no way to say no.',
    /** Puts the name of a group before a text about it. */
    forGroup: (group: string, text: string) => `${group} – ${text}`,
    ambiguous: (text: string) => `${text} can mean two different days. Write the date like this: 2025-11-03.`,
    days: 'What readers see on other days',
    /** Steps of the day slider around the last day. */
    last: ['A month before', 'The day before', 'The last day', 'The day after', 'A year later'],
    /** Steps of the day slider around the first day of use, if there is no last day. */
    first: ['A month before', 'The day before', 'The first day of use', 'A year later'],
    /** Above the possible meanings of an ambiguous date. */
    which: (text: string) => `Which day is “${text}”?`,
    /** Why a date does not exist. `month` has the case it has inside a sentence. */
    noSuchDay: {
      year: (year: number) => `${String(year)} is not possible: write a year from 1990 to 2100.`,
      month: (month: number) => `Month ${String(month)} does not exist.`,
      date: (date: number) => `No month has ${String(date)} days.`,
      /** The correct day of the week, if the text names another one. */
      weekday: (day: string, weekday: string) => `${day} is a ${weekday}.`,
      'leap-year': (year: number) => `This date does not exist: ${String(year)} is not a leap year.`,
      length: (month: string, days: number) => `This date does not exist: ${month} has ${String(days)} days.`,
    },
  },

  check: {
    title: 'Checks',
    paths: 'Locations in the file',
    fix: (count: number) => (count === 1 ? '1 problem to fix' : `${String(count)} problems to fix`),
    look: (count: number) => (count === 1 ? '1 warning' : `${String(count)} warnings`),
    fine: 'Nothing to fix.',
    /** A field and its parent: “What people can choose – Who says this”. */
    within: (whole: string, label: string) => `${whole} – ${label}`,
    refused: 'The embed code appears here once you have fixed the problems.',
  },

  preview: {
    title: 'Preview',
    empty: 'Nothing to show yet. A notice needs at least a title, a platform and a source.',
    width: 'Width',
    widths: names({ phone: 'Phone', article: 'Article', wide: 'Wide' }),
    /** Shown if the preview is wider than its column. */
    scaled: (width: number, percent: number) => `${String(width)} px wide, shown at ${String(percent)}%`,
    view: 'View',
    views: names({
      light: 'light',
      dark: 'dark',
      forced: 'forced colours',
      rtl: 'right to left',
      print: 'print',
      'no-script': 'without JavaScript',
      mail: 'e-mail',
    }),
    mirrored: 'Only the layout is mirrored. Your text stays in its language.',
    language: 'Language',
    day: 'Day',
    today: 'Today',
    audience: 'Group shown first',
    mostAffected: 'the most affected group',
    region: 'Where readers live',
    unknownRegion: 'not known',
    frame: 'Notice text',
  },
};

export type BuilderWords = typeof en;
