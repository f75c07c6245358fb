import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { controls } from '../config/controls.js';
import { forcedColours, narrow, rightToLeft, twoLanguages, noScript } from '../config/everywhere.js';
import { LINKEDIN, type Args } from '../config/markup.js';
import { example, inShort, longWords, minimal, sourcesDiffer, startedWith } from '../notices.js';

type Story = StoryObj<Args>;

const shared = controls('deadline-banner');

/**
 * One headline that is true on every day: how long readers still have, that today is the last day, or whether saying no
 * still helps.
 *
 * **Use it** near the top of an article about a plan with a date. It needs a name, a day and a time zone. A notice adds
 * more facts.
 *
 * **Do not use it** for a countdown: it shows no seconds, and does not hurry readers. If the article contains the whole
 * `<data-use-notice>`, that already includes the banner.
 */
const meta: Meta<Args> = {
  title: 'Elements/deadline-banner',
  tags: ['!autodocs'],
  ...shared,
  args: {
    ...shared.args,
    children: '<p>LinkedIn uses your data from Monday 3 November 2025. Last day to say no: Sunday 2 November 2025.</p>',
  },
};
export default meta;

/** The least that a banner without a notice needs. */
const attributes = { platform: 'LinkedIn', 'effective-date': '2025-11-03', 'time-zone': 'Europe/Amsterdam' };
const DUTCH =
  '<p>Vanaf maandag 3 november 2025 gebruikt LinkedIn je gegevens. Laatste dag om nee te zeggen: zondag 2 november 2025.</p>';

/** Counts the days to the last day to say no, not to the first day of use. */
export const Upcoming: Story = { args: attributes };

/** All attributes: the purpose, both days, the link to say no, and the source. */
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

/** The days are in the text that readers without JavaScript see. Nothing is written twice. */
export const HtmlByHand: Story = {
  tags: ['autodocs'],
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

/** From a notice: the same headline, with more facts. */
export const FromNotice: Story = { args: { src: LINKEDIN } };

/** Names both sources if they give different days. */
export const SourcesDiffer: Story = { args: { notice: sourcesDiffer, day: '2026-02-20', children: inShort.en } };

/** Links to a calendar file on the site. Without the attribute the page builds the file. */
export const OwnCalendarFile: Story = {
  args: { ...attributes, 'calendar-href': 'https://www.example.com/linkedin.ics' },
};

/** The day before the last day: “tomorrow”. */
export const Tomorrow: Story = { args: { ...attributes, day: '2025-11-01' } };

/** The last day: “today”, without alarm. */
export const LastDay: Story = { tags: ['autodocs'], args: { ...attributes, day: '2025-11-02' } };

/** The last day is over, and the use has not begun yet. */
export const StartsSoon: Story = { args: { ...attributes, 'last-day': '2025-10-31', day: '2025-11-01' } };

/** A year later: whether saying no still helps, in the words of the notice. */
export const InUse: Story = { args: { src: LINKEDIN, day: '2026-11-21' } };

/** The announced first day has come, and no source says that the use has begun. */
export const InUseByAnnouncement: Story = { args: { ...attributes, day: '2025-11-03' } };

/** The use has begun, and saying no is still possible. */
export const InUseStillPossible: Story = {
  args: { ...attributes, status: 'started', after: 'still-possible', day: '2025-11-03' },
};

/** The use has begun, and the platform no longer accepts a no. */
export const InUseClosed: Story = { args: { ...attributes, status: 'started', after: 'closed', day: '2025-11-03' } };

/** The use has begun, and it is not known whether saying no is still possible. */
export const InUseUnknown: Story = { args: { ...attributes, status: 'started', after: 'unknown', day: '2025-11-03' } };

/** The use has begun, and a no also removes data that were used. Only a notice can say so. */
export const InUseReversible: Story = {
  args: {
    notice: startedWith({ optOutPossible: true, reversible: true }),
    day: '2026-03-20',
    children: inShort.en,
  },
};

/** Saying no at any time has the same effect: no last day, no calendar leaf, no count. */
export const AnyTime: Story = {
  args: { ...attributes, 'last-day': 'any-time', certainty: 'may', href: 'https://www.example.com/settings/ai' },
};

/** The last day ends at an hour. */
export const ClosingHour: Story = { args: { ...attributes, 'last-time': '17:00', day: '2025-11-02' } };

/** The use has begun, and a source says that a no until the last day counts as one before the start. */
export const Grace: Story = {
  args: { ...attributes, status: 'started', 'last-day': '2025-11-30', grace: true, day: '2025-11-10' },
};

/** Nothing is used unless people say yes. */
export const OptIn: Story = { args: { ...attributes, choice: 'opt-in' } };

/** There is no way to say no, so there is no last day. */
export const NoChoice: Story = { args: { ...attributes, choice: 'none' } };

/** The plan is on hold. */
export const Paused: Story = { args: { ...attributes, status: 'paused' } };

/** The platform has stopped, so there is no link. */
export const Halted: Story = { args: { ...attributes, status: 'halted', day: '2025-12-01' } };

/** The platform has dropped its plan. */
export const Withdrawn: Story = { args: { ...attributes, status: 'withdrawn' } };

/** The notice has no dates. */
export const Undated: Story = { args: { notice: minimal, children: inShort.en } };

/** Without a time zone nobody can tell whether 2 November is over, so only dates are shown. */
export const Unsure: Story = { args: { ...attributes, 'time-zone': '', day: '2025-11-02' } };

/** More than a year ahead, no days are counted. */
export const FarAway: Story = { args: { ...attributes, 'effective-date': '2027-12-01' } };

/** In Dutch. The element uses the nearest `lang`, or its own. */
export const InDutch: Story = { args: { ...attributes, lang: 'nl', children: DUTCH } };

/** Dark by its own `theme`. Without one the element follows the `color-scheme` of the page. */
export const Dark: Story = { args: { ...attributes, theme: 'dark' } };

/** The same page without JavaScript: readers see the children. */
export const NoScript: Story = noScript(attributes);

/** Right to left, in Arabic. These words are for tests: nobody who speaks Arabic has read them yet. */
export const RightToLeft: Story = rightToLeft('deadline-banner', { notice: example });

/**
 * In the colours of the reader’s system. To see it, turn on a contrast theme in Windows, or “Rendering”, “Emulate CSS
 * media feature forced-colors” in Chrome’s developer tools.
 */
export const ForcedColours: Story = forcedColours('deadline-banner', attributes);

/** Words longer than a line on a phone: they break, and nothing is clipped. */
export const LongWords: Story = narrow('deadline-banner', {
  notice: longWords,
  lang: 'nl',
  day: '2026-02-20',
  children: inShort.nl,
});

/** Two languages on a page: each banner uses the language of its article. */
export const TwoLanguages: Story = twoLanguages('deadline-banner', DUTCH, attributes);

/** A day that does not exist: readers see the children, and the console names the fix. */
export const BadData: Story = {
  args: { ...attributes, 'effective-date': '2025-02-30' },
  parameters: { fallback: ['deadline-banner'] },
};
