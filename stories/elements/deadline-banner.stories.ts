import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { controls } from '../config/controls.js';
import { forcedColours, narrow, rightToLeft, twoLanguages, noScript } from '../config/everywhere.js';
import { LINKEDIN, type Args } from '../config/markup.js';
import { example, inShort, longWords, minimal, sourcesDiffer, startedWith } from '../notices.js';

type Story = StoryObj<Args>;

const shared = controls('deadline-banner');

/**
 * One sentence that is right on every day: how long readers still have, that today is the last day, or what saying no
 * still does now.
 *
 * **Use it** near the top of an article about a plan with a date. It needs a name, a day and a time zone; a notice
 * gives it more to say.
 *
 * **Do not use it** for a countdown: it shows no seconds, and it does not hurry anybody. Where the whole
 * `<data-use-notice>` stands in the article, the banner is in it already.
 */
const meta: Meta<Args> = {
  title: 'Elements/deadline-banner',
  ...shared,
  args: {
    ...shared.args,
    children: '<p>LinkedIn uses your data from Monday 3 November 2025. Last day to say no: Sunday 2 November 2025.</p>',
  },
};
export default meta;

/** Without a notice: name, day and zone are enough. */
const attributes = { platform: 'LinkedIn', 'effective-date': '2025-11-03', 'time-zone': 'Europe/Amsterdam' };
const DUTCH =
  '<p>Vanaf maandag 3 november 2025 gebruikt LinkedIn je gegevens. Laatste dag om nee te zeggen: zondag 2 november 2025.</p>';

/** Days are counted to the last day on which saying no helps, not to the first day of use. */
export const Upcoming: Story = { args: attributes };

/** Everything that attributes can say: what for, both days, where to say no, and who says so. */
export const AllAttributes: Story = {
  args: {
    ...attributes,
    purpose: 'to train AI models that generate content',
    'last-day': '2025-11-02',
    href: 'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement',
    source: 'Security.NL',
    'source-href': 'https://www.security.nl/posting/905970/',
  },
};

/** HTML by hand: the days in the text itself, which readers without JavaScript see. Nothing is written twice. */
export const HtmlByHand: Story = {
  name: 'HTML by hand',
  args: {
    platform: 'LinkedIn',
    'time-zone': 'Europe/Amsterdam',
    children: `<p>
  LinkedIn uses your data from <time datetime="2025-11-03" data-day="effective">Monday 3 November 2025</time>. Last day
  to say no: <time datetime="2025-11-02" data-day="last">Sunday 2 November 2025</time>.
</p>`,
  },
};

/** From a notice: the same sentence, with more facts from the notice. */
export const FromNotice: Story = { args: { src: LINKEDIN } };

/** Sources that give different days are both named. */
export const SourcesDiffer: Story = { args: { notice: sourcesDiffer, day: '2026-02-20', children: inShort.en } };

/** The link gives the calendar file that the site hosts; without it the file is made in the page. */
export const OwnCalendarFile: Story = {
  args: { ...attributes, 'calendar-href': 'https://www.example.com/linkedin.ics' },
};

/** On the day before the last day it says “tomorrow”. */
export const Tomorrow: Story = { args: { ...attributes, day: '2025-11-01' } };

/** On the last day it says “today”, without alarm. */
export const LastDay: Story = { args: { ...attributes, day: '2025-11-02' } };

/** The last day to act is over, and the use has not begun: here these lie apart. */
export const StartsSoon: Story = { args: { ...attributes, 'last-day': '2025-10-31', day: '2025-11-01' } };

/** A year later it says what acting still does, in the words of the notice. */
export const InUse: Story = { args: { src: LINKEDIN, day: '2026-11-21' } };

/** The announced day is over, and no source says that the use has begun: so it says whose word that is. */
export const InUseByAnnouncement: Story = { args: { ...attributes, day: '2025-11-03' } };

