import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Notice } from '../../src/index.js';
import { plainHtml } from '../../src/plain-html/plain-html.js';
import { en } from '../../src/words/languages/en.js';
import { nl } from '../../src/words/languages/nl.js';
import { shown } from '../config/canvas.js';
import { markup } from '../config/markup.js';
import { oddNotices } from '../odd/index.js';

interface Args {
  /** Id of the notice in `stories/odd/`. */
  id: string;
  day: string;
  lang: 'en' | 'nl';
  audience: string;
  region: string;
}
type Story = StoryObj<Args>;

const words = { en, nl };

function noticeOf(id: string): Notice {
  const found = oddNotices.find((one) => one.id === id);
  if (!found) throw new Error(`no notice “${id}”`);
  return found.notice;
}

/** For a notice with too few dates for a timeline. */
const noTimeline = { parameters: { fallback: ['notice-timeline'] } };

/**
 * Changes of other kinds than “say no before a day”, each with the fields to write in the notice. The platforms and
 * newspapers are invented. The demo page “All notices, on any day” shows them on every day, in each language, and for each
 * group.
 */
const meta: Meta<Args> = {
  title: 'What it can and cannot say',
  tags: ['!autodocs'],
  args: { lang: 'en', audience: '', region: '' },
  argTypes: {
    id: { control: false, description: 'The notice.' },
    day: { control: 'text', description: 'The day on which the page is read. On a site it is the reader’s own day.' },
    lang: { control: 'inline-radio', options: ['en', 'nl'], description: 'Language of the card.' },
    audience: { control: 'text', description: 'Id of the group that comes first.' },
    region: { control: 'text', description: 'Where the readers live: `EU`, `EEA` or a code such as `NL`.' },
  },
  play: shown,
  render: ({ audience, day, id, lang, region }) => {
    const notice = noticeOf(id);
    const readers = { audience: audience || undefined, region: region || undefined };
    const children = plainHtml(notice, words[lang], readers);
    return markup('data-use-notice', { day, lang, ...readers, notice, children });
  },
};
export default meta;

/**
 * For a change that nobody can refuse. The card names no last day and no way to say no. Write `"kind": "none"` under
 * `choice`. A route of the type `delete-account` comes last, with its consequences.
 */
export const NoWayToSayNo: Story = {
  name: 'No way to say no',
  args: { id: 'kiekjes-no-way-out', day: '2026-12-01' },
};

/**
 * For a change in which nothing happens unless people say yes. Write `"kind": "opt-in"`. The routes are ways to say yes, or to
 * withdraw it.
 */
export const OptIn: Story = { name: 'Opt-in', args: { id: 'zorgpunt-opt-in', day: '2026-01-20' } };

/**
 * For a platform that charges people who say no, or ends a service. Write it as the `cost` of the choice. A route can have
 * its own cost.
 */
export const SayingNoCostsMoney: Story = {
  name: 'Saying no costs money',
  args: { id: 'dagnieuws-pay-or-okay', day: '2026-09-15' },
};

/**
 * For a no with the same effect on every day. No days are counted. Write `"lastDay": "any-time"`. With `"certainty": "may"`
 * the card says that the platform only reserves the right.
 */
export const AtAnyTime: Story = {
  name: 'At any time',
  args: { id: 'prikbord-any-time', day: '2026-04-15' },
  ...noTimeline,
};

/**
 * For a use that somebody discovered, with an unknown start. Write `"state": "started"` with `"start": "unknown"`.
 */
export const UnknownStart: Story = {
  name: 'In use, start unknown',
  args: { id: 'codeplaats-unknown-start', day: '2026-08-10' },
  ...noTimeline,
};

/**
 * For a use that begins for new users before it begins for existing ones. Write two `audiences`, each with its own choice
 * and plan. The card begins with the most affected group, and has one line for the other. Its attribute `audience` selects
 * another.
 */
export const TwoGroups: Story = { name: 'Two groups', args: { id: 'chatlokaal-two-groups', day: '2026-08-20' } };

/**
 * For days, routes, a controller and a law that differ by region. Write an audience for each, with its `regions`. The
 * attribute `region` of the card says where its readers live, here in the United Kingdom.
 */
export const ThreeRegions: Story = {
  name: 'Three regions',
  args: { id: 'netwerk-three-regions', day: '2026-11-12', region: 'GB' },
};

/**
 * For a plan that is put on hold before it begins. Write an entry with the state `paused` in `plan`, and later one with
 * `planned` and the new day.
 */
export const PausedBeforeTheStart: Story = {
  name: 'Paused before the start',
  args: { id: 'weide-paused', day: '2024-07-01' },
};

/**
 * For a use that began and was stopped. Write an entry with the state `halted` after the one with `started`. Earlier entries
 * stay in the notice.
 */
export const Halted: Story = { name: 'Halted', args: { id: 'heide-halted', day: '2025-08-15' } };

/**
 * For a no after the start that counts as one before it, according to a source. Write a `lastDay` after `start`, and
 * `"grace": true`.
 */
export const Grace: Story = {
  name: 'A no after the start still counts',
  args: { id: 'bank-blauw-grace', day: '2026-04-15' },
};

/** For a platform that named a last day to choose and no first day of use. Write `lastDay`, and leave out `start`. */
export const LastDayOnly: Story = {
  name: 'A last day, and no first day of use',
  args: { id: 'ruilkast-last-day-only', day: '2026-02-20' },
  ...noTimeline,
};

/** For a source that can be read in two ways. Write `"reading": "ambiguous"` under `sourceWording`. */
export const AmbiguousWording: Story = {
  name: 'A source with an ambiguous day',
  args: { id: 'leesplank-ambiguous-wording', day: '2026-11-10' },
};

/**
 * For a later fact that takes back part of the announcement. Write it under `updates`, and its id in `supersededBy` of
 * each fact that it replaces.
 */
export const Overtaken: Story = {
  name: 'An update took something back',
  args: { id: 'fotolade-overtaken', day: '2026-05-20' },
};

/** For a last day that ends before midnight. Write `lastTime`, in the time zone of the notice. */
export const UntilAnHour: Story = {
  name: 'The last day ends at an hour',
  args: { id: 'zonnestroom-closing-hour', day: '2026-12-15' },
};

/**
 * For a last day that depends on a letter that each person gets on another day. Write `"lastDay": "rolling"` and
 * `lastDayText`.
 */
export const EachByAnotherDay: Story = {
  name: 'Each person has a different last day',
  args: { id: 'huurkoepel-rolling-period', day: '2026-10-10' },
  ...noTimeline,
};

/**
 * For a no by telephone, by post or at a counter. Write routes of the types `phone`, `letter` and `in-person`. `plural` and
 * `translatedName` of the platform are for names such as “the grid operators”.
 */
export const NoWebAddress: Story = {
  name: 'By telephone, post or at a counter',
  args: { id: 'grid-operators-no-web-address', day: '2026-09-15' },
};

/**
 * For a no on the site of somebody else, here an ombudsman. Write the `operator` of the route. The second route, of the type
 * `browser-signal`, is a browser setting.
 */
export const OtherOperator: Story = {
  name: 'On the site of somebody else',
  args: { id: 'profielbank-other-operator', day: '2026-10-01' },
};

/**
 * For a law other than the GDPR. The card gives its name, and mentions no article of the GDPR. Write it as the `law` of the
 * jurisdiction. The `positions` are by an authority, a court and two organisations, with their `decisions`.
 */
export const OtherLaw: Story = { name: 'Another law', args: { id: 'loja-other-law', day: '2025-06-01' } };
