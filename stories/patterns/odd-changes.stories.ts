import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Notice } from '../../src/index.js';
import { plainHtml } from '../../src/plain-html/plain-html.js';
import { en } from '../../src/words/languages/en.js';
import { nl } from '../../src/words/languages/nl.js';
import { shown } from '../config/canvas.js';
import { markup } from '../config/markup.js';
import { oddNotices } from '../odd/index.js';

interface Args {
  /** The notice, by the id that it has in `stories/odd/`. */
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

/** For a notice with too few days for a list of them. */
const noTimeline = { parameters: { fallback: ['notice-timeline'] } };

/**
 * Not every change has a day before which people can say no. Each story is such a case, with what to write for it in the
 * notice. The platforms and newspapers do not exist.
 *
 * The demo page “All notices, on any day” shows these and others on every day, in each language, and for each group.
 */
const meta: Meta<Args> = {
  title: 'Patterns/Changes of other kinds',
  args: { lang: 'en', audience: '', region: '' },
  argTypes: {
    id: { control: false, description: 'The notice.' },
    day: { control: 'text', description: 'The day on which it is read. On a site it is the reader’s own day.' },
    lang: { control: 'inline-radio', options: ['en', 'nl'], description: 'Language of the card.' },
    audience: { control: 'text', description: 'Id of the group to tell of first.' },
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
 * For a change that nobody can refuse: the card names no last day and no way to say no. Write `"kind": "none"` under
 * `choice`. A route of the type `delete-account` is told last, and as what it is.
 */
export const NoWayToSayNo: Story = {
  name: 'When there is no way to say no',
  args: { id: 'kiekjes-no-way-out', day: '2026-12-01' },
};

/**
 * For a change in which nothing happens unless people say yes. Write `"kind": "opt-in"`. The routes say yes, or take a yes
 * back.
 */
export const OptIn: Story = { name: 'Opt-in', args: { id: 'zorgpunt-opt-in', day: '2026-01-20' } };

/**
 * For a platform that asks money of people who say no, or ends a service. Write it as the `cost` of the choice. A route can
 * have a cost of its own.
 */
export const SayingNoCostsMoney: Story = {
  name: 'When saying no costs money',
  args: { id: 'dagnieuws-pay-or-okay', day: '2026-09-15' },
};

/**
 * For a no that does the same on every day: no days are counted. Write `"lastDay": "any-time"`. With `"certainty": "may"`
 * the card says that the platform only reserves the right.
 */
export const AtAnyTime: Story = {
  name: 'At any time',
  args: { id: 'prikbord-any-time', day: '2026-04-15' },
  ...noTimeline,
};

/**
 * For a use that was found out, and nobody says when it began. Write `"state": "started"` with `"start": "unknown"`.
 */
export const UnknownStart: Story = {
  name: 'In use since nobody knows when',
  args: { id: 'codeplaats-unknown-start', day: '2026-08-10' },
  ...noTimeline,
};

/**
 * For a use that begins for new users before it begins for existing ones. Write two `audiences`, each with its own choice
 * and plan. The card tells first of the group that is affected most, and has one line for the other; its attribute
 * `audience` puts another one first.
 */
export const TwoGroups: Story = { name: 'Two groups', args: { id: 'chatlokaal-two-groups', day: '2026-08-20' } };

/**
 * For days, routes, a controller and a law that differ from region to region. Write one of the `audiences` for each, with
 * its `regions`. The attribute `region` of the card says where its readers live: here in the United Kingdom.
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
 * For a use that began, and was stopped. Write an entry with the state `halted` after the one with `started`. What was
 * before stays in the notice.
 */
export const Halted: Story = { name: 'Halted', args: { id: 'heide-halted', day: '2025-08-15' } };

/**
 * For a no after the start that still counts as one before it, because a source says so. Write a `lastDay` after `start`,
 * and `"grace": true`.
 */
export const Grace: Story = { name: 'Grace', args: { id: 'bank-blauw-grace', day: '2026-04-15' } };

/** For a last day that ends before midnight. Write `lastTime`, in the time zone of the notice. */
export const UntilAnHour: Story = {
  name: 'Until an hour',
  args: { id: 'zonnestroom-closing-hour', day: '2026-12-15' },
};

/**
 * For a last day that depends on a letter, which each person gets on another day. Write `"lastDay": "rolling"`, and
 * `lastDayText`.
 */
export const EachByAnotherDay: Story = {
  name: 'Each by another day',
  args: { id: 'huurkoepel-rolling-period', day: '2026-10-10' },
  ...noTimeline,
};

/**
 * For people who say no by telephone, by post or at a counter. Write routes of the types `phone`, `letter` and `in-person`.
 * `plural` and `translatedName` of the platform are for names such as “the grid operators”.
 */
export const NoWebAddress: Story = {
  name: 'No address on the web',
  args: { id: 'grid-operators-no-web-address', day: '2026-09-15' },
};

/**
 * For a no on the site of somebody else, here an ombudsman. Write the `operator` of the route. The second route, of the type
 * `browser-signal`, is a setting of the browser.
 */
export const OtherOperator: Story = {
  name: 'Somebody else’s site',
  args: { id: 'profielbank-other-operator', day: '2026-10-01' },
};

/**
 * For a law that is not the GDPR: the card gives its name, and says nothing of articles of the GDPR. Write it as the `law`
 * of the jurisdiction. The `positions` are those of an authority, a court and two organisations, with their `decisions`.
 */
export const OtherLaw: Story = { name: 'Another law', args: { id: 'loja-other-law', day: '2025-06-01' } };