/** The use has begun, and saying no is still possible. */
export const InUseStillPossible: Story = {
  args: { ...attributes, status: 'started', after: 'still-possible', day: '2025-11-03' },
};

/** The use has begun, and the platform takes no objections any more. */
export const InUseClosed: Story = { args: { ...attributes, status: 'started', after: 'closed', day: '2025-11-03' } };

/** The use has begun, and nobody knows what acting still does: it says that. */
export const InUseUnknown: Story = { args: { ...attributes, status: 'started', after: 'unknown', day: '2025-11-03' } };

/** The use has begun, and data that were used are taken out again after a no: only a notice can say so. */
export const InUseReversible: Story = {
  args: {
    notice: startedWith({ optOutPossible: true, reversible: true }),
    day: '2026-03-20',
    children: inShort.en,
  },
};

/** Acting at any time does the same: there is no last day, no leaf and no count. */
export const AnyTime: Story = {
  args: { ...attributes, 'last-day': 'any-time', certainty: 'may', href: 'https://www.example.com/settings/ai' },
};

/** The last day ends at an hour. */
export const ClosingHour: Story = { args: { ...attributes, 'last-time': '17:00', day: '2025-11-02' } };

/** The use has begun, and a source says that a no until the last day counts as one before. */
export const Grace: Story = {
  args: { ...attributes, status: 'started', 'last-day': '2025-11-30', grace: true, day: '2025-11-10' },
};

/** Nothing is used unless people say yes. */
export const OptIn: Story = { args: { ...attributes, choice: 'opt-in' } };

/** There is no way to say no, and so nothing to do by a day. */
export const NoChoice: Story = { args: { ...attributes, choice: 'none' } };

/** The plan is on hold. */
export const Paused: Story = { args: { ...attributes, status: 'paused' } };

/** The platform has stopped: no link. */
export const Halted: Story = { args: { ...attributes, status: 'halted', day: '2025-12-01' } };

/** The platform has dropped its plan. */
export const Withdrawn: Story = { args: { ...attributes, status: 'withdrawn' } };

/** The notice knows no dates. */
export const Undated: Story = { args: { notice: minimal, children: inShort.en } };

/** Without a time zone nobody can tell on 2 November whether the day is over: only dates are shown. */
export const Unsure: Story = { args: { ...attributes, 'time-zone': '', day: '2025-11-02' } };

/** More than a year away, days are not counted. */
export const FarAway: Story = { args: { ...attributes, 'effective-date': '2027-12-01' } };

/** In Dutch: the words come from the language around it, or its own `lang`. */
export const InDutch: Story = { args: { ...attributes, lang: 'nl', children: DUTCH } };

/** Dark by its own `theme`; without one it follows the `color-scheme` of the page. */
export const Dark: Story = { args: { ...attributes, theme: 'dark' } };

/** Without JavaScript its children are what readers see: the same page, in which no script runs. */
export const NoScript: Story = noScript(attributes);

/** From right to left, in Arabic. These words are for tests: nobody who speaks Arabic has read them yet. */
export const RightToLeft: Story = rightToLeft('deadline-banner', { notice: example });

/**
 * With the colours of the reader’s system. To see it: a contrast theme in Windows, or in the tools of Chrome,
 * “Rendering”, “Emulate CSS media feature forced-colors”.
 */
export const ForcedColours: Story = forcedColours('deadline-banner', attributes);

/** Words longer than a line of a phone: they break, and nothing is cut off. */
export const LongWords: Story = narrow('deadline-banner', {
  notice: longWords,
  lang: 'nl',
  day: '2026-02-20',
  children: inShort.nl,
});

/** Two languages on a page: each banner speaks that of the article around it. */
export const TwoLanguages: Story = twoLanguages('deadline-banner', DUTCH, attributes);

/** A day that does not exist: readers see the children, and the console says what to fix. */
export const BadData: Story = {
  args: { ...attributes, 'effective-date': '2025-02-30' },
  parameters: { fallback: ['deadline-banner'] },
};
